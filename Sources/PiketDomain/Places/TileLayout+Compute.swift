extension TileLayout {
    /// Lays the places out. Up to 300 of them share one sheet of at most 26 columns and 20 rows; more are split by kota.
    ///
    /// The mainland's points are first moved until near ones lie about a cell apart, and assigned to the densest cells so
    /// that they move least; then swaps bring near pairs together and into their direction, and hold kecamatan together.
    /// Islands far off get rows or columns of their own. Places without a point stand by their kecamatan.
    ///
    /// Takes under a second for 300 places in a release build; `effort` scales the number of swaps tried, 0 leaves the
    /// assignment with its kecamatan mended. Whole numbers decide, so the result is the same on every machine.
    package static func compute(_ places: [Place], effort: Double = 1) -> TileLayout {
        let groups = sheets(of: Region(places).places)
        var cells: [String: Cell] = [:]
        var sheets: [Sheet] = []
        var score = Score(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 0)
        var area = 0
        var row = 0
        for group in groups {
            let plane = TilePlane(group.places)
            let pairs = NearPairs.find(plane.points)
            let count = Double(group.places.count)
            // A handful of places has few arrangements to look through.
            let extra = min(extraSteps, 1_000 * count * count) / Double(groups.count)
            let steps = Int(effort * (stepsPerPlace * count + extra))
            let plan = TileSheetPlan(group.places, plane: plane, pairs: pairs, steps: steps)
            for (place, cell) in zip(group.places, plan.cells) {
                cells[place.code] = Cell(row: cell.row + row, column: cell.column)
            }
            sheets.append(Sheet(area: group.area, rows: row..<(row + plan.rows)))
            score.count(pairs, ground: plane.points, cells: plan.cells)
            area += plan.rows * ((plan.cells.lazy.map(\.column).max() ?? -1) + 1)
            row += plan.rows + 1
        }
        score.cellsPerPlace = cells.isEmpty ? 0 : Double(area) / Double(cells.count)
        return TileLayout(cells: cells, sheets: sheets, score: score)
    }

    /// Four times as many gain about a hundredth of the near pairs.
    private static let stepsPerPlace = 6_000.0
    private static let extraSteps = 400_000.0

    /// The places of each sheet with the area they share: the whole region, a kota, or so many kecamatan of one as fit.
    private static func sheets(of places: [Place]) -> [(area: String, places: [Place])] {
        guard places.count > maximumPlaces else { return places.isEmpty ? [] : [("", places)] }
        var sheets: [(area: String, places: [Place])] = []
        for kota in Region(places).kota {
            let members = places.filter { $0.kotaCode == kota.code }
            guard members.count > maximumPlaces else {
                sheets.append((kota.code, members))
                continue
            }
            var rest = members[...]
            while let first = rest.first {
                var end = rest.startIndex
                // Whole kecamatan as long as they fit; one that is too large by itself is cut.
                while end < rest.endIndex {
                    let code = rest[end].kecamatanCode
                    let next = rest[end...].firstIndex { $0.kecamatanCode != code } ?? rest.endIndex
                    if next - rest.startIndex > maximumPlaces { break }
                    end = next
                }
                if end == rest.startIndex { end = min(end + maximumPlaces, rest.endIndex) }
                sheets.append((first.kecamatanCode, Array(rest[..<end])))
                rest = rest[end...]
            }
        }
        return sheets
    }
}
