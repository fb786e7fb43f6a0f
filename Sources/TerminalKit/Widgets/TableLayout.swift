package import PlainText

/// A column of a table: how wide, how its text stands, how far from the one before.
package struct TableColumn: Hashable, Sendable {
    package var width: Int
    package var alignment: TextAlignment
    /// Blank columns before it; the first column's counts too.
    package var gap: Int
    /// Shares in what the table has left over.
    package var stretches: Bool
    /// Order in which columns go when room is short: the highest first, 0 never.
    package var dropRank: Int

    package init(
        width: Int, alignment: TextAlignment = .left, gap: Int = 1, stretches: Bool = false, dropRank: Int = 0
    ) {
        self.width = width
        self.alignment = alignment
        self.gap = gap
        self.stretches = stretches
        self.dropRank = dropRank
    }
}

/// Where the columns of a table stand in a given width. The same for every row, so that nothing jumps.
package struct TableLayout: Hashable, Sendable {
    /// A column's place; `width` is 0 for a dropped one.
    package struct Slot: Hashable, Sendable {
        package var x: Int
        package var width: Int
        package var alignment: TextAlignment
        package var isShown: Bool { width > 0 }
        package var maxX: Int { x + width }
    }

    /// One for each column, in order.
    package let slots: [Slot]

    /// Lays columns out from `x` on in `width` columns. What is too wide even without the columns that may go is cut at
    /// the right edge.
    package init(_ columns: [TableColumn], x: Int, width: Int) {
        var shown = columns.indices.map { columns[$0].width > 0 || columns[$0].stretches }
        func needed() -> Int {
            columns.indices.reduce(0) { shown[$1] ? $0 + columns[$1].gap + columns[$1].width : $0 }
        }
        while needed() > width {
            let candidates = columns.indices.filter { shown[$0] && columns[$0].dropRank > 0 }
            guard let next = candidates.max(by: { columns[$0].dropRank < columns[$1].dropRank }) else { break }
            shown[next] = false
        }
        var spare = max(width - needed(), 0)
        var stretching = columns.indices.filter { shown[$0] && columns[$0].stretches }.count
        var column = x
        slots = columns.indices.map { index in
            let spec = columns[index]
            guard shown[index] else { return Slot(x: column, width: 0, alignment: spec.alignment) }
            column += spec.gap
            var columnWidth = spec.width
            if spec.stretches {
                columnWidth += spare / stretching
                spare -= spare / stretching
                stretching -= 1
            }
            let slot = Slot(
                x: column, width: max(min(columnWidth, x + width - column), 0), alignment: spec.alignment)
            column += columnWidth
            return slot
        }
    }
}

extension CellBuffer {
    /// Puts `text` into a table's slot, cut with the set's ellipsis. Nothing happens for a dropped column.
    package mutating func put(_ text: SafeText, in slot: TableLayout.Slot, y: Int, style: Style, glyphs: GlyphSet) {
        guard slot.isShown else { return }
        put(
            text, x: slot.x, y: y, width: slot.width, alignment: slot.alignment, style: style,
            ellipsis: glyphs[.ellipsis])
    }
}
