/// What came between an instant and now, for somebody who was away.
package struct News: Hashable, Sendable {
    /// Cases that arrived, open or closed by now.
    package var arrived = 0
    /// Open cases, without backlog, whose next deadline passed in that time.
    package var broke = 0
    /// Cases that others gave to the viewer, who still has them.
    package var mine = 0
    /// Of all these cases, each once, the newest first; `limit` at most.
    package var numbers: [Int64] = []

    /// Cases that are told by number.
    package static let limit = 400

    package init() {}

    package var isEmpty: Bool { arrived + broke + mine == 0 }
}
