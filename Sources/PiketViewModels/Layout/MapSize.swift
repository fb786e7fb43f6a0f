/// How many tiles the largest sheet of a map has each way.
package struct MapSize: Hashable, Sendable {
    package var rows: Int
    package var columns: Int

    package init(rows: Int, columns: Int) {
        self.rows = rows
        self.columns = columns
    }

    /// Of a region without places.
    package static let none = MapSize(rows: 0, columns: 0)
}
