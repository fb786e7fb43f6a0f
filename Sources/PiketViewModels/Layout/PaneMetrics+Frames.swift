/// Dividing the body among the panes.
extension PaneMetrics {
    /// As wide whatever the screen, so that a region's map never changes its scale: what the engagement table needs, more
    /// for a map of many columns.
    private static func rightColumn(_ map: MapSize) -> Int { max(41, 2 * map.columns) }
    static let gap = 3

    static func frames(
        _ arrangement: Arrangement, _ body: CellRect, focus: Pane, isZoomed: Bool, map: MapSize
    ) -> [(pane: Pane, frame: CellRect)] {
        if isZoomed { return [(focus, body)] }
        switch arrangement {
        case .four: return four(body, map: map)
        case .stacked: return stacked(body, focus: focus, map: map)
        case .tabs: return [(focus, body)]
        case .tooSmall: return []
        }
    }

    private static func four(_ body: CellRect, map: MapSize) -> [(pane: Pane, frame: CellRect)] {
        let rightWidth = rightColumn(map)
        let leftWidth = body.width - gap - rightWidth
        let left = CellRect(x: body.x, y: body.y, width: leftWidth, height: body.height)
        let right = CellRect(x: left.maxX + gap, y: body.y, width: rightWidth, height: body.height)
        let queue = queueHeight(body)
        // Title, a row of words above the tiles or below, blank and legend; engagement keeps title, heads, four rows.
        let wanted = map.rows + 4
        let mapHeight = min(max(queue, wanted), max(queue, body.height - 7))
        return [
            (.queue, left.rows(0, count: queue)), (.overdue, left.rows(queue + 1, count: body.height)),
            (.map, right.rows(0, count: mapHeight)), (.engagement, right.rows(mapHeight + 1, count: body.height)),
        ]
    }

    /// The map over the whole width, and below it the pane in use: the queue if that is the map itself.
    static func mapOver(_ body: CellRect, focus: Pane, map: MapSize) -> [(pane: Pane, frame: CellRect)] {
        // The pane below keeps title, heads and eight rows.
        let height = max(min(map.rows + 4, body.height - 11), 6)
        let below = focus == .map ? Pane.queue : focus
        return [(.map, body.rows(0, count: height)), (below, body.rows(height + 1, count: body.height))]
    }

    /// Enough for the list's first columns; what a case needs goes to the case.
    static func listBesideDetail(_ body: CellRect) -> CellRect {
        CellRect(x: body.x, y: body.y, width: max(58, min(78, body.width - gap - 78)), height: body.height)
    }

    private static func stacked(_ body: CellRect, focus: Pane, map: MapSize) -> [(pane: Pane, frame: CellRect)] {
        switch focus {
        case .queue, .overdue:
            let queue = queueHeight(body)
            return [(.queue, body.rows(0, count: queue)), (.overdue, body.rows(queue + 1, count: body.height))]
        case .map, .engagement:
            let width = rightColumn(map)
            // Engagement keeps as much as a map of usual width.
            guard body.width >= width + gap + rightColumn(.none) else { return [(focus, body)] }
            let left = CellRect(x: body.x, y: body.y, width: width, height: body.height)
            let x = left.maxX + gap
            return [
                (.map, left),
                (.engagement, CellRect(x: x, y: body.y, width: body.maxX - x, height: body.height)),
            ]
        }
    }

    /// Three fifths, one row apart from the rest.
    private static func queueHeight(_ body: CellRect) -> Int { (body.height * 3 + 4) / 5 }
}
