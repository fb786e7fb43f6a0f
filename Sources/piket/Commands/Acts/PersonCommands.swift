import ArgumentParser
import PiketDesk
import PiketDomain
import PiketStore
import PlainText

/// What is shown of persons, and what is no longer kept of them.
struct UnmaskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "unmask", abstract: "Show who reported, once; the log keeps that you looked and why.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "Why you have to know.")
    var reason = ""

    func run() async throws {
        let run = try await ActRun(options)
        try await run.perform(.unmask(reason: reason), on: id, telling: false)
        let reporter = try await run.store.reporter(number: id)
        if options.json {
            let fields = [("number", JSON(id)), ("name", JSON(reporter?.name)), ("contact", JSON(reporter?.contact))]
            return print(JSON.object(fields).line)
        }
        guard let reporter else {
            return print(run.language.say("\(id): pelapor tidak tercatat", en: "\(id): no reporter on record"))
        }
        for line in [reporter.name, reporter.contact] where !line.isEmpty {
            print(SafeText(sanitizing: line).string)
        }
    }
}

struct RedactCommand: CaseCommand {
    static let configuration = CommandConfiguration(
        commandName: "redact", abstract: "Mask a stretch of a complaint's text by hand.",
        discussion: "The original is kept apart. `piket undo` takes it back within a minute.")

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(
        name: [.customLong("from"), .customLong("text")],
        help: "The stretch as `piket show` prints it; - reads standard input.")
    var stretch: String
    @Option(help: "Why.")
    var reason = ""

    func numbers() -> [Int64] { [id] }
    func act(_ run: ActRun) -> DeskAct { .redact(ActArguments.text(stretch), reason: reason) }
}

struct ForgetCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget", abstract: "Erase the person and all words of a complaint for good.",
        discussion: """
            For administrators. The reporter, the report's own words, notes, answers and drafts go; the acts stay in the \
            log, which still verifies. Copies made before keep what they hold.
            """)

    @OptionGroup var options: ActOptions
    @Argument(help: "The complaint's number.")
    var id: Int64
    @Option(help: "Why; by whose request.")
    var reason = ""

    func run() async throws {
        let run = try await ActRun(options)
        try await run.perform(.forget(reason: reason), on: id)
        StandardError.write(
            run.language.say(
                "cadangan yang dibuat sebelumnya masih memuatnya", en: "backups made before still hold it"))
    }
}
