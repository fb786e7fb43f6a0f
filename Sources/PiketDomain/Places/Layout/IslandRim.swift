/// Islands far from the mainland, set in rows or columns of their own with an empty one between.
struct IslandRim {
    private enum Side: CaseIterable { case north, south, west, east }

    /// Per side, the places in reading order; nil is an empty cell between two kecamatan.
    private var strips: [Side: [Int?]] = [:]
    private let plane: TilePlane

    init(_ islands: [[Int]], mainland: [Int], places: [Place], plane: TilePlane) {
        self.plane = plane
        let points = mainland.map { plane.points[$0] }
        guard let centre = TilePlane.middle(of: points) else { return }
        let width = max((points.map(\.x).max() ?? 0) - (points.map(\.x).min() ?? 0), 1)
        let height = max((points.map(\.y).max() ?? 0) - (points.map(\.y).min() ?? 0), 1)
        var sides: [Side: [Int]] = [:]
        for island in islands {
            guard let middle = TilePlane.middle(of: island.map { plane.points[$0] }) else { continue }
            let (x, y) = ((middle.x - centre.x) / width, (middle.y - centre.y) / height)
            let side: Side = abs(y) >= abs(x) ? (y < 0 ? .north : .south) : (x < 0 ? .west : .east)
            sides[side, default: []] += island
        }
        for (side, members) in sides {
            let along = { (index: Int) in
                side == .north || side == .south ? plane.points[index].x : plane.points[index].y
            }
            let byKecamatan = Dictionary(grouping: members) { places[$0].kecamatanCode }
            let groups = byKecamatan.values.map { $0.sorted { (along($0), $0) < (along($1), $1) } }
            let means = groups.map { group in group.reduce(0) { $0 + along($1) } / Double(group.count) }
            let order = groups.indices.sorted { (means[$0], groups[$0][0]) < (means[$1], groups[$1][0]) }
            strips[side] = Array(order.map { groups[$0].map(Optional.some) }.joined(separator: [nil]))
        }
    }

    private static func lines(_ strip: [Int?], length: Int) -> Int { (strip.count + length - 1) / length }

    /// Rows taken from the mainland's grid, empty ones included.
    var rowsNeeded: Int { linesNeeded([.north, .south], length: TileLayout.maximumColumns) }
    /// Columns taken from the mainland's grid, empty ones included.
    var columnsNeeded: Int { linesNeeded([.west, .east], length: TileLayout.maximumRows) }

    private func linesNeeded(_ sides: [Side], length: Int) -> Int {
        sides.reduce(0) { sum, side in
            strips[side].map { sum + Self.lines($0, length: length) + 1 } ?? sum
        }
    }

    /// Puts the islands around the mainland's cells; rows and columns may become negative.
    func place(around mainland: [Int], in cells: inout [TileLayout.Cell]) {
        let rows = mainland.map { cells[$0].row }
        let columns = mainland.map { cells[$0].column }
        guard let top = rows.min(), let bottom = rows.max(), let left = columns.min(), let right = columns.max() else {
            return
        }
        for side in Side.allCases {
            guard let strip = strips[side] else { continue }
            let isRow = side == .north || side == .south
            let length = isRow ? TileLayout.maximumColumns : TileLayout.maximumRows
            let lines = Self.lines(strip, length: length)
            let start = start(
                of: strip, mainland: mainland, isRow: isRow, from: isRow ? left : top,
                to: isRow ? right : bottom)
            for (index, place) in strip.enumerated() {
                guard let place else { continue }
                let along = start + index % length
                let line = index / length
                switch side {
                case .north: cells[place] = TileLayout.Cell(row: top - 1 - lines + line, column: along)
                case .south: cells[place] = TileLayout.Cell(row: bottom + 2 + line, column: along)
                case .west: cells[place] = TileLayout.Cell(row: along, column: left - 1 - lines + line)
                case .east: cells[place] = TileLayout.Cell(row: along, column: right + 2 + line)
                }
            }
        }
    }

    /// Where along the mainland a strip begins: centred on its own middle, without reaching beyond either end.
    private func start(of strip: [Int?], mainland: [Int], isRow: Bool, from: Int, to: Int) -> Int {
        let value = { (index: Int) in isRow ? plane.points[index].x : plane.points[index].y }
        let members = strip.compactMap { $0 }
        let values = mainland.map(value)
        guard let low = values.min(), let high = values.max(), high > low else { return from }
        let mean = members.reduce(0) { $0 + value($1) } / Double(members.count)
        let middle = Double(from) + (mean - low) / (high - low) * Double(to - from)
        let start = Int((middle - Double(strip.count - 1) / 2).rounded())
        return max(min(start, to - strip.count + 1), from)
    }
}
