/// The ground of a dialog. It is a tone, not a frame; with glyphs alone a line above and below stands for the tone.
package struct Surface: Hashable, Sendable {
    /// Draws hairlines on the first and last row, for themes without fills.
    package var hasRules: Bool

    package init(hasRules: Bool = false) {
        self.hasRules = hasRules
    }

    /// Sets the whole screen back, lays the dialog on it and returns what is left inside the margin.
    package func draw(in buffer: inout CellBuffer, area: Rect, glyphs: GlyphSet) -> Rect {
        buffer.setBack()
        sweep(&buffer, beside: area)
        let style = Style(.rule, on: .surface)
        buffer.fill(area, style: style)
        if hasRules {
            buffer.fill(area.row(0), style: style, with: glyphs.scalar(.horizontal))
            buffer.fill(area.row(area.height - 1), style: style, with: glyphs.scalar(.horizontal))
        }
        return area.inset(dx: 2, dy: 1)
    }

    /// Takes away what would show as crumbs in a column or two beside the dialog.
    private func sweep(_ buffer: inout CellBuffer, beside area: Rect) {
        let rests = [(0, area.x), (area.maxX, buffer.size.width - area.maxX)]
        for (x, width) in rests where (1...2).contains(width) {
            for y in area.y..<area.maxY { buffer.fill(Rect(x: x, y: y, width: width, height: 1), style: Style(.ghost)) }
        }
    }
}

extension CellBuffer {
    /// Takes the colour out of everything: late letters keep a breath of red, marks their accent.
    package mutating func setBack() {
        restyle(bounds) { style in
            let role: Role =
                switch style.role {
                case .late, .late3, .lateChip, .late3Time, .ghostLate: .ghostLate
                case .mark, .ghostAccent: .ghostAccent
                default: .ghost
                }
            style = Style(role, on: style.ground.setBack)
        }
    }
}

extension Ground {
    /// What a ground becomes under a dialog: tints of rows and marks of focus go.
    fileprivate var setBack: Ground {
        switch self {
        case .selected, .marked, .fresh, .zebra, .surface, .field: .pane
        case .titleFocused: .title
        case .keycap, .notice, .card, .lateCard: .page
        case .page, .strip, .pane, .title, .shadow: self
        }
    }
}
