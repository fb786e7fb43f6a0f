import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI

struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "stats", abstract: "The desk's figures.")

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Option(parsing: .unconditional, help: "Shares and medians over the last N days; else over all history.")
    var days: Int?
    @Flag(help: "One JSON object.")
    var json = false

    func validate() throws {
        if let days, days < 1 {
            throw ValidationError("--days \(days): pakai 1 atau lebih", en: "--days \(days): use 1 or more")
        }
    }

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let statistics = try await store.statistics(days: days, now: now)
        let forecast = try await store.forecast(now: now)
        if json {
            print(
                statistics.json(
                    forecast: forecast, office: office, language: database.speech.language, now: now
                ).line)
        } else {
            for line in StatisticsLines.lines(
                statistics, forecast: forecast, office: office, language: database.speech.language)
            {
                print(line)
            }
        }
    }
}
