import ArgumentParser
import PiketDesk
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import PlainText
import TerminalKit

struct HandoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "handover", abstract: "The sheet one shift gives the next.",
        discussion: """
            Until an hour before it ends, a shift reads what the one before handed on, then what it will hand on itself. \
            `piket handover accept` takes it over.
            """, subcommands: [Sheet.self, Accept.self], defaultSubcommand: Sheet.self)

    enum Format: String, CaseIterable, ExpressibleByArgument {
        case text, csv, svg
    }

    struct Sheet: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "sheet", abstract: "Show the sheet.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Option(help: "Look back to this time instead; within the running shift it is that one's sheet.")
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

    struct Accept: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "accept", abstract: "Take the shift over: what you tick, and the words they had begun.",
            discussion: """
                The sheet is that of `piket handover`. What the leaving officers typed and did not send becomes yours, you \
                are on duty from now on, and the log keeps both names. What was accepted before stays as it is.
                """)

        @OptionGroup var database: DatabaseOptions
        @Argument(
            help: "Numbers of complaints, or sections: missed, promised, replies, unsent, known, drafts.",
            completion: .list(["missed", "promised", "replies", "unsent", "known", "drafts"]))
        var items: [String] = []
        @Flag(help: "Everything on the sheet.")
        var all = false
        @Option(help: "Login of whoever hands it on, if it is not as the sheet says. Can be given several times.")
        var from: [String] = []

        func validate() throws {
            guard items.isEmpty == all else {
                throw ValidationError(
                    "sebut nomor atau bagian yang diterima, atau --all",
                    en: "name the numbers or sections you accept, or --all")
            }
        }

        func run() async throws {
            let store = try database.openExisting(.existing)
            let (language, now) = (database.speech.language, WallClock().now)
            do {
                let clerk = HandoverClerk(store: store, login: Login.current)
                let (handover, outcome) = try await clerk.accept(all ? .all : .items(items), from: from, now: now)
                let lines = HandoverLines(office: try await store.office(), language: language)
                for line in lines.accepted(outcome, of: handover) { print(line.string) }
            } catch let refusal as Refusal {
                throw CommandFailure(.refused, ActLine.refused(refusal, language))
            }
        }
    }
}
