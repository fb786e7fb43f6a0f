/// The four panes of the work screen; the raw value is the key that goes there.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
    case queue = 1
    case overdue, map, engagement
}

extension Pane {
    /// Its rows are cases.
    var isList: Bool { self == .queue || self == .overdue }
}

/// How many panes a size has room for.
package enum Arrangement: Hashable, Sendable {
    /// Queue over overdue at the left, map over engagement at the right.
    case four
    /// Two panes: the lists over each other, or map and engagement beside each other.
    case stacked
    /// The focused pane alone; the others are named in its title.
    case tabs
    /// No pane fits: only the page that says so. Keys still work.
    case tooSmall
}
