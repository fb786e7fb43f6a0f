/// The keys, searchable: Enter runs the chosen one.
package struct HelpView: Hashable, Sendable {
    package internal(set) var field = TextField()
    /// Those that match what is typed, in the order of the key table.
    package internal(set) var entries: [HelpEntry] = []
    package internal(set) var list = ListCursor()

    package var cursor: Int { list.index }
    package var top: Int { list.top }
    package var selected: HelpEntry? { entries.indices.contains(list.index) ? entries[list.index] : nil }

    mutating func move(by steps: Int, page: Int) {
        list.move(by: steps, count: entries.count, page: page)
    }
}

package struct HelpEntry: Hashable, Sendable {
    package var binding: KeyBinding
    /// Why it does nothing at the moment; nil if it does.
    package var reason: Reason?
}
