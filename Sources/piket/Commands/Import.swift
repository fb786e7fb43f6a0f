import ArgumentParser
import Foundation
import PiketDomain
import PiketIngest
import PiketOffice
import PiketStore
import Synchronization

struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take complaints in from CSV, NDJSON or Open311 files.",
        discussion: """
            A file in Piket's own fields needs no map; `piket guide admin` tells their names and how a map is written. \
            Taking the same file twice changes nothing. \
            Records that cannot be taken go to a rejects file with line, field and reason; mend it and import it again.
            """)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Argument(help: "Files; - is standard input.", completion: .file())
    var files: [String]
    @Option(
        help: "auto, \(ExchangeFormat.names).", completion: .list(["auto"] + ExchangeFormat.allCases.map(\.rawValue)))
    var format = "auto"
    @Option(help: "A map file, or one that ships: \(ShippedMaps.names.joined(separator: ", ")).", completion: .file())
    var map: String?
    @Option(help: "The channel of all records, instead of what the file says.")
    var channel: String?
    @Option(help: "Where rejected records go; else beside the file.", completion: .file())
    var rejects: String?
    @Flag(help: "Read and check everything, write nothing.")
    var dryRun = false
    @Flag(help: "The summary as one JSON object.")
    var json = false

    func validate() throws {
        guard !files.isEmpty else {
            throw ValidationError(
                "sebut sedikitnya satu berkas, atau - untuk masukan standar",
                en: "name at least one file, or - for standard input")
        }
        guard format == "auto" || ExchangeFormat(rawValue: format) != nil else {
            throw ValidationError(
                "--format \(format): pakai auto, \(ExchangeFormat.names)",
                en: "--format \(format): use auto, \(ExchangeFormat.names)")
        }
        if rejects != nil && files.count > 1 {
            throw ValidationError(
                "--rejects hanya untuk satu berkas", en: "--rejects takes one file at a time")
        }
    }

    func run() async throws {
        // Standard input may wait for ever, so there a signal ends the program as it does any other.
        guard !files.contains("-") else { return try await take(until: nil) }
        let leaving = LeavingSignal()
        let work = Task { try await take(until: leaving) }
        leaving.ends(work)
        do {
            try await work.value
        } catch is CancellationError {
            throw stopped(by: leaving, at: files[0], kept: 0)
        }
    }

    private func stopped(by leaving: LeavingSignal?, at file: String, kept: Int) -> CommandFailure {
        let words = ImportWords(language: database.speech.language)
        return CommandFailure(
            leaving?.number == SIGTERM ? .terminated : .interrupted,
            words.interrupted(words.language.say("dihentikan", en: "stopped"), file, kept: kept))
    }

    private func take(until leaving: LeavingSignal?) async throws {
        let importMap = try MapSource.map(named: map, database.speech.language)
        let clock = try present.clock()
        let store = try await opened(now: clock.startByTheWorld)
        let words = ImportWords(language: database.speech.language)
        var total = ImportSummary()
        var hasRefused = false
        for file in files {
            var run = ImportRun(file: file, format: ExchangeFormat(rawValue: format), map: importMap, now: clock.now)
            run.writtenAt = clock.nowByTheWorld
            run.channel = channel
            run.rejectsPath = rejects
            run.isDryRun = dryRun
            run.wording = { $0.sentence(words.language) }
            run.report = { StandardError.write("\(file), \(words.sentence($0))") }
            let bar = ProgressBar(label: file)
            let kept = Mutex(0)
            run.progress = { used, length, soFar in
                kept.withLock { $0 = soFar.accepted + soFar.updated + soFar.unchanged }
                bar?.show(used, of: length, count: soFar.read)
            }
            let summary: ImportSummary
            do {
                summary = try await run.run(into: store)
            } catch let trouble as StoreTrouble {
                bar?.finish()
                let line = trouble.sentence(words.language)
                throw CommandFailure(.environment, words.interrupted(line, file, kept: kept.withLock { $0 }))
            } catch let trouble as IngestTrouble where files.count > 1 {
                bar?.finish()
                // One file that cannot be read keeps nobody from the others.
                StandardError.write("piket: " + trouble.sentence(words.language))
                hasRefused = true
                continue
            } catch is CancellationError {
                bar?.finish()
                throw stopped(by: leaving, at: file, kept: kept.withLock { $0 })
            }
            bar?.finish()
            if let path = summary.rejectsPath { StandardError.write(words.rejects(summary.rejected, path: path)) }
            total += summary
        }
        print(json ? total.json.line : words.summary(total, isDryRun: dryRun))
        if total.rejected > 0 || hasRefused { throw ExitCode(1) }
    }

    /// A dry run makes no database: without one it looks at the files alone.
    private func opened(now: Instant) async throws -> any DeskReading & DeskWriting {
        guard dryRun else { return try await database.openToAdminister(now: now) }
        guard FileManager.default.fileExists(atPath: database.path) else {
            return MemoryStore(office: Office(description: OfficeDescription()))
        }
        return try database.openExisting()
    }

}

extension ExchangeFormat {
    static let names = allCases.map(\.rawValue).joined(separator: ", ")
}

extension ImportSummary {
    static func += (a: inout ImportSummary, b: ImportSummary) {
        a.read += b.read
        a.accepted += b.accepted
        a.updated += b.updated
        a.unchanged += b.unchanged
        a.rejected += b.rejected
        a.faults += b.faults
        a.replies += b.replies
        a.unplaced += b.unplaced
        a.uncategorised += b.uncategorised
        a.rejectsPath = b.rejectsPath ?? a.rejectsPath
    }

    var json: JSON {
        .object(
            counts + [
                ("faults", JSON(faults)), ("replies", JSON(replies)), ("unplaced", JSON(unplaced)),
                ("uncategorised", JSON(uncategorised)), ("rejects", JSON(rejectsPath)),
            ])
    }

    /// What adds up: read = accepted + updated + unchanged + rejected.
    var counts: [(String, JSON)] {
        [
            ("read", JSON(read)), ("accepted", JSON(accepted)), ("updated", JSON(updated)),
            ("unchanged", JSON(unchanged)), ("rejected", JSON(rejected)),
        ]
    }
}
