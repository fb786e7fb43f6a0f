import TerminalKit

extension CellBuffer {
    /// The first column of row `y` from which on nothing but ground is seen; `width` if its last one is drawn on.
    func blankTail(row y: Int, width: Int) -> Int {
        let start = y * size.width
        return ((0..<width).last { !cells[start + $0].isBlank } ?? -1) + 1
    }

    /// First to last column of row `y` that differs from `old`, whole characters; nil if none does. All columns if there
    /// is no old frame of this size.
    func changedColumns(row y: Int, since old: CellBuffer?, width: Int) -> Range<Int>? {
        guard let old, old.size == size else { return width > 0 ? 0..<width : nil }
        let start = y * size.width
        guard var first = (0..<width).first(where: { cells[start + $0] != old.cells[start + $0] }),
            var last = (0..<width).last(where: { cells[start + $0] != old.cells[start + $0] })
        else { return nil }
        if self[first, y].isTail || old[first, y].isTail, first > 0 { first -= 1 }
        if self[first, y].isTail, first > 0 { first -= 1 }
        if last + 1 < width, self[last, y].isWide || old[last, y].isWide { last += 1 }
        if last + 1 < width, self[last, y].isWide { last += 1 }
        return first..<last + 1
    }
}
