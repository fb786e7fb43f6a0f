import PiketDomain
import Testing

private func place(_ number: Int, _ latitude: Double?, _ longitude: Double, kecamatan: Int = 1, kota: Int = 1) -> Place
{
    let digits = String(1_000_000_000 * 3 + kota * 1_000_000 + kecamatan * 10_000 + 1_000 + number)
    return Place(
        code: PlaceCode.normalised(digits) ?? digits, name: "P\(number)", kecamatan: "K\(kecamatan)", kota: "T\(kota)",
        point: latitude.map { GeoPoint(latitude: $0, longitude: longitude) })
}

private func grid(_ side: Int, kota: Int = 1, north: Double = -7) -> [Place] {
    (0..<(side * side)).map { index in
        place(
            index, north - Double(index / side) / 100, 110 + Double(index % side) / 100,
            kecamatan: 1 + index / side / 3, kota: kota)
    }
}

@Suite struct `Tile layout` {
    @Test(arguments: [
        ("no place", [Place](), 0, 0), ("one place", [place(1, -7, 110)], 1, 1),
        ("two on one point", [place(1, -7, 110), place(2, -7, 110)], 2, 2),
        ("none with a point", [place(1, nil, 0), place(2, nil, 0), place(3, nil, 0)], 3, 3),
        ("a point and none", [place(1, -7, 110), place(2, nil, 0)], 2, 2),
        ("forty in a line", (0..<40).map { place($0, -7, 110 + Double($0) / 100) }, 26, 20),
        ("forty in a column", (0..<40).map { place($0, -7 - Double($0) / 100, 110) }, 26, 20),
        ("a hundred on one point", (0..<100).map { place($0, -7, 110) }, 26, 20),
        ("three hundred", Array(grid(18).prefix(300)), 26, 20),
    ])
    func `gives every place a cell of its own for`(_ name: String, _ places: [Place], _ columns: Int, _ rows: Int) {
        let layout = TileLayout.compute(places, effort: 0.02)
        #expect(layout.cells.count == places.count)
        #expect(Set(layout.cells.values).count == places.count)
        #expect(layout.columns <= columns)
        #expect(layout.rows <= rows)
        #expect(layout.cells.allSatisfy { layout.code(at: $0.value) == $0.key })
    }

    @Test func `a square city keeps its order`() throws {
        let places = grid(4)
        let layout = TileLayout.compute(places, effort: 0.2)
        #expect(layout.score.touchShare > 0.9)
        #expect(layout.score.directionShare > 0.9)
        let (first, last) = (try #require(layout.cells[places[0].code]), try #require(layout.cells[places[15].code]))
        #expect(first.row < last.row)
        #expect(first.column < last.column)
    }

    @Test func `islands far off stand apart`() throws {
        let islands = (0..<3).map { place(500 + $0, -6.5, 110 + Double($0) / 100, kecamatan: 90) }
        let layout = TileLayout.compute(grid(10) + islands, effort: 0.02)
        let rows = Set(islands.compactMap { layout.cells[$0.code]?.row })
        #expect(rows == [0])
        #expect((0..<layout.columns).allSatisfy { layout.code(at: TileLayout.Cell(row: 1, column: $0)) == nil })
    }

    @Test func `more than a sheet holds is split by kota`() {
        let places = grid(15) + grid(15, kota: 2, north: -8)
        let layout = TileLayout.compute(places, effort: 0)
        #expect(layout.sheets.map(\.area) == ["30.01", "30.02"])
        #expect(layout.sheets.allSatisfy { $0.rows.count <= TileLayout.maximumRows })
        #expect(layout.sheet(of: places[0].code)?.area == "30.01")
        #expect(Set(layout.cells.values).count == 450)
    }

    @Test func `a kota larger than a sheet is split by kecamatan`() {
        let layout = TileLayout.compute(grid(20), effort: 0)
        #expect(layout.sheets.count == 2)
        #expect(layout.sheets.allSatisfy { $0.area.utf8.count == 8 })
    }

    @Test func `its short text gives it back`() throws {
        let places = grid(7)
        let layout = TileLayout.compute(places, effort: 0.02)
        let text = try #require(layout.text)
        #expect(text.count == 98)
        #expect(TileLayout(text: text, places: places) == layout)
        #expect(TileLayout(text: String(text.dropLast()), places: places) == nil)
        #expect(TileLayout(text: String(repeating: "00", count: 49), places: places) == nil)
    }

    @Test func `order of the places does not matter`() {
        let places = grid(8)
        #expect(TileLayout.compute(places, effort: 0.02) == TileLayout.compute(places.reversed(), effort: 0.02))
    }
}

@Suite struct `Moving over tiles` {
    /// ```
    /// a b . c
    /// . d e .
    /// f . . .
    /// ```
    private let layout = TileLayout(
        cells: [
            "a": .init(row: 0, column: 0), "b": .init(row: 0, column: 1), "c": .init(row: 0, column: 3),
            "d": .init(row: 1, column: 1), "e": .init(row: 1, column: 2), "f": .init(row: 2, column: 0),
        ], score: TileLayout.Score(pairs: 0, touching: 0, directed: 0, cellsPerPlace: 2))

    @Test(arguments: [
        ("the next tile", "a", TileLayout.Direction.right, "b"), ("over a gap in the row", "b", .right, "c"),
        ("over a gap in the column", "a", .down, "f"), ("aside where nothing lies straight", "d", .down, "f"),
        ("up and aside", "e", .up, "b"), ("left and aside", "d", .left, "a"), ("right and aside", "e", .right, "c"),
        ("out of the outermost row", "f", .right, "d"),
    ])
    func `leads to`(_ name: String, _ from: String, _ direction: TileLayout.Direction, _ to: String) {
        #expect(layout.neighbour(of: from, toward: direction) == to)
    }

    @Test func `ends only where nothing lies beyond`() {
        for (code, cell) in layout.cells {
            for direction in TileLayout.Direction.allCases {
                let beyond = layout.cells.values.contains { other in
                    switch direction {
                    case .up: other.row < cell.row
                    case .down: other.row > cell.row
                    case .left: other.column < cell.column
                    case .right: other.column > cell.column
                    }
                }
                #expect((layout.neighbour(of: code, toward: direction) != nil) == beyond)
            }
        }
        #expect(layout.neighbour(of: "nowhere", toward: .up) == nil)
    }

    @Test func `straight back is where one came from`() throws {
        for code in layout.cells.keys {
            for direction in TileLayout.Direction.allCases {
                guard let next = layout.neighbour(of: code, toward: direction) else { continue }
                let step = TileLayout.Step(from: code, direction: direction)
                #expect(layout.neighbour(of: next, toward: direction.opposite, after: step) == code)
            }
        }
    }
}
