import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What every part of a frame draws with: the language, the signs, the office's names, the instant told.
struct Scene {
    let language: Language
    let glyphs: GlyphSet
    let office: Office
    let viewer: Viewer
    let now: Instant
    /// Tiles carry a shade besides their digit: few colours, or none.
    let usesShades: Bool
    /// Where to note what can be pointed at; nil while nobody points.
    var spots: SpotSheet?

    var zone: Zone { office.zone }

    subscript(phrase: Phrase) -> SafeText { phrase[language] }
    subscript(glyph: Glyph) -> SafeText { glyphs[glyph] }

    /// ` · ` between words of one line.
    var separator: SafeText { " " + glyphs[.separator] + " " }
}

extension Rect {
    init(_ rect: CellRect) {
        self.init(x: rect.x, y: rect.y, width: rect.width, height: rect.height)
    }
}
