/// The layout of one sheet: the mainland on a grid of its own, islands beside it.
struct TileSheetPlan {
    /// Index by index as the places; rows and columns from 0, no empty row or column around.
    var cells: [TileLayout.Cell] = []
    var rows = 0

    init(_ places: [Place], plane: TilePlane, pairs: [(Int, Int)], steps: Int) {
        guard !places.isEmpty else { return }
        let clusters = plane.clusters()
        var mainland = clusters[0]
        var islands = Array(clusters.dropFirst())
        // Many or large clusters are a scattered region, not a city with islands.
        if islands.reduce(0, { $0 + $1.count }) * 5 > places.count {
            mainland = Array(places.indices)
            islands = []
        }
        let rim = IslandRim(islands, mainland: mainland, places: places, plane: plane)
        let position = Dictionary(uniqueKeysWithValues: mainland.enumerated().map { ($1, $0) })
        let inner = pairs.compactMap { pair -> (Int, Int)? in
            guard let a = position[pair.0], let b = position[pair.1] else { return nil }
            return (a, b)
        }
        let ground = mainland.map { plane.points[$0] }
        let grid = TileGrid(
            points: EvenPoints.spread(ground, pairs: inner), maximumRows: TileLayout.maximumRows - rim.rowsNeeded,
            maximumColumns: TileLayout.maximumColumns - rim.columnsNeeded)
        var search = TileSearch(
            grid: grid, ground: ground, pairs: inner,
            kecamatan: Self.numbered(mainland.map { places[$0].kecamatanCode }),
            kota: Self.numbered(mainland.map { places[$0].kotaCode }))
        search.improve(steps: steps)
        cells = [TileLayout.Cell](repeating: TileLayout.Cell(row: 0, column: 0), count: places.count)
        for (index, place) in mainland.enumerated() {
            cells[place] = search.position(of: index)
        }
        rim.place(around: mainland, in: &cells)
        trim()
    }

    private static func numbered(_ codes: [String]) -> [Int] {
        var numbers: [String: Int] = [:]
        return codes.map { code in
            let number = numbers[code] ?? numbers.count
            numbers[code] = number
            return number
        }
    }

    private mutating func trim() {
        let top = cells.lazy.map(\.row).min() ?? 0
        let left = cells.lazy.map(\.column).min() ?? 0
        for index in cells.indices {
            cells[index].row -= top
            cells[index].column -= left
        }
        rows = (cells.lazy.map(\.row).max() ?? -1) + 1
    }
}
