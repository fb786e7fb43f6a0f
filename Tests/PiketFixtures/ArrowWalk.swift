package import PiketDomain

/// A map walked over by its arrows, every way from every tile.
package enum ArrowWalk {
    /// What is wrong, in words; empty: no arrow is a dead end, each leads back, and every tile can be reached.
    package static func faults(_ layout: TileLayout) -> [String] {
        var faults: [String] = []
        var reached: Set<String> = []
        var next = layout.cells.keys.min().map { [$0] } ?? []
        while let code = next.popLast() {
            guard reached.insert(code).inserted else { continue }
            for direction in TileLayout.Direction.allCases {
                guard let other = layout.neighbour(of: code, toward: direction) else {
                    if isOutermost(code, direction, layout) { continue }
                    faults.append("\(code) \(direction) is a dead end")
                    continue
                }
                next.append(other)
                let step = TileLayout.Step(from: code, direction: direction)
                let back = layout.neighbour(of: other, toward: direction.opposite, after: step)
                if back != code {
                    faults.append("\(code) \(direction) \(other) and back leads to \(back ?? "nowhere")")
                }
            }
        }
        return faults + layout.cells.keys.filter { !reached.contains($0) }.sorted().map { "\($0) is out of reach" }
    }

    /// Nothing lies farther that way.
    private static func isOutermost(_ code: String, _ direction: TileLayout.Direction, _ layout: TileLayout) -> Bool {
        guard let home = layout.cells[code] else { return true }
        return !layout.cells.values.contains { cell in
            switch direction {
            case .up: cell.row < home.row
            case .down: cell.row > home.row
            case .left: cell.column < home.column
            case .right: cell.column > home.column
            }
        }
    }
}
