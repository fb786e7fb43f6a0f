package import PiketDomain

/// Signs of closures for show, a row an agency: read only, over the panes.
package struct SignsView: Hashable, Sendable {
    /// nil while they are read.
    package internal(set) var rows: [ClosureSigns]?
    package internal(set) var list = ListCursor()

    package var cursor: Int { list.index }
    package var top: Int { list.top }

    mutating func move(by steps: Int, page: Int) {
        list.move(by: steps, count: rows?.count ?? 0, page: page)
    }
}
