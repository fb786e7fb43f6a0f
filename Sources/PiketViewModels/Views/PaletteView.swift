package import PiketDomain

/// What can be done, by name: Tab completes, Enter runs.
package struct PaletteView: Hashable, Sendable {
    package enum Scope: Hashable, Sendable {
        case all
        /// What can be done to the open case.
        case acts
        /// The links of the open case.
        case links
        /// A name for a view of the viewer.
        case naming(ViewNaming)
        /// What the viewer did, newest first.
        case ownActs
        /// The name of a file to write.
        case saving
    }

    package let scope: Scope
    package internal(set) var field = TextField()
    /// Those that match what is typed, the best first.
    package internal(set) var entries: [PaletteEntry] = []
    package internal(set) var list = ListCursor()
    /// What the viewer did; nil while it loads.
    package internal(set) var ownActs: [OwnActLine]?
    /// The cases that have the typed number; nil while that is not known.
    package internal(set) var numbered: [QueueRow]?

    init(_ scope: Scope = .all) {
        self.scope = scope
    }

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    package var selected: PaletteEntry? { entries.indices.contains(list.index) ? entries[list.index] : nil }

    /// Numbers of cases to open: those found, else the one typed.
    var numbers: [Int64] {
        if let numbered, !numbered.isEmpty { return numbered.map(\.number) }
        guard scope == .all, let typed = CaseNumber.reading(field.text), typed.count <= 12 else { return [] }
        return [CaseNumber.number(typed)].compactMap(\.self)
    }

    mutating func move(by steps: Int, page: Int) {
        list.move(by: steps, count: entries.count, page: page)
    }
}

package struct PaletteEntry: Hashable, Sendable {
    package var action: PaletteAction
    /// Why it does nothing at the moment; nil if it does.
    package var reason: Reason?
}
