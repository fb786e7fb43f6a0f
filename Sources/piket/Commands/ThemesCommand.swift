import ArgumentParser
import CursesTerminal
import Foundation
import Glibc
import PiketUI
import PiketViewModels
import PlainText
import TerminalKit

struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "List the themes, or show and check one.",
        discussion: """
            Without a name it lists the themes. With one, or with a file, it draws a sample in the terminal's colours and \
            names every fault of the file by line and key; without colours it lists roles, their colours and their \
            contrast. A fault ends it with 1.
            """)

    @OptionGroup var speech: SpeechOptions
    @OptionGroup var colours: ColourOptions
    @Option(help: "unicode, cp437 or ascii; else what the terminal can show.")
    var glyphs: GlyphSet?
    @Argument(help: "A theme's name, or a theme file.", completion: UserThemes.completion)
    var theme: String?

    func run() throws {
        guard let theme else { return list() }
        let (found, label, problems, inherited) = try source(theme)
        let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
        if let depth = shownDepth(term: term) {
            let preview = ThemePreview(
                language: speech.language, glyphs: LookOptions.glyphSet(asked: glyphs, term: term), depth: depth)
            print(FrameANSI.render(preview.draw(), palette: Palette(theme: found, depth: depth)), terminator: "")
        } else {
            for line in ThemeTable.lines(found) { print(line) }
        }
        if ThemeLibrary.builtIn(theme) == nil {
            tellInherited(inherited, label)
            tellWeakness(of: found, label)
        }
        for problem in problems { StandardError.write("\(label), \(problem.sentence(speech.language))") }
        if !problems.isEmpty { throw ExitCode(1) }
    }

    private func list() {
        let language = speech.language
        let width = (UserThemes.all.map(\.count).max() ?? 0) + 2
        for name in UserThemes.all {
            let path = UserThemes.path(ofOwn: name)
            let about =
                Phrase.about(theme: name)?[language].string ?? language.say("milik Anda, \(path)", en: "yours, \(path)")
            let faults = UserThemes.faults(of: name, language).count
            let mark = language.say(
                ", \(faults) kesalahan: `piket themes \(name)`",
                en: ", \(faults) fault\(faults == 1 ? "" : "s"): `piket themes \(name)`")
            print(name + String(repeating: " ", count: width - name.count) + about + (faults > 0 ? mark : ""))
        }
    }

    private func source(_ name: String) throws -> (
        theme: Theme, label: String, problems: [ThemeProblem], inherited: [Role]
    ) {
        if let theme = ThemeLibrary.builtIn(name) { return (theme, name, [], []) }
        let isFile = name.contains("/") || name.hasSuffix(".toml")
        guard isFile || UserThemes.own.contains(name) else {
            let names = UserThemes.all.joined(separator: ", ")
            throw ValidationError(
                "\(name): tidak ada tema itu; pakai \(names), atau sebuah berkas .toml",
                en: "\(name): no such theme; use \(names), or a .toml file")
        }
        let path = isFile ? name : UserThemes.path(ofOwn: name)
        guard let text = String(validating: try RegionSource.bytes(path), as: UTF8.self) else {
            throw CommandFailure(
                .refused, "\(path) bukan teks UTF-8; simpan sebagai UTF-8 lalu coba lagi",
                en: "\(path) is not UTF-8 text; save it as UTF-8 and try again")
        }
        let reader = ThemeLibrary.reader(text, name: name)
        return (reader.theme, path, reader.problems, reader.inherited)
    }

    /// The colours of the sample; nil where none are to be used, or nobody sees them.
    private func shownDepth(term: String) -> ColorDepth? {
        if let asked = colours.asked { return asked == .mono ? nil : asked }
        guard isatty(1) == 1, colours.depth != .mono else { return nil }
        let depth = CursesScreen.depth(ofTerm: term, asked: colours.depth)
        return depth == .mono ? nil : depth
    }

    /// Roles that are not in the file are no fault: the base has them.
    private func tellInherited(_ roles: [Role], _ label: String) {
        guard !roles.isEmpty else { return }
        let names = roles.map { "\($0)" }.joined(separator: ", ")
        StandardError.write(
            "\(label): "
                + speech.language.say(
                    "\(roles.count) peran tidak disebut dan diambil dari tema dasarnya: \(names)",
                    en: "\(roles.count) roles are not named and come from its base: \(names)"))
    }

    /// A theme of one's own is told what is hard to read in it; that is no fault.
    private func tellWeakness(of theme: Theme, _ label: String) {
        let language = speech.language
        for (style, ratio) in Legibility.weak(Palette(theme: theme, depth: .truecolor)) {
            let tenths = Int((ratio * 10).rounded(.down))
            let figure = "\(tenths / 10)\(language == .english ? "." : ",")\(tenths % 10)"
            let place = language.say("\(style.role) di atas \(style.ground)", en: "\(style.role) on \(style.ground)")
            StandardError.write(
                "\(label): \(place) "
                    + language.say(
                        "sulit dibaca, kontras \(figure); sebaiknya 4,5 ke atas",
                        en: "is hard to read, contrast \(figure); 4.5 or more is better"))
        }
    }
}
