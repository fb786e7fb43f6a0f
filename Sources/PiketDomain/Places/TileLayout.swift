/// A map of equal tiles: one cell for each place, neighbours beside each other as far as a grid allows.
///
/// The same places always give the same layout. `version` rises when the way it is made changes, so that a stored layout
/// can be told from a newer one.
package struct TileLayout: Hashable, Sendable {
    package struct Cell: Hashable, Sendable {
        /// 0 is the northernmost.
        package var row: Int
        /// 0 is the westernmost.
        package var column: Int

        package init(row: Int, column: Int) {
            self.row = row
            self.column = column
        }
    }

    /// Rows that belong together on screen. A region of up to 300 places is one sheet; above that a kota (or some of its
    /// kecamatan) is, and the sheets stand below each other.
    package struct Sheet: Hashable, Sendable {
        /// A kota or kecamatan code; empty if the sheet is the whole region.
        package var area: String
        package var rows: Range<Int>

        package init(area: String, rows: Range<Int>) {
            self.area = area
            self.rows = rows
        }
    }

    package static let currentVersion = 3
    /// Of one sheet: a wide regency keeps its shape, and a screen of 132 columns still has room for a list beside it.
    package static let maximumColumns = 26
    /// Of one sheet.
    package static let maximumRows = 20
    /// Of one sheet.
    package static let maximumPlaces = 300

    /// Every place, by normalised code; no cell twice.
    package let cells: [String: Cell]
    package let rows: Int
    package let columns: Int
    package let sheets: [Sheet]
    package let score: Score
    package let version: Int
    private let codes: [Cell: String]

    package init(
        cells: [String: Cell], sheets: [Sheet]? = nil, score: Score, version: Int = TileLayout.currentVersion
    ) {
        self.cells = cells
        rows = (cells.values.lazy.map(\.row).max() ?? -1) + 1
        columns = (cells.values.lazy.map(\.column).max() ?? -1) + 1
        self.sheets = sheets ?? [Sheet(area: "", rows: 0..<rows)]
        self.score = score
        self.version = version
        codes = Dictionary(cells.map { ($0.value, $0.key) }, uniquingKeysWith: min)
    }

    /// nil where the grid is empty.
    package func code(at cell: Cell) -> String? { codes[cell] }

    /// The sheet a place is on; nil for a place that is not laid out.
    package func sheet(of code: String) -> Sheet? {
        guard let row = cells[code]?.row else { return nil }
        return sheets.first { $0.rows.contains(row) }
    }
}
