/// What a piece of text is for. Colours belong to the theme; nothing that draws knows one.
package enum Role: UInt8, CaseIterable, Hashable, Sendable {
    /// Data.
    case text
    /// Figures that matter, names, keys.
    case strong
    /// Units, labels, second-rank columns.
    case dim
    /// Column heads, dashes, skipped days.
    case faint
    /// Hairlines.
    case rule
    /// The line a pane's title ends in, without and with focus; a theme with filled titles hides it.
    case hairline, hairlineFocused
    /// The empty part of a gauge.
    case track
    /// Focus, cursor bar, active view, filter.
    case accent
    /// Signs of marked rows.
    case mark
    /// The program's name.
    case brand
    /// Names of sections inside a pane.
    case section
    /// Keys in the footer and in dialogs.
    case key
    /// Characters that the filter or search matched.
    case match
    /// Time left, cool.
    case fine
    /// Met, live, verified.
    case ok
    /// A clock that stands still.
    case paused
    /// Due soon, forecast miss, silent channel.
    case soon
    /// Under a quarter of an hour.
    case urgent
    /// Broken.
    case late
    /// Broken three times over: the glyph cell.
    case late3
    /// Glyph cells of the other degrees of lateness.
    case lateChip, urgentChip, soonChip
    /// The cells on both sides of a lateness glyph: what makes a chip of it where a theme fills them.
    case late3Edge, lateEdge, urgentEdge, soonEdge
    /// The time of what is broken three times over.
    case late3Time
    /// Volume bars.
    case bar
    /// Whatever lies under a dialog, and its late letters and marks.
    case ghost, ghostLate, ghostAccent
    /// Steps of the map's ramp; 0 is nothing.
    case heat0, heat1, heat2, heat3, heat4, heat5
    /// Zero tiles: three greys that part neighbouring cities.
    case land1, land2, land3
    /// The colours of `heat0` ... `heat5` and `land1` ... `land3` as ink on the page: bars of the legend, and the cells
    /// that leave a seam between large tiles.
    case ramp0, ramp1, ramp2, ramp3, ramp4, ramp5
    case shore1, shore2, shore3
    /// The tile under the map's cursor.
    case tileCursor
    /// A dialog's button, and the one with the focus.
    case button, buttonFocused
    /// Text cursor in a field.
    case caret

    /// The greys that carry reading matter: on a selected row they go up one step.
    package var lifted: Role {
        switch self {
        case .faint: .dim
        case .dim: .text
        case .rule, .track: .faint
        default: self
        }
    }

    /// Greys follow the ink of a filled ground; roles with a meaning of their own keep their colour.
    package var isNeutral: Bool {
        switch self {
        case .text, .strong, .dim, .faint, .rule, .track, .key, .section, .brand, .accent: true
        default: false
        }
    }
}
