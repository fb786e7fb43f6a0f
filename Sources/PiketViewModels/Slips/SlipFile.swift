/// What became of the file a slip was written to.
package enum SlipFile: Hashable, Sendable {
    case written(path: String)
    case failed
}
