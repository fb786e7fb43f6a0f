package import PiketViewModels
import PlainText
package import TerminalKit

/// A picture by which a person sees whether the terminal shows what Piket draws: rulers above and below, a mark at the
/// end of every row, each role of the theme, each sign, lines, large digits, the map's ramp, and text whose width
/// terminals do not agree on.
package struct TestCard {
    /// The narrowest terminal it is drawn on.
    package static let width = 78

    let language: Language
    let glyphs: GlyphSet
    let usesShades: Bool

    package init(language: Language, glyphs: GlyphSet, depth: ColorDepth) {
        self.language = language
        self.glyphs = glyphs
        usesShades = depth.needsShades
    }

    package func draw() -> CellBuffer {
        var buffer = CellBuffer(Size(width: Self.width, height: Self.height))
        buffer.fill(buffer.bounds, style: Style(on: .page))
        drawRuler(in: &buffer, y: 0)
        var y = drawSwatches(Self.roles, title: .cardRoles, in: &buffer, y: 1)
        y = drawSwatches(Self.grounds, title: .cardGrounds, in: &buffer, y: y)
        y = drawSigns(in: &buffer, y: y)
        y = drawShapes(in: &buffer, y: y)
        y = drawRamp(in: &buffer, y: y)
        y = drawWidths(in: &buffer, y: y)
        drawRuler(in: &buffer, y: y)
        for row in 1..<y {
            buffer.fill(Rect(x: Self.width - 1, y: row, width: 1, height: 1), style: Style(.dim), with: "|")
        }
        if glyphs == .ascii { buffer.foldToASCII() }
        return buffer
    }

    private static let height =
        2 + rows(roles) + rows(grounds) + 2 + 1 + signRows + 1 + 3 + 1 + 1 + 1 + 3

    private func drawRuler(in buffer: inout CellBuffer, y: Int) {
        var x = 0
        while x < Self.width {
            buffer.put("----+----", x: x, y: y, style: Style(.dim))
            x += 9
            let ten = (x + 1) / 10 % 10
            buffer.put(SafeText(number: ten), x: x, y: y, style: Style(.strong, bold: true))
            x += 1
        }
        buffer.put("|", x: Self.width - 1, y: y, style: Style(.dim))
    }

    func head(_ title: Phrase, in buffer: inout CellBuffer, y: Int) -> Int {
        let area = Rect(x: 1, y: y, width: Self.width - 3, height: 1)
        TitleRule(leading: [Span(title[language], .section, bold: true)]).draw(in: &buffer, area: area, glyphs: glyphs)
        return y + 1
    }
}

/// Swatches: what a style looks like, and its name.
extension TestCard {
    struct Swatch {
        let name: String
        let style: Style
        /// A figure, or a block where the role is for areas.
        let isBlock: Bool
    }

    private static let columns = 4

    static let roles = Role.allCases.map { role in
        let isArea: Bool =
            switch role {
            case .rule, .hairline, .hairlineFocused, .track, .bar, .ramp0, .ramp1, .ramp2, .ramp3, .ramp4, .ramp5,
                .shore1, .shore2, .shore3:
                true
            default: false
            }
        return Swatch(name: "\(role)", style: Style(role, on: .pane), isBlock: isArea)
    }

    static let grounds = Ground.allCases.map { Swatch(name: "\($0)", style: Style(.text, on: $0), isBlock: false) }

    static func rows(_ swatches: [Swatch]) -> Int { (swatches.count + columns - 1) / columns }

    func drawSwatches(_ swatches: [Swatch], title: Phrase, in buffer: inout CellBuffer, y: Int) -> Int {
        let top = head(title, in: &buffer, y: y)
        let rows = Self.rows(swatches)
        for (index, swatch) in swatches.enumerated() {
            let (x, y) = (1 + index / rows * 19, top + index % rows)
            buffer.put(" Aa", x: x, y: y, style: swatch.style)
            if swatch.isBlock {
                buffer.fill(
                    Rect(x: x, y: y, width: 3, height: 1), style: swatch.style, with: glyphs.scalar(.full))
            }
            buffer.put(SafeText(sanitizing: swatch.name), x: x + 4, y: y, style: Style(.dim))
        }
        return top + rows
    }
}
