/// Where one pane stands.
package struct PaneBox: Hashable, Sendable {
    /// All of it; its first row is the title rule.
    package var frame: CellRect
    /// The column heads; nil for the map.
    package var heads: CellRect?
    /// The list's rows, the map's tiles and legend.
    package var rows: CellRect
    /// The line under the queue that tells the selected complaint's text; nil elsewhere and where rows are few.
    package var gist: CellRect?
    /// Engagement with all its figures; two rows of heads.
    package private(set) var isTable = false

    init(_ pane: Pane, _ frame: CellRect) {
        self.frame = frame
        switch pane {
        case .queue:
            let hasGist = frame.height >= 8
            heads = frame.rows(1, count: 1)
            rows = frame.rows(2, count: frame.height - (hasGist ? 3 : 2))
            gist = hasGist ? frame.rows(frame.height - 1, count: 1) : nil
        case .overdue:
            heads = frame.rows(1, count: 1)
            rows = frame.rows(2, count: frame.height)
        case .engagement:
            // A wide pane tells each principle's figures under its name.
            isTable = frame.width >= 76 && frame.height >= 8
            heads = frame.rows(1, count: isTable ? 2 : 1)
            rows = frame.rows(isTable ? 3 : 2, count: frame.height)
        case .map:
            rows = frame.rows(1, count: frame.height)
        }
    }

    /// How many list rows fit; what a page is.
    package var page: Int { max(1, rows.height) }
}
