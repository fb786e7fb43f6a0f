/// Values over time as columns from the bottom: one row of a header or the rows of a histogram.
package struct Sparkline: Hashable, Sendable {
    /// Not negative; nil is unknown and leaves its column empty.
    package var values: [Double?]
    /// The value of a full column; nil takes the largest value.
    package var ceiling: Double?

    package init(_ values: [Double?], ceiling: Double? = nil) {
        self.values = values
        self.ceiling = ceiling
    }

    /// Draws the newest values that fit into `area`, one a column, right-aligned.
    package func draw(in buffer: inout CellBuffer, area: Rect, style: Style, glyphs: GlyphSet) {
        guard !area.isEmpty else { return }
        let steps = glyphs.verticalSteps
        let perCell = steps.count - 1
        let shown = values.suffix(area.width)
        let top = ceiling ?? shown.compactMap { $0 }.max() ?? 0
        var x = area.maxX - shown.count
        for value in shown {
            defer { x += 1 }
            guard let value, top > 0, value > 0 else { continue }
            // A value over 0 is never drawn as nothing.
            var left = max(Int((min(value / top, 1) * Double(perCell * area.height)).rounded()), 1)
            for y in (area.y..<area.maxY).reversed() where left > 0 {
                let step = min(left, perCell)
                buffer.fill(Rect(x: x, y: y, width: 1, height: 1), style: style, with: steps[step])
                left -= step
            }
        }
    }
}
