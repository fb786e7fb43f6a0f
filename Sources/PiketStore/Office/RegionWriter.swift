import GRDB
import PiketDomain

/// Replaces the places and the tile map. Runs inside a write.
struct RegionWriter {
    private let db: Database

    init(_ db: Database) {
        self.db = db
    }

    func write(_ region: Region, layout: TileLayout) throws {
        for table in ["tile", "place"] { try db.execute(sql: "DELETE FROM \(table)") }
        let place = try db.makeStatement(
            sql: """
                INSERT INTO place (code, name, kecamatan, kota, latitude, longitude, population)
                VALUES (?, ?, ?, ?, ?, ?, ?)
                """)
        for entry in region.places {
            try place.execute(arguments: [
                entry.code, entry.name, entry.kecamatan, entry.kota, entry.point?.latitude, entry.point?.longitude,
                entry.population,
            ])
        }
        try write(layout)
    }

    /// The tiles alone, of the places as they are.
    func write(_ layout: TileLayout) throws {
        for table in ["tile", "tile_sheet", "tile_score"] { try db.execute(sql: "DELETE FROM \(table)") }
        let tile = try db.makeStatement(sql: "INSERT INTO tile (place, row, col) VALUES (?, ?, ?)")
        for (code, cell) in layout.cells { try tile.execute(arguments: [code, cell.row, cell.column]) }
        for sheet in layout.sheets {
            try db.execute(
                sql: "INSERT INTO tile_sheet (area, first_row, end_row) VALUES (?, ?, ?)",
                arguments: [sheet.area, sheet.rows.lowerBound, sheet.rows.upperBound])
        }
        try db.execute(
            sql: "INSERT INTO tile_score (version, pairs, touching, directed, cells_per_place) VALUES (?, ?, ?, ?, ?)",
            arguments: [
                layout.version, layout.score.pairs, layout.score.touching, layout.score.directed,
                layout.score.cellsPerPlace,
            ])
    }
}
