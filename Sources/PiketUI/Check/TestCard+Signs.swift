import PiketViewModels
import PlainText
import TerminalKit

extension TestCard {
    /// Each state's sign with its role and its word.
    private static let signs: [(glyph: Glyph, role: Role, word: Phrase)] = [
        (.broken, .late3, .degree(.threefold)), (.broken, .lateChip, .degree(.late)),
        (.acknowledged, .dim, .degree(.known)),
        (.urgent, .urgentChip, .degree(.urgent)), (.soon, .soonChip, .degree(.soon)),
        (.paused, .paused, .degree(.paused)), (.none, .faint, .degree(.none)),
        (.waiting, .dim, .cardWaiting), (.running, .fine, .cardRunning), (.done, .ok, .cardDone),
        (.check, .ok, .cardMet), (.live, .ok, .connected), (.mark, .mark, .cardMarked), (.changed, .accent, .cardFresh),
        (.notice, .accent, .cardNotice), (.masked, .dim, .cardMasked),
    ]

    private static let signColumns = [1, 32, 56]

    static var signRows: Int { (signs.count + 2) / 3 }

    func drawSigns(in buffer: inout CellBuffer, y: Int) -> Int {
        let top = head(.cardSigns, in: &buffer, y: y)
        let rows = Self.signRows
        for (index, sign) in Self.signs.enumerated() {
            let (x, y) = (Self.signColumns[index / rows], top + index % rows)
            let glyph = glyphs[sign.glyph]
            let style = Style(sign.role, on: .pane, bold: true)
            buffer.fill(Rect(x: x, y: y, width: 3, height: 1), style: style)
            buffer.put(glyph, x: x + 1, y: y, style: style, maxWidth: 2)
            buffer.put(sign.word[language], x: x + 4, y: y, style: Style())
        }
        return top + rows
    }

    /// A frame, a heavy one, shades, and figures as large as those of cards.
    func drawShapes(in buffer: inout CellBuffer, y: Int) -> Int {
        let top = head(.cardShapes, in: &buffer, y: y)
        let line = Style(.text)
        for (row, ends) in [(Glyph.topLeft, Glyph.topRight), (.vertical, .vertical), (.bottomLeft, .bottomRight)]
            .enumerated()
        {
            if row != 1 {
                buffer.fill(
                    Rect(x: 1, y: top + row, width: 12, height: 1), style: line, with: glyphs.scalar(.horizontal))
            }
            buffer.put(glyphs[ends.0], x: 1, y: top + row, style: line)
            buffer.put(glyphs[ends.1], x: 12, y: top + row, style: line)
        }
        let heavy: [[HeavyLine]] = [
            [[.right, .down], .horizontal, [.horizontal, .down], .horizontal, [.left, .down]],
            [[.right, .vertical], .horizontal, [.horizontal, .vertical], .horizontal, [.left, .vertical]],
            [[.right, .up], .horizontal, [.horizontal, .up], .horizontal, [.left, .up]],
        ]
        for (row, pieces) in heavy.enumerated() {
            for (column, piece) in pieces.enumerated() {
                buffer.fill(
                    Rect(x: 15 + column, y: top + row, width: 1, height: 1), style: Style(.accent),
                    with: glyphs.scalar(heavy: piece))
            }
        }
        // Five rows high where a figure has no half rows.
        if glyphs == .ascii {
            buffer.put("1234567890 87%", x: 23, y: top + 1, style: Style(.strong, bold: true))
        } else {
            BlockDigits("1234567890").draw(in: &buffer, x: 23, y: top, style: Style(.strong), glyphs: glyphs)
            BlockDigits("87%").draw(in: &buffer, x: 64, y: top, style: Style(.late), glyphs: glyphs)
        }
        return top + 3
    }

    /// The map's ramp, and the partial blocks of bars and curves.
    func drawRamp(in buffer: inout CellBuffer, y: Int) -> Int {
        let top = head(.cardRamp, in: &buffer, y: y)
        for (bin, number) in ["0", "1", "2", "4", "7", "13"].enumerated() {
            let x = 1 + bin * 6
            let tile = Style(MapColours.tile(bin: bin, shade: 0), on: .pane)
            buffer.fill(Rect(x: x, y: top, width: 5, height: 1), style: tile)
            if usesShades, bin > 0 {
                let ink = Style(MapColours.ink(bin: bin, shade: 0), on: .pane)
                buffer.put(glyphs[MapColours.shadeGlyph(bin: bin)], x: x, y: top, style: ink, maxWidth: 1)
            }
            buffer.putRight(SafeText(sanitizing: number), endX: x + 4, y: top, style: tile)
        }
        var x = 39
        let shades: [Glyph] = [.shade1, .shade2, .shade3, .shade4]
        for scalar in glyphs.verticalSteps + glyphs.horizontalSteps + shades.map({ glyphs.scalar($0) }) {
            buffer.fill(Rect(x: x, y: top, width: 1, height: 1), style: Style(.bar), with: scalar)
            x += 1
        }
        let gauge: [(Glyph, Role)] = [(.gaugeFull, .fine), (.gaugeRest, .track)]
        for (part, role) in gauge {
            buffer.fill(Rect(x: x + 2, y: top, width: 5, height: 1), style: Style(role), with: glyphs.scalar(part))
            x += 5
        }
        return top + 1
    }

    /// Wide and combining characters over the same columns in ASCII: the marks at the end have to stand in one column.
    func drawWidths(in buffer: inout CellBuffer, y: Int) -> Int {
        let top = head(.cardWidths, in: &buffer, y: y)
        let samples: [SafeText] = [
            "漢字 かな 한글 ｶﾅ  x\u{302}q\u{303}m\u{308}  · × ≤ ≈ — … “”", "1234 1234 1234 12  xqm  . x < ~ - . \"\"",
            Self.everySign(glyphs),
        ]
        for (row, sample) in samples.enumerated() {
            buffer.put(sample, x: 1, y: top + row, style: Style(), maxWidth: Self.width - 4)
            buffer.put("|", x: Self.widthMark, y: top + row, style: Style(.strong))
        }
        return top + samples.count
    }

    private static let widthMark = 64

    private static func everySign(_ glyphs: GlyphSet) -> SafeText {
        let signs = Glyph.allCases.filter { $0.rawValue <= Glyph.about.rawValue }.map { glyphs[$0] }
        return signs.reduce(into: SafeText()) { $0 += $1 }
    }
}
