import ArgumentParser
import PiketDesk
import PiketDomain
import PiketIngest
import PiketStore
import PiketUI
import PiketViewModels

/// Answers and questions on their way to citizens. Piket carries nothing itself.
struct OutboxCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "outbox", abstract: "Answers on their way to citizens.",
        discussion: """
            What was released waits here until somebody carries it: `outbox write` hands it out, `outbox sent` says that \
            it arrived. For a minute, while it can be taken back, it is held.
            """, subcommands: [Waiting.self, Write.self, Sent.self], defaultSubcommand: Waiting.self)

    struct Waiting: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list", abstract: "What waits, oldest first; texts are masked.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Flag(help: "One JSON object a line.")
        var json = false

        func run() async throws {
            let store = try database.openExisting()
            let office = try await store.office()
            let now = try present.clock(zone: office.zone).startByTheWorld
            let items = try await store.outbox(.masked, viewer: office.viewer(login: Login.current), limit: .max)
            let lines = OutboxLines(office: office, language: database.speech.language, now: now)
            for item in items { print(json ? lines.json(item) : lines.line(item)) }
            guard items.isEmpty, !json else { return }
            StandardError.write(
                database.speech.language.say("tidak ada yang menunggu dikirim", en: "nothing waits to be carried"))
        }
    }

    struct Write: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "write", abstract: "Hand out what waits, each answer once, in the form of its channel.",
            discussion:
                """
                The office file says the form of a channel: gammu (files of an SMS spool), eml (letters), text (to paste) or \
                ndjson; without a word the channel's name does. Files are for you alone (mode 0600), whole or not there, and \
                replace nothing. They hold answers as they were released and, but for ndjson, how the reporter is reached. \
                What was handed out is not written again, however this ends; --again writes an item once more.
                """)

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Argument(help: "The folder; made if it is missing.", completion: .directory)
        var folder: String
        @Option(help: "Write this item once more, though it was handed out.")
        var again: [Int64] = []

        func run() async throws {
            let language = database.speech.language
            let store = try database.openExisting(.existing)
            let office = try await store.office()
            let viewer = office.viewer(login: Login.current)
            guard Right.answer.roles.contains(where: viewer.has) else {
                let refusal: Refusal =
                    viewer.officer == nil ? .unknownLogin(viewer.login) : .needsRole(Right.answer.roles)
                throw CommandFailure(.refused, ActLine.refused(refusal, language))
            }
            let now = try present.clock(zone: office.zone).startByTheWorld
            do {
                guard let folder = try OutboxFolder(folder) else {
                    throw CommandFailure(
                        .environment, "\(folder) sedang ditulisi Piket lain; coba lagi sebentar lagi",
                        en: "another Piket writes into \(folder); try again in a moment")
                }
                let carrier = OutboxCarrier(
                    store: store, office: office, viewer: viewer, folder: folder, now: now, language: language)
                let count = try await carrier.carry(again: Set(again))
                guard count == 0 else { return }
                StandardError.write(language.say("tidak ada yang menunggu dikirim", en: "nothing waits to be carried"))
            } catch let trouble as SpoolTrouble {
                throw CommandFailure(.environment, trouble.sentence(language))
            }
        }
    }

    struct Sent: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "sent", abstract: "An item reached the citizen.")

        @OptionGroup var options: ActOptions
        @Argument(help: "The item, as `piket outbox list` names it.")
        var item: Int64
        @Option(help: "When it was carried, 2026-11-21T14:02:13+07:00; now without it.")
        var at: String?
        @Option(help: "The carrier's own number for it.")
        var ref = ""

        func run() async throws {
            let run = try await ActRun(options)
            let items = try await run.store.outbox(.masked, viewer: run.viewer, limit: .max)
            guard let found = items.first(where: { $0.event.id == item }) else {
                throw CommandFailure(
                    .refused, "tidak ada kiriman \(item) yang menunggu; lihat `piket outbox list`",
                    en: "no item \(item) waits; see `piket outbox list`")
            }
            let now = run.now
            var time = now
            if let at {
                guard let told = Instant(iso8601: at, zone: run.office.zone) else {
                    throw ValidationError(
                        "--at \"\(at)\" bukan waktu seperti 2026-11-21T14:02:13+07:00",
                        en: "--at \"\(at)\" is not a time like 2026-11-21T14:02:13+07:00")
                }
                time = told
            }
            if found.isHeld(at: now) {
                throw CommandFailure(
                    .refused, "kiriman \(item) masih ditahan selama bisa diurungkan; coba lagi sebentar lagi",
                    en: "item \(item) is held while it can be taken back; try again in a moment")
            }
            if time > now || time < found.event.at {
                throw CommandFailure(
                    .refused, "--at harus antara dilepasnya kiriman dan sekarang",
                    en: "--at must lie between the release and now")
            }
            try await run.perform(.send(item: item, at: time, reference: ref), on: found.number)
        }
    }
}

extension OutboxItem {
    /// It can still be taken back.
    func isHeld(at now: Instant) -> Bool { now - event.at <= Desk.undoWindow }
}
