import ArgumentParser
import PiketDesk
import PiketDomain
import PiketStore

struct Tick: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tick",
        abstract: "Does what is due by itself once: escalations, and closing what fell silent.",
        discussion: "For a timer when nobody watches. A dashboard that may write does the same when it is due.")

    @OptionGroup var database: DatabaseOptions
    @Flag(help: "One JSON object.")
    var json = false

    func run() async throws {
        let store = try database.openExisting(.existing)
        let (language, now) = (database.speech.language, WallClock().now)
        try await requireSoundClock(of: store, now: now)
        let outcome = try await Housekeeper.run(store, now: now)
        if json {
            return print(
                JSON.object([("escalated", JSON(outcome.escalated)), ("closed", JSON(outcome.closed))]).line)
        }
        print(
            outcome.isEmpty
                ? language.say("tidak ada yang jatuh tempo", en: "nothing is due")
                : language.say(
                    "\(outcome.escalated) eskalasi, \(outcome.closed) ditutup karena senyap",
                    en: "\(outcome.escalated) escalated, \(outcome.closed) closed after silence"))
    }

    /// A clock that was set back would date acts before the log's end, and one set ahead comes back sooner or later.
    private func requireSoundClock(of store: SQLiteStore, now: Instant) async throws {
        guard let newest = try await Housekeeper.newestEvent(store, ahead: now) else { return }
        throw CommandFailure(
            .environment,
            "jam komputer mendahului atau tertinggal: peristiwa terakhir bertanggal \(newest.iso8601(in: .utc)); perbaiki jamnya dulu",
            en:
                "the computer's clock is off: the newest event is dated \(newest.iso8601(in: .utc)); set the clock first"
        )
    }
}

struct Rebuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Compute everything again from the log.",
        discussion: "States, deadlines, counters and the search index are thrown away and made anew. Nothing is lost.")

    @OptionGroup var database: DatabaseOptions

    func run() async throws {
        let store = try database.openExisting(.existing)
        try await database.requireAdministrator(of: store)
        let count = try await store.rebuild()
        let language = database.speech.language
        print(language.say("\(count) kasus dihitung ulang", en: "\(count) cases computed again"))
    }
}
