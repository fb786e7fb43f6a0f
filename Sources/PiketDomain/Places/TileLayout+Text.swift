/// A layout of one sheet as a short text, to ship it with the program instead of computing it at each start.
extension TileLayout {
    private static let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz")

    /// Two letters a place, in the order of the codes: row and column to the base of 36. nil for more than one sheet.
    package var text: String? {
        guard sheets.count <= 1 else { return nil }
        return cells.sorted { $0.key < $1.key }
            .map { "\(Self.digits[$0.value.row])\(Self.digits[$0.value.column])" }
            .joined()
    }

    /// nil if the text does not fit the places: another number of them, a cell outside a sheet, or one used twice. The
    /// score is counted anew.
    package init?(text: String, places: [Place]) {
        let places = Region(places).places
        let values = text.compactMap { Self.digits.firstIndex(of: $0) }
        guard values.count == 2 * places.count, values.count == text.count else { return nil }
        let cells = places.indices.map { Cell(row: values[2 * $0], column: values[2 * $0 + 1]) }
        guard Set(cells).count == cells.count,
            cells.allSatisfy({ $0.row < Self.maximumRows && $0.column < Self.maximumColumns })
        else { return nil }
        let plane = TilePlane(places)
        let area = ((cells.map(\.row).max() ?? -1) + 1) * ((cells.map(\.column).max() ?? -1) + 1)
        var score = Score(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 0)
        if !places.isEmpty { score.cellsPerPlace = Double(area) / Double(places.count) }
        score.count(NearPairs.find(plane.points), ground: plane.points, cells: cells)
        self.init(cells: Dictionary(zip(places.map(\.code), cells)) { first, _ in first }, score: score)
    }
}
