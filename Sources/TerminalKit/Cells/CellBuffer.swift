/// A screenful of cells in one flat array; what lies outside is cut off silently.
///
/// Invariant: every wide cell is followed by its tail in the same row, and no tail stands alone.
package struct CellBuffer: Hashable, Sendable {
    package let size: Size
    package internal(set) var cells: [Cell]

    package init(_ size: Size, style: Style = Style()) {
        self.size = Size(width: max(size.width, 0), height: max(size.height, 0))
        self.cells = Array(repeating: Cell(style: style), count: self.size.width * self.size.height)
    }

    package var bounds: Rect { Rect(size) }

    /// The cell at a place that exists.
    package subscript(x: Int, y: Int) -> Cell {
        cells[y * size.width + x]
    }

    /// The cells of a row that exists.
    package func row(_ y: Int) -> ArraySlice<Cell> {
        cells[y * size.width..<(y + 1) * size.width]
    }

    /// True if both buffers have the same width and the same cells in row `y`.
    package func row(_ y: Int, equals other: CellBuffer) -> Bool {
        guard size.width == other.size.width, y < size.height, y < other.size.height else { return false }
        return cells.withUnsafeBufferPointer { mine in
            other.cells.withUnsafeBufferPointer { theirs in
                for index in y * size.width..<(y + 1) * size.width where mine[index] != theirs[index] { return false }
                return true
            }
        }
    }

    /// The characters of a row, marks included, without the tails.
    package func text(row y: Int) -> String {
        var scalars = String.UnicodeScalarView()
        for cell in row(y) where !cell.isTail {
            scalars.append(cell.scalar)
            if let first = cell.marks.0 { scalars.append(first) }
            if let second = cell.marks.1 { scalars.append(second) }
        }
        return String(scalars)
    }

    /// First broken invariant in words, nil if all hold. For tests.
    package func firstFault() -> String? {
        for y in 0..<size.height {
            for x in 0..<size.width {
                let cell = self[x, y]
                if cell.isWide, x + 1 >= size.width || !self[x + 1, y].isTail { return "half a wide cell at \(x),\(y)" }
                if cell.isTail, x == 0 || !self[x - 1, y].isWide { return "lone tail at \(x),\(y)" }
            }
        }
        return nil
    }
}
