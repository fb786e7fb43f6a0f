/// A grid of cells over the points of a mainland: its size, where each point falls, and which cells are land.
struct TileGrid {
    let rows: Int
    let columns: Int
    /// In cells: x is the column, y the row, not rounded.
    let targets: [PlanePoint]
    /// As many cells as points: those where points lie densest.
    let land: [Int]

    init(points: [PlanePoint], maximumRows: Int, maximumColumns: Int, cellsPerPlace: Double = 1.24) {
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let width = (xs.max() ?? 0) - (xs.min() ?? 0)
        let height = (ys.max() ?? 0) - (ys.min() ?? 0)
        let room = max(Int((Double(points.count) * cellsPerPlace).rounded(.up)), points.count)
        let shape = width == 0 && height == 0 ? 1 : max(width, height / 20) / max(height, width / 20)
        var columns = min(max(Int((Double(room) * shape).squareRoot().rounded()), 1), maximumColumns)
        let rows = min(max((room + columns - 1) / columns, 1), maximumRows)
        columns = min(max((room + rows - 1) / rows, columns), maximumColumns)
        let (left, top) = (xs.min() ?? 0, ys.min() ?? 0)
        let targets = points.map {
            PlanePoint(
                x: width > 0 ? ($0.x - left) / width * Double(columns - 1) : Double(columns - 1) / 2,
                y: height > 0 ? ($0.y - top) / height * Double(rows - 1) : Double(rows - 1) / 2)
        }
        self.rows = rows
        self.columns = columns
        self.targets = targets
        land = Self.densest(targets, rows: rows, columns: columns)
    }

    private static func densest(_ targets: [PlanePoint], rows: Int, columns: Int) -> [Int] {
        let density = (0..<(rows * columns)).map { cell in
            let centre = PlanePoint(x: Double(cell % columns), y: Double(cell / columns))
            return targets.reduce(0) { sum, target in
                let nearness = max(1 - target.squaredDistance(to: centre) / 6, 0)
                return sum + nearness * nearness * nearness
            }
        }
        return density.indices.sorted { (density[$1], $0) < (density[$0], $1) }.prefix(targets.count).sorted()
    }

    /// The land cell of each point so that the points move least, by squared distance.
    func assigned() -> [Int] {
        let cost = targets.flatMap { target in
            land.map { target.squaredDistance(to: PlanePoint(x: Double($0 % columns), y: Double($0 / columns))) }
        }
        return Assignment.solve(cost: cost, columns: land.count).map { land[$0] }
    }
}
