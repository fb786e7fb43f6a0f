import ArgumentParser
import CursesTerminal
import Foundation
import Glibc
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

/// Opens the dashboard on the terminal; prints one frame where there is none, and sentences where the terminal can show no
/// screen or they were asked for.
struct ScreenSession {
    let store: SQLiteStore
    let office: Office
    let clock: WallClock
    let look: LookOptions
    let language: Language
    var isReadOnly = false
    /// Sentences, wherever they go.
    var isPlain = false
    var city: DemoCity?
    /// Where to publish a board meanwhile.
    var board: String?

    func run() async throws {
        if isPlain { return try await speak() }
        guard isatty(1) == 1, isatty(0) == 1 else { return try await printFrame() }
        // What is wrong with them is told before the screen takes the terminal.
        _ = UserConfig.keys
        look.tellConfiguredTheme(language)
        let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
        let screen: CursesScreen
        do {
            screen = try CursesScreen(
                CursesScreen.Options(term: term, depth: look.depth, logPath: Self.logPath),
                palette: { depth in Self.palette(look.themeName(term: term, depth: depth), depth) })
        } catch {
            StandardError.write("piket: " + PlainLines.why(noScreenOn: term, language))
            return try await speak()
        }
        defer { screen.close() }
        let depth = screen.depth
        var options = ScreenOptions.of(
            language, theme: look.themeName(term: term, depth: depth), isReadOnly: isReadOnly,
            hasClipboard: !term.hasPrefix("linux"))
        options.hasMouse = TerminalTraits(term: term, isUTF8: true).knowsPrivateModes
        options.startsWithMouse = UserConfig.startsWithMouse
        options.checksClock = clock.isTheWorlds
        let model = AppModel(
            viewer: office.viewer(login: Login.current), office: office, now: clock.now, columns: screen.size.width,
            rows: screen.size.height, options: options)
        let desk = try LiveDesk(
            store: store, screen: screen, model: model,
            painter: FramePainter(glyphs: look.glyphSet(term: term), depth: depth), clock: clock,
            palettes: { Self.palette($0, depth) }, city: city,
            keepsHouse: !isReadOnly && model.viewer.officer?.isActive == true && clock.isTheWorlds,
            board: board)
        desk.run()
        await desk.keepTyped()
    }

    private func speak() async throws {
        let desk = try PlainDesk(
            store: store, office: office, clock: clock, language: language, city: city, board: board)
        try await desk.run()
    }

    /// One frame as text, with a line that says how to get the live screen.
    private func printFrame() async throws {
        let model = AppModel(
            viewer: office.viewer(login: Login.current), office: office, now: clock.now, columns: 132, rows: 43,
            options: ScreenOptions.of(language, theme: ThemeLibrary.defaultName, isReadOnly: isReadOnly))
        var rehearsal = Rehearsal(store: store, model: model, isGlance: true)
        try await rehearsal.act(on: .start)
        var painter = FramePainter(glyphs: look.glyphs ?? .unicode, depth: .mono)
        print(FrameText.render(painter.paint(rehearsal.model).buffer))
        print(
            language == .english
                ? "This is one frame, since standard output is not a terminal. Run piket in a terminal for the live screen."
                : "Ini satu gambar, karena keluaran bukan terminal. Jalankan piket di terminal untuk layar langsung.")
    }

    private static func palette(_ name: String, _ depth: ColorDepth) -> Palette {
        Palette(theme: UserThemes.theme(named: name) ?? LookOptions.fallback, depth: depth)
    }

    /// Where stray lines of libraries go while the screen is up.
    private static var logPath: String? { StateFolder.path + "/piket.log" }
}

/// The options every screen shares.
enum ScreenOptions {
    static func of(
        _ language: Language, theme: String, isReadOnly: Bool = false, hasClipboard: Bool = true
    ) -> AppOptions {
        AppOptions(
            language: language, theme: theme, themes: UserThemes.all, isReadOnly: isReadOnly,
            preset: UserConfig.layout, keys: UserConfig.keys,
            hasClipboard: hasClipboard, wording: .screen(themes: UserThemes.all))
    }
}
