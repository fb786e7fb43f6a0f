import ArgumentParser
import CursesTerminal
import Foundation
import Glibc
import PiketDomain
import PiketOffice
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

struct Kiosk: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kiosk", abstract: "Shows a published board on a wall, scene by scene.",
        discussion: """
            It reads the board file only, never the database, and takes no key but those of the exit word \
            (`[kiosk] exit_word` in config.toml); without one a signal ends it. Scenes: \
            \(KioskScene.allCases.map(\.rawValue).joined(separator: ", ")).
            """)

    @OptionGroup var look: LookOptions
    @OptionGroup var speech: SpeechOptions
    @Option(help: "The board's file; else that of config.toml.", completion: .file())
    var board: String?
    @Option(
        help: "Scenes in their order, parted by commas; else all.",
        completion: .list(KioskScene.allCases.map(\.rawValue)))
    var scenes: String?
    @Option(help: "Seconds a scene stays.")
    var every: Int?
    @Option(
        help: "A file written anew every ten seconds while the picture stands, for a watchdog.", completion: .file())
    var heartbeat: String?
    @Flag(help: "Show a simulated city; every scene is marked as such.")
    var demo = false
    @Option(help: .hidden)
    var pace: Int64 = 1

    func validate() throws {
        if let every, !(1...86_400).contains(every) {
            throw ValidationError(
                "--every \(every): pakai 1 sampai 86400 detik", en: "--every \(every): use 1 to 86400 seconds")
        }
        if demo, board != nil {
            throw ValidationError(
                "--demo membuat papannya sendiri; jangan sebut --board",
                en: "--demo makes its own board; leave --board out")
        }
        _ = try chosenScenes()
    }

    private func chosenScenes() throws -> [KioskScene] {
        guard let scenes else {
            if let fault = Self.configuredFaults(SpeechOptions.ofProcess).first { throw ValidationError(fault) }
            return UserConfig.current.kiosk.scenes.compactMap(KioskScene.init(word:))
        }
        return try scenes.split(separator: ",").map { part in
            let word = part.trimmingCharacters(in: .whitespaces)
            guard let scene = KioskScene(word: word) else {
                throw ValidationError(Self.noScene(word, SpeechOptions.ofProcess))
            }
            return scene
        }
    }

    /// What is wrong with `[kiosk]` of `config.toml`, a sentence each.
    static func configuredFaults(_ language: Language) -> [String] {
        UserConfig.current.kiosk.scenes.filter { KioskScene(word: $0) == nil }
            .map { "\(UserConfig.path): [kiosk] " + noScene($0, language) }
    }

    private static func noScene(_ word: String, _ language: Language) -> String {
        let known = KioskScene.allCases.map(\.rawValue).joined(separator: ", ")
        return language.say(
            "adegan \"\(word)\" tidak ada; pakai \(known)", en: "there is no scene \"\(word)\"; use \(known)")
    }

    func run() async throws {
        let term = ProcessInfo.processInfo.environment["TERM"] ?? ""
        guard isatty(0) == 1, isatty(1) == 1 else {
            throw CommandFailure(
                .environment, "kiosk memerlukan terminal; jalankan di konsol atau lewat unit systemd",
                en: "a kiosk needs a terminal; run it on a console or by its systemd unit")
        }
        look.tellConfiguredTheme(speech.language)
        let show = demo ? try await KioskDemo.make(now: WallClock().now) : nil
        defer { show?.end() }
        guard let path = show?.board ?? board ?? UserConfig.current.kiosk.board else {
            throw CommandFailure(
                .usage, "papan belum disebut; pakai --board BERKAS atau [kiosk] board di config.toml",
                en: "no board is named; use --board FILE or [kiosk] board in config.toml")
        }
        if let heartbeat, !LiveKiosk.beat(heartbeat) {
            throw CommandFailure(
                .environment, "\(heartbeat) tidak dapat ditulis; periksa folder dan izin berkas denyut",
                en: "\(heartbeat) cannot be written; check the heartbeat file's folder and permissions")
        }
        let screen = try open(term)
        defer { screen.close() }
        let clock = WallClock(pace: pace)
        let kiosk = UserConfig.current.kiosk
        let model = KioskModel(
            language: speech.language, scenes: try chosenScenes(), every: Int64(every ?? kiosk.every ?? 20),
            exitWord: kiosk.exitWord, source: path, now: clock.now, columns: screen.size.width,
            rows: screen.size.height)
        let glyphs = look.glyphs ?? (term.hasPrefix("linux") ? .cp437 : .unicode)
        LiveKiosk(
            screen: screen, model: model, painter: KioskPainter(glyphs: glyphs, depth: screen.depth), clock: clock,
            file: BoardFile(path: path), heartbeat: heartbeat, demo: show
        ).run()
    }

    private func open(_ term: String) throws -> CursesScreen {
        var options = CursesScreen.Options(term: term, depth: look.depth, logPath: StateFolder.path + "/kiosk.log")
        options.isLocked = true
        do {
            return try CursesScreen(options) { depth in
                let theme = UserThemes.theme(named: themeName(term, depth)) ?? LookOptions.fallback
                return Palette(theme: theme, depth: depth)
            }
        } catch {
            throw CommandFailure(
                .environment, "\(error); sebut terminalnya dengan TERM, mis. TERM=linux",
                en: "\(error); name the terminal by TERM, e.g. TERM=linux")
        }
    }

    /// Filled cards where there are colours enough for them.
    private func themeName(_ term: String, _ depth: ColorDepth) -> String {
        let isRich = depth == .truecolor || depth == .c256
        guard look.theme == nil, UserConfig.current.theme == nil, isRich, !term.hasPrefix("linux") else {
            return look.themeName(term: term, depth: depth)
        }
        return "batik"
    }
}
