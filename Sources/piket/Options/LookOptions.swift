import ArgumentParser
import Foundation
import Glibc
import PiketOffice
import PiketUI
import PiketViewModels
import TerminalKit

/// How the screen looks.
struct LookOptions: ParsableArguments {
    @Option(help: "A theme: \(ThemeLibrary.builtInNames.joined(separator: ", ")), or a file in the themes folder.")
    var theme: String?
    @Option(help: "unicode, cp437 or ascii; else what the terminal can show.")
    var glyphs: GlyphSet?
    @OptionGroup var colours: ColourOptions

    func validate() throws {
        if let theme, UserThemes.theme(named: theme) == nil {
            let names = UserThemes.all.joined(separator: ", ")
            throw ValidationError(
                "--theme \(theme): tidak ada tema itu; pakai \(names)",
                en: "--theme \(theme): no such theme; use \(names)")
        }
        if let theme { UserThemes.tellProblems(of: theme, SpeechOptions.ofProcess) }
    }

    /// nil: as much as the terminal has.
    var depth: ColorDepth? { colours.depth }

    /// The Linux console has a font of its own; without UTF-8 only ASCII is sure.
    func glyphSet(term: String) -> GlyphSet { Self.glyphSet(asked: glyphs, term: term) }

    static func glyphSet(asked: GlyphSet?, term: String) -> GlyphSet {
        if let glyphs = asked ?? UserConfig.current.glyphs.flatMap(GlyphSet.init(rawValue:)) { return glyphs }
        if term.hasPrefix("linux") { return .cp437 }
        return isUTF8 ? .unicode : .ascii
    }

    func themeName(term: String, depth: ColorDepth) -> String {
        if let theme { return theme }
        if let own = UserConfig.current.theme, UserThemes.theme(named: own) != nil { return own }
        return ThemeChoice.name(term: term, depth: depth, isLight: Self.isLightTerminal)
    }

    /// Says what is wrong with the theme that `config.toml` names.
    func tellConfiguredTheme(_ language: Language) {
        guard theme == nil, let name = UserConfig.current.theme else { return }
        guard UserThemes.theme(named: name) == nil else { return UserThemes.tellProblems(of: name, language) }
        let names = UserThemes.all.joined(separator: ", ")
        StandardError.write(
            language.say(
                "config.toml: theme = \"\(name)\": tidak ada tema itu; pakai \(names)",
                en: "config.toml: theme = \"\(name)\": no such theme; use \(names)"))
    }

    /// Begins to read the theme the screen will probably want, on another thread: opening the database takes as long.
    func readThemeAhead() {
        let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
        let name = themeName(term: term, depth: depth ?? .truecolor)
        Task.detached { _ = UserThemes.theme(named: name) }
    }

    /// The theme that always is there.
    static var fallback: Theme {
        guard let theme = ThemeLibrary.builtIn(ThemeLibrary.defaultName) else {
            preconditionFailure("the default theme does not come with the program")
        }
        return theme
    }

    /// As terminals that say so put it: foreground and background of the sixteen colours, `0;15`.
    private static var isLightTerminal: Bool {
        let colours = ProcessInfo.processInfo.environment["COLORFGBG"]?.split(separator: ";")
        return colours?.last == "15" || colours?.last == "7"
    }

    private static var isUTF8: Bool {
        setlocale(LC_ALL, "")
        return nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}

extension GlyphSet: ExpressibleByArgument {}
