import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import TerminalKit

struct HandoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "The sheet one shift gives the next.",
        discussion: "In the first hour of a shift it is about the one before.")

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, svg
    }

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Option(help: "Look back to this time instead of the shift's beginning.")
    var since: String?
    @Option(help: "text, csv or svg.")
    var format = Format.text

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let reader = HandoverReader(store, viewer: office.viewer(login: Login.current), now: now)
        let handover = try await reader.read(since: try start(office.zone))
        let sheet = HandoverSheet(handover, office: office, language: database.speech.language, now: now)
        switch format {
        case .text: print(FrameText.render(sheet.page), terminator: "")
        case .svg:
            let palette = Palette(theme: LookOptions.fallback, depth: .truecolor)
            print(FrameSVG.render(sheet.page, palette: palette, title: "Piket"), terminator: "")
        case .csv: for line in HandoverRows(office: office).lines(handover) { print(line) }
        }
    }

    private func start(_ zone: Zone) throws -> Instant? {
        guard let since else { return nil }
        guard let instant = Instant(iso8601: since, zone: zone) else {
            throw ValidationError(
                "--since \(since): bukan waktu seperti 2026-11-21T07:00",
                en: "--since \(since): is no time like 2026-11-21T07:00")
        }
        return instant
    }
}
