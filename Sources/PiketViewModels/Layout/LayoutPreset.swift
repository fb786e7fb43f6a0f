/// How a large screen is divided; smaller ones have room for one way only. The raw value is the word of `config.toml`.
package enum LayoutPreset: String, CaseIterable, Hashable, Sendable {
    /// Queue over overdue at the left, map over engagement at the right.
    case four
    /// Queue over overdue with all their columns.
    case lists
    /// The map with its tiles at full width over the pane in use.
    case map
    /// An open case stands beside the list it was opened from.
    case beside
    /// The four panes under cards with large figures, on screens that have the rows for them.
    case cards

    /// - Parameter hasCards: the screen has room for cards; else they are passed over.
    package func next(hasCards: Bool) -> LayoutPreset {
        let all = Self.allCases.filter { hasCards || $0 != .cards }
        return all[((all.firstIndex(of: self) ?? -1) + 1) % all.count]
    }
}
