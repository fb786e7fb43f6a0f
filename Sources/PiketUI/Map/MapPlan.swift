import PiketDomain
import PiketViewModels

/// The tiles of one page of the map, ready to draw: made once per office, since nothing in it depends on counts.
struct MapPlan: Sendable {
    struct Tile: Hashable {
        var code: String
        /// Counted from the sheet's first row.
        var row: Int
        var column: Int
        /// Index into the sheet's cities.
        var city: Int
        /// Which of the three greys its city has: neighbours differ.
        var shade: Int
    }

    /// A city that touches no other, to be named beside its tiles.
    struct Outlier: Hashable {
        var name: String
        var row: Int
        /// First and last column of its topmost row.
        var columns: ClosedRange<Int>
    }

    let page: MapPage
    let rows: Int
    let columns: Int
    let tiles: [Tile]
    let outliers: [Outlier]
    /// Names of the cities, as short as they can be told apart.
    let cityLabels: [String]
    /// Rows without a tile above each row: sea, drawn at half the height where tiles are two rows high.
    private let seaAbove: [Int]
    /// Index into `tiles` by row and column; -1 is sea.
    private let grid: [Int]

    init(_ layout: TileLayout, _ region: Region, page: MapPage) {
        self.page = page
        let placed = layout.cells.filter {
            page.sheet.rows.contains($0.value.row) && (page.area.isEmpty || PlaceCode.area(page.area, contains: $0.key))
        }
        let top = page.area.isEmpty ? page.sheet.rows.lowerBound : placed.values.lazy.map(\.row).min() ?? 0
        rows = page.area.isEmpty ? page.sheet.rows.count : (placed.values.lazy.map(\.row).max() ?? top - 1) + 1 - top
        let first = placed.values.lazy.map(\.column).min() ?? 0
        let width = (placed.values.lazy.map(\.column).max() ?? -1) + 1 - first
        columns = max(width, 0)
        var cities: [String: Int] = [:]
        var names: [String] = []
        var tiles: [Tile] = []
        for (code, cell) in placed.sorted(by: { ($0.value.row, $0.value.column) < ($1.value.row, $1.value.column) }) {
            let city = PlaceCode.kota(of: code)
            let index = cities[city] ?? names.count
            if index == names.count {
                cities[city] = index
                names.append(region[code]?.kota ?? city)
            }
            tiles.append(
                Tile(
                    code: code, row: cell.row - top, column: cell.column - first, city: index,
                    shade: 0))
        }
        var grid = [Int](repeating: -1, count: rows * columns)
        for (index, tile) in tiles.enumerated() { grid[tile.row * columns + tile.column] = index }
        let touching = Self.neighbours(tiles, grid, rows: rows, columns: columns, cities: names.count)
        let shades = Self.shades(touching)
        for index in tiles.indices { tiles[index].shade = shades[tiles[index].city] }
        self.tiles = tiles
        self.grid = grid
        var sea = 0
        var seaAbove: [Int] = []
        let rows = rows
        for row in 0...rows {
            seaAbove.append(sea)
            if row < rows, !tiles.contains(where: { $0.row == row }) { sea += 1 }
        }
        self.seaAbove = seaAbove
        cityLabels = CityLabel.short(names)
        outliers = names.indices.filter { touching[$0].isEmpty && names.count > 1 }.compactMap { city in
            guard let row = tiles.first(where: { $0.city == city })?.row else { return nil }
            let columns = tiles.filter { $0.city == city && $0.row == row }.map(\.column)
            guard let left = columns.min(), let right = columns.max() else { return nil }
            return Outlier(name: CityLabel.plain(names[city]), row: row, columns: left...right)
        }
    }

    /// One kecamatan alone.
    var isKecamatan: Bool { page.area.utf8.count == 8 }

    /// Screen rows above a row of tiles; for `rows` the height of the whole.
    func offset(ofRow row: Int, tileHeight: Int) -> Int {
        row * tileHeight - (tileHeight > 1 ? seaAbove[row] * (tileHeight - 1) : 0)
    }

    func tile(_ row: Int, _ column: Int) -> Tile? {
        guard row >= 0, row < rows, column >= 0, column < columns else { return nil }
        let index = grid[row * columns + column]
        return index < 0 ? nil : tiles[index]
    }

    /// For each city the cities it touches, corners included.
    private static func neighbours(
        _ tiles: [Tile], _ grid: [Int], rows: Int, columns: Int, cities: Int
    ) -> [Set<Int>] {
        var touching = [Set<Int>](repeating: [], count: cities)
        for tile in tiles {
            for (down, right) in [(0, 1), (1, -1), (1, 0), (1, 1)] {
                let (row, column) = (tile.row + down, tile.column + right)
                guard row < rows, column >= 0, column < columns, grid[row * columns + column] >= 0 else { continue }
                let other = tiles[grid[row * columns + column]].city
                guard other != tile.city else { continue }
                touching[tile.city].insert(other)
                touching[other].insert(tile.city)
            }
        }
        return touching
    }

    /// The cities with most neighbours choose first; where three greys do not suffice, the least used one is taken.
    private static func shades(_ touching: [Set<Int>]) -> [Int] {
        var shades = [Int](repeating: -1, count: touching.count)
        for city in touching.indices.sorted(by: { (touching[$1].count, $0) < (touching[$0].count, $1) }) {
            var used = [0, 0, 0]
            for other in touching[city] where shades[other] >= 0 { used[shades[other]] += 1 }
            shades[city] = used.indices.min { used[$0] < used[$1] } ?? 0
        }
        return shades
    }
}
