/// Moving a cursor over the tiles.
extension TileLayout {
    package enum Direction: CaseIterable, Hashable, Sendable {
        case up, down, left, right

        package var opposite: Direction {
            switch self {
            case .up: .down
            case .down: .up
            case .left: .right
            case .right: .left
            }
        }
    }

    /// The last move: where it came from, and which way it went.
    package struct Step: Hashable, Sendable {
        package var from: String
        package var direction: Direction

        package init(from: String, direction: Direction) {
            self.from = from
            self.direction = direction
        }
    }

    /// The place one press of an arrow leads to: the next one in the same row or column over any gap, else the nearest
    /// in that half of the map, so only the outermost tiles have none.
    ///
    /// `after` is the move that led here: going straight back returns to where it began, even where the nearest tile that
    /// way would be another. nil if nothing lies that way or the code is not laid out.
    package func neighbour(of code: String, toward direction: Direction, after last: Step? = nil) -> String? {
        guard let home = cells[code] else { return nil }
        if let last, last.direction.opposite == direction, let cell = cells[last.from],
            Self.offset(from: home, to: cell, toward: direction).ahead > 0
        {
            return last.from
        }
        // Aside counts double: 1 ahead and 1 aside is nearer than 3 straight ahead beyond a strait, but not than 2.
        var best: (cost: (Int, Int, Int, Int), code: String)?
        for (other, cell) in cells {
            let (ahead, aside) = Self.offset(from: home, to: cell, toward: direction)
            guard ahead > 0 else { continue }
            let cost = (aside == 0 ? 0 : 1, ahead + 2 * abs(aside), cell.row, cell.column)
            if let best, best.cost <= cost { continue }
            best = (cost, other)
        }
        return best?.code
    }

    private static func offset(from: Cell, to: Cell, toward: Direction) -> (ahead: Int, aside: Int) {
        switch toward {
        case .up: (from.row - to.row, to.column - from.column)
        case .down: (to.row - from.row, to.column - from.column)
        case .left: (from.column - to.column, to.row - from.row)
        case .right: (to.column - from.column, to.row - from.row)
        }
    }
}
