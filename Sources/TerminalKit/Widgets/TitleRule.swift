/// A pane's head in one row: words on the left, a hairline, words that end on the last column.
package struct TitleRule: Sendable {
    package var leading: [Span]
    package var trailing: [Span]
    package var isFocused: Bool

    package init(leading: [Span], trailing: [Span] = [], isFocused: Bool = false) {
        self.leading = leading
        self.trailing = trailing
        self.isFocused = isFocused
    }

    /// Draws into the first row of `area`. When room is short the words on the right go first, from their left. Returns
    /// the column they begin at.
    @discardableResult
    package func draw(in buffer: inout CellBuffer, area: Rect, glyphs: GlyphSet) -> Int {
        guard !area.isEmpty else { return area.maxX }
        let ground: Ground = isFocused ? .titleFocused : .title
        let style = Style(isFocused ? .hairlineFocused : .hairline, on: ground)
        buffer.fill(area.row(0), style: Style(.text, on: ground))
        let end = buffer.put(leading.on(ground), x: area.x, y: area.y, maxWidth: area.width)
        var right = area.maxX
        let room = right - end - 1
        let shown = trailing.on(ground).fitting(room)
        if !shown.isEmpty { right = buffer.putRight(shown, endX: right, y: area.y) - 1 }
        let start = end == area.x ? end : end + 1
        if start < right {
            buffer.fill(
                Rect(x: start, y: area.y, width: right - start, height: 1), style: style,
                with: glyphs.scalar(.horizontal))
        }
        buffer.padAccents(row: area.row(0))
        return shown.isEmpty ? area.maxX : right + 1
    }
}

extension CellBuffer {
    /// One blank on each side of an accented word is part of it, and no more of them: a theme that fills the accent makes
    /// a tab of it.
    fileprivate mutating func padAccents(row: Rect) {
        func isWord(_ x: Int) -> Bool {
            x >= row.x && x < row.maxX && self[x, row.y].style.role == .accent && self[x, row.y].scalar != " "
        }
        for x in row.x..<row.maxX where self[x, row.y].scalar == " " {
            let isBeside = isWord(x - 1) || isWord(x + 1)
            guard isBeside || self[x, row.y].style.role == .accent else { continue }
            restyle(Rect(x: x, y: row.y, width: 1, height: 1)) { $0.role = isBeside ? .accent : .text }
        }
    }
}

extension [Span] {
    /// The last spans that fit in `width` columns together.
    func fitting(_ width: Int) -> [Span] {
        var kept = self
        while kept.width > width, !kept.isEmpty { kept.removeFirst() }
        return kept
    }
}
