import PiketDomain

/// The yardstick: scaled centroids given to the cells of a rectangle so that they move least, and nothing more.
enum PlainAssignment {
    private static let cellsPerPlace = 1.3

    /// Of places with a point each.
    static func score(_ places: [Place]) -> TileLayout.Score {
        let points = TilePlane(places).points
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        let (west, north) = (xs.min() ?? 0, ys.min() ?? 0)
        let (width, height) = (max((xs.max() ?? 0) - west, 1), max((ys.max() ?? 0) - north, 1))
        let room = Double(places.count) * cellsPerPlace
        let columns = max(Int((room * width / height).squareRoot().rounded()), 1)
        let rows = Int((room / Double(columns)).rounded(.up))
        var cost: [Double] = []
        for point in points {
            let x = (point.x - west) / width * Double(columns - 1)
            let y = (point.y - north) / height * Double(rows - 1)
            for cell in 0..<(rows * columns) {
                let (dx, dy) = (x - Double(cell % columns), y - Double(cell / columns))
                cost.append(dx * dx + dy * dy)
            }
        }
        let cells = Assignment.solve(cost: cost, columns: rows * columns).map {
            TileLayout.Cell(row: $0 / columns, column: $0 % columns)
        }
        var score = TileLayout.Score(
            pairs: 0, touching: 0, directed: 0, cellsPerPlace: Double(rows * columns) / Double(places.count))
        score.count(NearPairs.find(points), ground: points, cells: cells)
        return score
    }
}
