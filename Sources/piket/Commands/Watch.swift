import ArgumentParser
import CursesTerminal
import Foundation
import Glibc
import PiketDomain
import PiketPlaces
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: "The dashboard. Without a terminal it prints one frame.",
        discussion: """
            With --plain it prints one sentence per change instead, without boxes or escape sequences: for screen readers, \
            logs and pipes. It does so by itself where the terminal can show no screen.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @OptionGroup var look: LookOptions
    @Flag(help: "Look only.")
    var readOnly = false
    @Flag(help: "Print one sentence per change; looks only.")
    var plain = false
    @Option(help: "Publish the kiosks' board into this file meanwhile.", completion: .file())
    var board: String?

    func run() async throws {
        if !plain { look.readThemeAhead() }
        let clock = try present.clock()
        let isThere = FileManager.default.fileExists(atPath: database.path)
        let store =
            readOnly || isThere
            ? try database.openExisting(readOnly || plain ? .readOnly : .existing)
            : try await database.openOrCreate(now: WallClock().now)
        // Whoever cannot write sees the map as it was laid out; that is no reason not to open.
        if !readOnly, !plain { try? await store.renewLayout(BuiltInRegion.layout(of:)) }
        let office = try await store.office()
        let session = ScreenSession(
            store: store, office: office, clock: clock, look: look, language: database.speech.language,
            isReadOnly: readOnly, isPlain: plain, board: board)
        try await session.run()
    }
}
