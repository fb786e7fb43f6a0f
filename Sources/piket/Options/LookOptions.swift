import ArgumentParser
import Foundation
import Glibc
import PiketOffice
import PiketUI
import TerminalKit

/// How the screen looks.
struct LookOptions: ParsableArguments {
    @Option(help: "A theme: \(ThemeLibrary.builtInNames.joined(separator: ", ")), or a file in the themes folder.")
    var theme: String?
    @Option(help: "unicode, cp437 or ascii; else what the terminal can show.")
    var glyphs: GlyphSet?
    @Option(help: "auto, truecolor, 256, 16, 8 or never.")
    var color: String?

    func validate() throws {
        if let color, color != "auto", ColorDepth(rawValue: color) == nil {
            throw ValidationError(
                "--color \(color): pakai auto, truecolor, 256, 16, 8, atau never",
                en: "--color \(color): use auto, truecolor, 256, 16, 8 or never")
        }
        if let theme, Self.theme(named: theme) == nil {
            let names = ThemeLibrary.builtInNames.joined(separator: ", ")
            throw ValidationError(
                "--theme \(theme): tidak ada tema itu; pakai \(names)",
                en: "--theme \(theme): no such theme; use \(names)")
        }
        if let theme { Self.tellProblems(ofTheme: theme) }
    }

    /// nil: as much as the terminal has.
    var depth: ColorDepth? {
        if let color, color != "auto" { return ColorDepth(rawValue: color) }
        if let flag = ProcessInfo.processInfo.environment["NO_COLOR"], !flag.isEmpty { return .mono }
        return UserConfig.current.color.flatMap(ColorDepth.init(rawValue:))
    }

    /// The Linux console has a font of its own; without UTF-8 only ASCII is sure.
    func glyphSet(term: String) -> GlyphSet {
        if let glyphs = glyphs ?? UserConfig.current.glyphs.flatMap(GlyphSet.init(rawValue:)) { return glyphs }
        if term.hasPrefix("linux") { return .cp437 }
        return Self.isUTF8 ? .unicode : .ascii
    }

    func themeName(term: String, depth: ColorDepth) -> String {
        if let theme { return theme }
        if let own = UserConfig.current.theme, Self.theme(named: own) != nil { return own }
        if depth == .mono { return "mono" }
        if depth == .truecolor || depth == .c256, Self.isLightTerminal { return "siang" }
        return term.hasPrefix("linux") || depth == .c8 ? "konsol" : ThemeLibrary.defaultName
    }

    /// Begins to read the theme the screen will probably want, on another thread: opening the database takes as long.
    func readThemeAhead() {
        let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
        let name = themeName(term: term, depth: depth ?? .truecolor)
        Task.detached { _ = Self.theme(named: name) }
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

    /// A user's theme with faults is used as far as it goes; what was passed over is said once.
    private static func tellProblems(ofTheme name: String) {
        guard ThemeLibrary.builtIn(name) == nil, let text = ownTheme(name) else { return }
        for problem in ThemeLibrary.read(text, name: name).problems {
            StandardError.write("\(name).toml, \(problem)")
        }
    }

    static func theme(named name: String) -> Theme? {
        if let theme = ThemeLibrary.builtIn(name) { return theme }
        return ownTheme(name).map { ThemeLibrary.read($0, name: name).theme }
    }

    /// The text of a theme in the user's folder.
    private static func ownTheme(_ name: String) -> String? {
        guard !name.contains("/") else { return nil }
        // A file that cannot be read is no theme; the caller says which names there are.
        return try? String(contentsOfFile: UserConfig.folder + "/themes/\(name).toml", encoding: .utf8)
    }

    private static var isUTF8: Bool {
        setlocale(LC_ALL, "")
        return nl_langinfo(Int32(CODESET)).map { String(cString: $0) } == "UTF-8"
    }
}

extension GlyphSet: ExpressibleByArgument {}
