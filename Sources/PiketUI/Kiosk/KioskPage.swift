import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What every scene draws with.
struct KioskPage {
    let model: KioskModel
    let glyphs: GlyphSet
    /// Few colours or none: tiles carry a shade.
    let usesShades: Bool

    var language: Language { model.language }
    var zone: Zone { model.zone }

    subscript(phrase: Phrase) -> SafeText { phrase[language] }
    subscript(glyph: Glyph) -> SafeText { glyphs[glyph] }

    /// A count, `<3`, or a dash for what is not told.
    func number(_ cell: BoardCell) -> SafeText {
        switch cell {
        case .count(let value): language.number(value)
        case .few: "<" + SafeText(number: BoardCell.least)
        case .hidden: glyphs[.none]
        }
    }

    /// Old data is told without colour, so that nobody takes it for the present.
    func role(_ role: Role) -> Role { model.freshness == .stale ? .text : role }

    func name(_ text: String, columns: Int) -> SafeText {
        SafeText(sanitizing: text, limit: 120).truncated(to: max(columns, 0), ellipsis: glyphs[.ellipsis])
    }

    /// The largest letters that fit; nil where not even the smallest do, or one has no picture. They may be half as wide
    /// again as they are high.
    func block(_ text: SafeText, in room: Size, most: Int = 12) -> BlockDigits? {
        for height in (1...max(most, 1)).reversed() {
            for width in [(height * 3 + 1) / 2, height] where width <= most {
                let block = BlockDigits(
                    text, dotWidth: width, dotHeight: glyphs == .ascii ? (height + 1) / 2 : height)
                let size = block.size(glyphs: glyphs)
                if size.width <= room.width, size.height <= room.height { return block.isSpelled ? block : nil }
            }
        }
        return nil
    }

    /// Draws a title, large where the scene is tall, and returns what is left below it.
    func title(_ text: SafeText, in buffer: inout CellBuffer, area: Rect) -> Rect {
        var rest = area
        let isTall = area.height >= 18
        if isTall, let block = block(text, in: Size(width: area.width, height: 3), most: 1) {
            block.draw(in: &buffer, x: area.x, y: area.y, style: Style(.section), glyphs: glyphs)
            _ = rest.takeTop(block.size(glyphs: glyphs).height, gap: 1)
        } else {
            buffer.put(text, x: area.x, y: area.y, style: Style(.strong, bold: true), maxWidth: area.width)
            _ = rest.takeTop(1, gap: area.height >= 12 ? 1 : 0)
        }
        return rest
    }
}
