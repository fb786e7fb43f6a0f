import PlainText

/// Rows of cells as lines of text, each column as wide as its widest cell.
enum TextTable {
    /// - Parameters:
    ///   - rows: all of one length.
    ///   - figures: columns from this one on stand to the right; nil: none.
    static func lines(_ rows: [[SafeText]], figures: Int? = nil) -> [String] {
        guard let columns = rows.first?.indices else { return [] }
        let widths = columns.map { column in rows.map { $0[column].width }.max() ?? 0 }
        return rows.map { row in
            let cells = columns.map { column in
                row[column].padded(to: widths[column], column >= figures ?? columns.upperBound ? .right : .left).string
            }
            let line = cells.joined(separator: "  ")
            return String(line.reversed().drop { $0 == " " }.reversed())
        }
    }
}
