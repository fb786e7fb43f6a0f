import ArgumentParser
import CursesTerminal
import Foundation
import Glibc
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Health of terminal, settings, database and log, with advice.",
        discussion: """
            On a terminal it draws a test card too: every role of the theme, every sign, and marks that have to stand in \
            one column. What is not well has a line of advice behind a `!`. It ends with 1 only if the database or its log \
            is not sound or cannot be written, with 3 if it cannot be opened.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var look: LookOptions

    func run() async throws {
        let language = database.speech.language
        let terminal = TerminalFacts.find(look, database.speech)
        tell(Phrase.checkTerminal, terminal.lines(language))
        if terminal.isTerminal { drawCard(terminal) }
        tell(Phrase.checkSettings, SettingsCheck(language: language).lines)
        let store = try database.openExisting(.audit)
        let health = try await store.health()
        let report = try await store.verifyAudit()
        let (path, source) = database.place
        let check = DatabaseCheck(language: language, source: source, path: path)
        tell(Phrase.checkDatabase, check.lines(health, report, try await store.office()))
        if let failure = check.failure(health, report) { throw CommandFailure(.refused, failure) }
    }

    private func tell(_ title: Phrase, _ lines: [CheckLine]) {
        for line in CheckLine.text(title[database.speech.language], lines) { print(line) }
    }

    private func drawCard(_ terminal: TerminalCheck) {
        let language = database.speech.language
        guard (terminal.size?.width ?? TestCard.width) >= TestCard.width else {
            return print(Phrase.cardNarrow[language])
        }
        let card = TestCard(language: language, glyphs: terminal.glyphs.value, depth: terminal.depth.value).draw()
        let palette = Palette(
            theme: UserThemes.theme(named: terminal.theme.value) ?? LookOptions.fallback, depth: terminal.depth.value)
        print(FrameANSI.render(card, palette: palette), terminator: "")
        print(Phrase.cardHint[language])
    }
}

/// What this process finds of its terminal.
enum TerminalFacts {
    static func find(_ look: LookOptions, _ speech: SpeechOptions) -> TerminalCheck {
        let environment = ProcessInfo.processInfo.environment
        let locale = LocaleFacts.current
        var check = TerminalCheck()
        check.term = environment["TERM"] ?? ""
        check.isTerminal = isatty(1) == 1
        let entry = TerminalEntry(term: check.term)
        (check.isKnown, check.canAddress, check.colours) = (entry.isKnown, entry.canAddress, entry.colours)
        check.size = check.isTerminal ? TerminalEntry.size : nil
        let wish = look.colours.wish
        check.askedDepth = wish.value
        check.depth = Chosen(CursesScreen.depth(ofTerm: check.term, asked: wish.value), wish.reason)
        check.saysTruecolor = ["truecolor", "24bit"].contains(environment["COLORTERM"])
        check.isInTmux = environment["TMUX"] != nil
        check.glyphs = LookOptions.glyphChoice(asked: look.glyphs, term: check.term)
        check.theme = look.themeChoice(term: check.term, depth: check.depth.value)
        check.language = speech.choice
        check.locale = locale.variable
        check.hasLocale = locale.isInstalled
        check.codeset = locale.codeset
        return check
    }
}
