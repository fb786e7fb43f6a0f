/// A quantity as a row filled from the left, in eighths of a cell where the glyphs allow.
package struct Bar: Hashable, Sendable {
    /// 0...1 of the width.
    package var share: Double

    package init(share: Double) {
        self.share = share.isNaN ? 0 : min(max(share, 0), 1)
    }

    package func draw(in buffer: inout CellBuffer, x: Int, y: Int, width: Int, style: Style, glyphs: GlyphSet) {
        let steps = glyphs.horizontalSteps
        let perCell = steps.count - 1
        var left = Int((share * Double(width * perCell)).rounded())
        if share > 0 { left = max(left, 1) }
        for column in x..<x + max(width, 0) where left > 0 {
            let step = min(left, perCell)
            buffer.fill(Rect(x: column, y: y, width: 1, height: 1), style: style, with: steps[step])
            left -= step
        }
    }
}
