import PiketViewModels
import PlainText
import TerminalKit

/// How a key is written on screen, from its notation: `Enter`, `ctrl-d`, `↑`.
enum KeyName {
    static func of(_ notation: String, _ scene: Scene) -> SafeText {
        switch notation {
        case "<Up>": return scene[Glyph.up]
        case "<Down>": return scene[Glyph.down]
        case "<Left>": return scene[Glyph.left]
        case "<Right>": return scene[Glyph.right]
        default: return plain(notation, scene.language)
        }
    }

    /// The same without signs: arrows are told by whoever asks.
    static func plain(_ notation: String, _ language: Language) -> SafeText {
        switch notation {
        case "<Space>": return Phrase("spasi", en: "space")[language]
        case "<PageUp>": return "PgUp"
        case "<PageDown>": return "PgDn"
        case "<Lt>": return "<"
        default: break
        }
        guard notation.count > 2, notation.hasPrefix("<"), notation.hasSuffix(">") else {
            return SafeText(sanitizing: notation, limit: 20)
        }
        let name = notation.dropFirst().dropLast()
        if name.hasPrefix("C-") { return "ctrl-" + SafeText(sanitizing: String(name.dropFirst(2)), limit: 20) }
        if name.hasPrefix("S-") { return "shift-" + SafeText(sanitizing: String(name.dropFirst(2)), limit: 20) }
        return SafeText(sanitizing: String(name), limit: 20)
    }

    /// Several keys for one thing: arrows stand together, others apart.
    static func of(_ notations: [String], _ scene: Scene) -> SafeText {
        let areArrows = notations.allSatisfy { ["<Up>", "<Down>", "<Left>", "<Right>"].contains($0) }
        return notations.enumerated().reduce(SafeText()) {
            $0 + ($1.offset > 0 && !areArrows ? " " : "") + of($1.element, scene)
        }
    }
}
