import PiketViewModels
package import TerminalKit

/// A theme in words, for where no colour can be shown: every role and ground with its colours.
package enum ThemeTable {
    /// `late             #FF6673 on #101216             6.6`: name, look, contrast.
    package static func lines(_ theme: Theme) -> [String] {
        let palette = Palette(theme: theme, depth: .truecolor)
        let roles = Role.allCases.map { role in
            let style = Style(role, on: .pane)
            let (ink, ground) = Contrast.seen(style, in: palette)
            return row("\(role)", words(palette[style]), Contrast.ratio(ink, ground))
        }
        let grounds = Ground.allCases.map { ground in
            let style = Style(.text, on: ground)
            let (ink, shown) = Contrast.seen(style, in: palette)
            return row("\(ground)", words(palette[style]), Contrast.ratio(ink, shown))
        }
        return ["[roles]"] + roles + ["[grounds]"] + grounds
    }

    private static func row(_ name: String, _ look: String, _ contrast: Double) -> String {
        let tenths = Int((contrast * 10).rounded(.down))
        return padded(name, 18) + padded(look, 34) + "\(tenths / 10).\(tenths % 10)"
    }

    /// In the notation of a theme file.
    private static func words(_ paint: Paint) -> String {
        var words = [word(paint.foreground)]
        if !paint.background.isTerminal { words.append("on " + word(paint.background)) }
        if paint.isBold { words.append("bold") }
        if paint.isReversed { words.append("reverse") }
        return words.joined(separator: " ")
    }

    private static func word(_ colour: Colour) -> String {
        if let rgb = colour.rgb {
            let digits = String(rgb, radix: 16, uppercase: true)
            return "#" + String(repeating: "0", count: 6 - digits.count) + digits
        }
        return colour.index.map(String.init) ?? "default"
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 1))
    }
}
