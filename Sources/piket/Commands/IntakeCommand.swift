import ArgumentParser
import Foundation
import PiketDomain
import PiketIngest
import PiketStore

struct IntakeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intake", abstract: "Watch a folder and take in what lands there.",
        discussion: """
            Files are taken as `piket import` takes them, as soon as they are complete; NAME.toml or intake.toml in the \
            folder is the map. They go to done/, what cannot be taken to rejected/ with the reason beside it. A Maildir \
            and Gammu's inbox of SMS are read too. It may be killed and run again at any time, and several may watch one \
            folder.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Argument(help: "The folder.", completion: .directory)
    var folder: String
    @Option(help: "The channel of all records, instead of what a file says; else sms and email for messages.")
    var channel: String?
    @Flag(help: "Take what is there and end, for a timer.")
    var once = false
    @Flag(help: "One JSON object for each file.")
    var json = false

    func run() async throws {
        let leaving = LeavingSignal()
        // Everything is made inside the task that a signal ends.
        let work = Task { try await watch(leaving) }
        leaving.ends(work)
        if try await work.value { throw ExitCode(1) }
    }

    /// Whether something was rejected.
    private func watch(_ leaving: LeavingSignal) async throws -> Bool {
        let clock = try present.clock()
        let spool = try SpoolFolder(path: folder)
        let language = database.speech.language
        if !FileManager.default.fileExists(atPath: database.path) {
            StandardError.write(
                "piket: "
                    + language.say(
                        "\(database.path) belum ada; dibuat kosong, tanpa kantor dan wilayah",
                        en: "\(database.path) does not exist yet; made empty, without office and region"))
        }
        let store = try await database.openToAdminister(now: clock.startByTheWorld)
        let desk = IntakeDesk(store: store, clock: clock, channel: channel, folder: spool.path, language: language)
        let runner = IntakeRunner(
            spool: spool, desk: desk, report: IntakeReport(language: language, isJSON: json), leaving: leaving)
        guard !once else { return try await runner.runOnce() }
        StandardError.write("piket: " + language.say("mengawasi \(spool.path)", en: "watching \(spool.path)"))
        try await runner.run()
        return false
    }
}
