import ArgumentParser
import PiketDesk
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels
import PlainText

struct DutyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "duty", abstract: "Say that you came, or that you go.",
        discussion: """
            Without it the office file's roster tells who is there. Whoever reassigns a complaint sees who is on duty; the \
            log keeps both.
            """, subcommands: [In.self, Out.self])

    struct In: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "in", abstract: "You are on duty from now on.")
        @OptionGroup var database: DatabaseOptions

        func run() async throws { try await DutyCommand.mark(isIn: true, database) }
    }

    struct Out: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "out", abstract: "You are on duty no longer.")
        @OptionGroup var database: DatabaseOptions

        func run() async throws { try await DutyCommand.mark(isIn: false, database) }
    }

    private static func mark(isIn: Bool, _ database: DatabaseOptions) async throws {
        let store = try database.openExisting(.existing)
        let (language, now) = (database.speech.language, WallClock().now)
        let office = try await store.office()
        let viewer = office.viewer(login: Login.current)
        let mark = try await store.duty()[viewer.login]
        if let refusal = Desk(office: office).refusalOfDuty(isIn: isIn, by: viewer, mark: mark, now: now) {
            throw CommandFailure(.refused, ActLine.refused(refusal, language))
        }
        try await store.mark(isIn: isIn, of: viewer.login, now: now)
        let time = language.time(now, office.zone).string
        print(
            isIn
                ? language.say("bertugas sejak \(time)", en: "on duty since \(time)")
                : language.say("selesai bertugas \(time)", en: "off duty at \(time)"))
    }
}
