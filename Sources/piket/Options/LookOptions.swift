import ArgumentParser
import CursesTerminal
import Foundation
import PiketOffice
import PiketUI
import PiketViewModels
import TerminalKit

/// How the screen looks.
struct LookOptions: ParsableArguments {
    @Option(
        help: "A theme: \(ThemeLibrary.builtInNames.joined(separator: ", ")), or a file in the themes folder.",
        completion: UserThemes.completion)
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

    static func glyphSet(asked: GlyphSet?, term: String) -> GlyphSet { glyphChoice(asked: asked, term: term).value }

    static func glyphChoice(asked: GlyphSet?, term: String) -> Chosen<GlyphSet> {
        if let asked { return Chosen(asked, .option) }
        if let own = UserConfig.current.glyphs.flatMap(GlyphSet.init(rawValue:)) { return Chosen(own, .config) }
        let traits = TerminalTraits(term: term, isUTF8: LocaleFacts.current.isUTF8)
        return Chosen(traits.glyphs, !traits.isUTF8 ? .notUTF8 : traits.isLinuxConsole ? .console : .utf8)
    }

    func themeName(term: String, depth: ColorDepth) -> String { themeChoice(term: term, depth: depth).value }

    func themeChoice(term: String, depth: ColorDepth) -> Chosen<String> {
        if let theme { return Chosen(theme, .option) }
        if let own = UserConfig.current.theme, UserThemes.theme(named: own) != nil { return Chosen(own, .config) }
        return ThemeChoice.choose(term: term, depth: depth, isLight: Self.isLightTerminal)
    }

    /// Says what is wrong with the theme that `config.toml` names.
    func tellConfiguredTheme(_ language: Language) {
        guard theme == nil else { return }
        for fault in UserThemes.configuredFaults(language) { StandardError.write(fault) }
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
}

extension GlyphSet: ExpressibleByArgument {}
