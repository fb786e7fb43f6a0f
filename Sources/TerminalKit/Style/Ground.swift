/// What a cell lies on. A theme may fill any ground or leave it the terminal's own, so no layout depends on fills.
package enum Ground: UInt8, CaseIterable, Hashable, Sendable {
    /// Between panes.
    case page
    /// First row of the screen.
    case strip
    case pane
    /// Title row of a pane, without and with focus.
    case title, titleFocused
    /// Every second row of a table.
    case zebra
    /// Row under the cursor.
    case selected
    case marked
    /// A row that came or changed a moment ago.
    case fresh
    /// A counter's card; the one that counts what is late.
    case card, lateCard
    /// A dialog; its shadow; a text field.
    case surface, shadow, field
    /// A key's name in the footer.
    case keycap
    /// A line of notice over the footer.
    case notice
}
