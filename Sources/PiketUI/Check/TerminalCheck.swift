package import PiketViewModels
import PlainText
package import TerminalKit

/// The terminal as `piket check` finds it: facts, what was chosen by them, and what to do where that is not well.
package struct TerminalCheck: Sendable {
    /// The value of TERM.
    package var term = ""
    /// Standard output is a terminal.
    package var isTerminal = false
    package var isKnown = false
    package var canAddress = false
    /// As terminfo says; 1 << 24 is direct colour.
    package var colours = 0
    package var size: Size?
    package var depth = Chosen(ColorDepth.mono, .usual)
    /// What the command line, NO_COLOR or `config.toml` wanted.
    package var askedDepth: ColorDepth?
    /// COLORTERM says that there are more colours than terminfo does.
    package var saysTruecolor = false
    package var isInTmux = false
    package var glyphs = Chosen(GlyphSet.ascii, .usual)
    package var theme = Chosen("", .usual)
    package var language = Chosen(Language.indonesian, .usual)
    /// The variable that names the locale and its value; nil where none does.
    package var locale: (name: String, value: String)?
    /// The C library has that locale.
    package var hasLocale = true
    package var codeset = ""

    package init() {}

    package var isUTF8: Bool { codeset == "UTF-8" }

    /// - Parameter language: that of the words.
    package func lines(_ language: Language) -> [CheckLine] {
        [
            terminal(language), sizeLine(language), colourLine(language), glyphLine(language), themeLine(language),
            localeLine(language),
            CheckLine(
                Phrase.checkLanguage[language],
                "\(Self.plain(self.language.value.rawValue)): \(Phrase.reason(self.language.reason)[language])"),
        ].compactMap(\.self)
    }

    private func terminal(_ language: Language) -> CheckLine {
        let name = term.isEmpty ? Phrase.checkUnset[language] : Self.plain(term)
        let state: Phrase = !isKnown ? .termUnknown : canAddress ? .termKnown : .termCannotAddress
        var advice: [Phrase] = []
        if term.isEmpty {
            advice.append(.adviseTerm)
        } else if !isKnown {
            advice.append(.adviseTerminfo)
        } else if !canAddress {
            advice.append(.adviseTerm)
        }
        if isInTmux, colours < 256 { advice.append(.adviseTmux) }
        return CheckLine("TERM", "\(name), \(state[language])", advice: advice.map { $0[language] })
    }

    private func sizeLine(_ language: Language) -> CheckLine? {
        guard isTerminal else { return CheckLine(Phrase.checkSize[language], Phrase.notATerminal[language]) }
        guard let size else { return CheckLine(Phrase.checkSize[language], Phrase.checkUnset[language]) }
        let isSmall = size.width < 80 || size.height < 24
        return CheckLine(
            Phrase.checkSize[language], "\(size.width)x\(size.height)",
            advice: isSmall ? [Phrase.adviseSize[language]] : [])
    }

    private func colourLine(_ language: Language) -> CheckLine {
        let found = Phrase.depth(depth.value)[language]
        var advice: [Phrase] = []
        if let askedDepth, isKnown, depth.value != askedDepth {
            advice.append(.adviseFewer(Phrase.depth(askedDepth)))
        } else if saysTruecolor, askedDepth == nil, depth.value != .truecolor, isTerminal {
            advice.append(.adviseTruecolor)
        }
        return CheckLine(
            Phrase.checkColours[language], "\(found): \(Phrase.colourReason(depth.reason, colours)[language])",
            advice: advice.map { $0[language] })
    }

    private func glyphLine(_ language: Language) -> CheckLine {
        let needsMore = glyphs.value != .ascii && !isUTF8
        return CheckLine(
            Phrase.checkGlyphs[language],
            "\(Self.plain(glyphs.value.rawValue)): \(Phrase.reason(glyphs.reason)[language])",
            advice: needsMore ? [Phrase.adviseGlyphs[language]] : [])
    }

    private func themeLine(_ language: Language) -> CheckLine {
        CheckLine(
            Phrase.checkTheme[language],
            "\(Self.plain(theme.value)): \(Phrase.reason(theme.reason)[language])")
    }

    private func localeLine(_ language: Language) -> CheckLine {
        let named = locale.map { "\(Self.plain($0.name))=\(Self.plain($0.value))" as SafeText }
        var advice: [Phrase] = []
        if !hasLocale { advice.append(.adviseLocale) } else if !isUTF8 { advice.append(.adviseUTF8) }
        return CheckLine(
            "locale", "\(named ?? Phrase.checkUnset[language]), \(Self.plain(codeset))",
            advice: advice.map { $0[language] })
    }

    private static func plain(_ text: String) -> SafeText { SafeText(sanitizing: text, limit: 200) }
}
