import ArgumentParser
import PiketStore

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The log of acts.", subcommands: [Verify.self])

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify", abstract: "Follow the hash chain from the first event to the last.",
            discussion: "Prints the head: keep it elsewhere, since only that shows a log whose end was cut off.")

        @OptionGroup var database: DatabaseOptions

        func run() async throws {
            let report = try await database.openExisting(.audit).verifyAudit()
            guard let broken = report.broken else {
                print(AuditText.whole(report, language: database.speech.language))
                return
            }
            throw CommandFailure(
                .refused, AuditText.broken(broken, good: report.count, language: database.speech.language))
        }
    }
}
