import ArgumentParser
import PiketDomain
import PiketStore

struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "The log of acts.",
        discussion: "`piket audit` lists the log, `piket audit 10422` what happened to one complaint.",
        subcommands: [Log.self, Verify.self], defaultSubcommand: Log.self)

    struct Log: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "log", abstract: "List or export the log, oldest first.",
            discussion: "Reasons are masked. What you may not see of a complaint is blank.")

        @OptionGroup var database: DatabaseOptions
        @Argument(help: "The complaint's number; without one, the whole log.")
        var id: Int64?
        @Option(help: "text, csv or ndjson.")
        var format = LogFormat.text

        func run() async throws {
            let store = try database.openExisting()
            let office = try await store.office()
            let viewer = office.viewer(login: Login.current)
            let lines = LogLines(format: format, office: office, language: database.speech.language)
            if let heading = lines.heading { print(heading) }
            var (last, count): (Int64, Int) = (0, 0)
            while true {
                let page = try await store.log(number: id, after: last, limit: 1000, viewer: viewer)
                for entry in page { print(lines.line(entry)) }
                count += page.count
                guard page.count == 1000, let end = page.last else { break }
                last = end.event.id
            }
            if let id, count == 0 {
                throw CommandFailure(
                    .refused, "tidak ada pengaduan \(id) di \(database.path); lihat `piket list`",
                    en: "no complaint \(id) in \(database.path); see `piket list`")
            }
        }
    }

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
