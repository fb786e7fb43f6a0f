import ArgumentParser
import Foundation
import PiketDomain
import PiketIngest
import PiketStore

struct Posts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "posts", abstract: "Posts of the agencies' own accounts.", subcommands: [Import.self])

    struct Import: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "import", abstract: "Take posts and what was counted on them from CSV or NDJSON.",
            discussion: "An empty number is unknown, not 0. Taking a file twice changes nothing.")

        @OptionGroup var database: DatabaseOptions
        @OptionGroup var present: ClockOptions
        @Argument(help: "The file; - is standard input.", completion: .file())
        var file: String
        @Flag(help: "The summary as one JSON object.")
        var json = false

        func run() async throws {
            let clock = try present.clock()
            let store = try await database.openToAdminister(now: clock.startByTheWorld)
            let words = ImportWords(language: database.speech.language)
            let records = words.recordFile(file)
            let summary = try await PostsRun(records, now: clock.nowByTheWorld).run(into: store)
            if let path = summary.rejectsPath { StandardError.write(words.rejects(summary.rejected, path: path)) }
            if summary.unlinked > 0 { StandardError.write(words.unlinked(summary.unlinked)) }
            print(json ? summary.json.line : words.summary(summary, isDryRun: false))
            if summary.rejected > 0 { throw ExitCode(1) }
        }
    }
}
