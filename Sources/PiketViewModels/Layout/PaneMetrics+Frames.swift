/// Dividing the body among the panes.
extension PaneMetrics {
    /// The right column is always as wide, so that the map never changes its scale.
    static let rightColumn = 41
    static let gap = 3

    static func frames(
        _ arrangement: Arrangement, _ body: CellRect, focus: Pane, isZoomed: Bool, mapRows: Int
    ) -> [(pane: Pane, frame: CellRect)] {
        if isZoomed { return [(focus, body)] }
        switch arrangement {
        case .four: return four(body, mapRows: mapRows)
        case .stacked: return stacked(body, focus: focus)
        case .tabs: return [(focus, body)]
        case .tooSmall: return []
        }
    }

    private static func four(_ body: CellRect, mapRows: Int) -> [(pane: Pane, frame: CellRect)] {
        let leftWidth = body.width - gap - rightColumn
        let left = CellRect(x: body.x, y: body.y, width: leftWidth, height: body.height)
        let right = CellRect(x: left.maxX + gap, y: body.y, width: rightColumn, height: body.height)
        let queue = queueHeight(body)
        // Title, a row of words above the tiles or below, blank and legend; engagement keeps title, heads, four rows.
        let wanted = mapRows + 4
        let map = min(max(queue, wanted), max(queue, body.height - 7))
        return [
            (.queue, left.rows(0, count: queue)), (.overdue, left.rows(queue + 1, count: body.height)),
            (.map, right.rows(0, count: map)), (.engagement, right.rows(map + 1, count: body.height)),
        ]
    }

    /// The map over the whole width, and below it the pane in use: the queue if that is the map itself.
    static func mapOver(_ body: CellRect, focus: Pane, mapRows: Int) -> [(pane: Pane, frame: CellRect)] {
        // The pane below keeps title, heads and eight rows.
        let map = max(min(mapRows + 4, body.height - 11), 6)
        let below = focus == .map ? Pane.queue : focus
        return [(.map, body.rows(0, count: map)), (below, body.rows(map + 1, count: body.height))]
    }

    /// Enough for the list's first columns; what a case needs goes to the case.
    static func listBesideDetail(_ body: CellRect) -> CellRect {
        CellRect(x: body.x, y: body.y, width: max(58, min(78, body.width - gap - 78)), height: body.height)
    }

    private static func stacked(_ body: CellRect, focus: Pane) -> [(pane: Pane, frame: CellRect)] {
        switch focus {
        case .queue, .overdue:
            let queue = queueHeight(body)
            return [(.queue, body.rows(0, count: queue)), (.overdue, body.rows(queue + 1, count: body.height))]
        case .map, .engagement:
            guard body.width >= 2 * rightColumn + gap else { return [(focus, body)] }
            let map = CellRect(x: body.x, y: body.y, width: rightColumn, height: body.height)
            let x = map.maxX + gap
            return [
                (.map, map),
                (.engagement, CellRect(x: x, y: body.y, width: body.maxX - x, height: body.height)),
            ]
        }
    }

    /// Three fifths, one row apart from the rest.
    private static func queueHeight(_ body: CellRect) -> Int { (body.height * 3 + 4) / 5 }
}
