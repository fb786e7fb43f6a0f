/// A share of a whole as one thin line.
package struct Gauge: Hashable, Sendable {
    /// 0...1; other values are brought in.
    package var share: Double
    package var role: Role

    package init(share: Double, role: Role = .fine) {
        self.share = share.isNaN ? 0 : min(max(share, 0), 1)
        self.role = role
    }

    /// Cells that are full: a share over 0 shows at least one, a share under 1 leaves at least one.
    package func filled(of width: Int) -> Int {
        guard width > 0, share > 0 else { return 0 }
        guard share < 1 else { return width }
        let cells = Int((share * Double(width)).rounded())
        return width > 1 ? min(max(cells, 1), width - 1) : cells
    }

    package func draw(in buffer: inout CellBuffer, x: Int, y: Int, width: Int, ground: Ground, glyphs: GlyphSet) {
        let full = filled(of: width)
        buffer.fill(
            Rect(x: x, y: y, width: full, height: 1), style: Style(role, on: ground), with: glyphs.scalar(.gaugeFull))
        buffer.fill(
            Rect(x: x + full, y: y, width: width - full, height: 1), style: Style(.track, on: ground),
            with: glyphs.scalar(.gaugeRest))
    }
}
