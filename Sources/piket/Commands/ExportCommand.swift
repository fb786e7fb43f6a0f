import ArgumentParser
import Foundation
import PiketDomain
import PiketIngest
import PiketStore
import PiketUI

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Cases for other programs, masked, on standard output.",
        discussion: """
            Open cases, or what the filter says; is:any is all. What you may not see whole is left out, and said. \
            A spreadsheet opens the CSV as text; `piket import` takes all forms back.

            """ + FilterHelp.text)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Argument(parsing: .allUnrecognized, help: "Filter words, as in the dashboard.")
    var filter: [String] = []
    @Option(help: "\(ExchangeFormat.names).")
    var format: ExchangeFormat
    @Flag(help: "The categories as an Open311 list of services, instead of cases.")
    var services = false

    func validate() throws {
        try FilterWords.validate(filter)
        if services, !format.isOpen311 {
            throw ValidationError(
                "--services hanya untuk open311-json dan open311-xml",
                en: "--services goes with open311-json and open311-xml only")
        }
    }

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        var writer = ExportWriter(format, isServices: services) { print($0, terminator: "") }
        guard !services else {
            writer.begin()
            for service in Open311Row.services(of: office) { writer.add(service) }
            return writer.end()
        }
        let now = try present.clock(zone: office.zone).start
        let viewer = office.viewer(login: Login.current)
        var filter = try FilterWords.filter(filter, office, database.speech.language)
        if filter.mentionsForecast { filter = filter.naming(try await store.forecast(now: now)) }
        var query = QueueQuery(
            view: filter.isAboutClosed ? .everything : .all, filter: filter, sort: .number, limit: 500)
        var hidden = 0
        writer.begin()
        while true {
            let page = try await store.complaints(query, viewer: viewer, now: now)
            let written = try await store.writtenWords(of: page)
            for complaint in page {
                guard complaint.shown == .whole else {
                    hidden += 1
                    continue
                }
                writer.add(ExportRow(complaint, written[complaint.id], office: office))
            }
            guard page.count == query.limit, let last = page.last else { break }
            query.start = .after(QueueKey(value: last.number, id: last.id))
        }
        writer.end()
        guard hidden > 0 else { return }
        StandardError.write(
            database.speech.language.say(
                "\(hidden) pengaduan tidak diekspor: Anda tidak boleh melihatnya seutuhnya",
                en: "\(hidden) complaints not exported: you may not see them whole"))
    }
}

extension ExchangeFormat: ExpressibleByArgument {}
