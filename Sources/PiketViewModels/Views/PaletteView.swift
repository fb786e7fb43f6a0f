/// What can be done, by name: Tab completes, Enter runs.
package struct PaletteView: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        case all
        /// What can be done to the open case.
        case acts
        /// The links of the open case.
        case links
    }

    package let scope: Scope
    package internal(set) var field = TextField()
    /// Those that match what is typed, the best first.
    package internal(set) var entries: [PaletteEntry] = []
    package internal(set) var list = ListCursor()

    init(_ scope: Scope = .all) {
        self.scope = scope
    }

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    package var selected: PaletteEntry? { entries.indices.contains(list.index) ? entries[list.index] : nil }

    mutating func move(by steps: Int, page: Int) {
        list.move(by: steps, count: entries.count, page: page)
    }
}

package struct PaletteEntry: Hashable, Sendable {
    package var action: PaletteAction
    /// Why it does nothing at the moment; nil if it does.
    package var reason: Reason?
}
