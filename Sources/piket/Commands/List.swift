import ArgumentParser
import PiketDomain
import PiketStore
import PiketUI
import PiketViewModels

struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "The queue: open complaints, or what the filter says.",
        discussion: FilterHelp.text)

    @OptionGroup var database: DatabaseOptions
    @OptionGroup var present: ClockOptions
    @Argument(parsing: .allUnrecognized, help: "Filter words, as in the dashboard.")
    var filter: [String] = []
    @Option(help: "due, received, age, number or x (times the promised span, worst first).")
    var sort = QueueSort.due
    @Option(parsing: .unconditional, help: "At most this many, 1 or more; 0 is all.")
    var limit = 100
    @Flag(help: "One JSON object a line.")
    var json = false

    func validate() throws {
        guard limit >= 0 else {
            throw ValidationError(
                "--limit \(limit): pakai 0 untuk semua, atau bilangan positif",
                en: "--limit \(limit): use 0 for all, or a positive number")
        }
        try FilterWords.validate(filter)
    }

    func run() async throws {
        let store = try database.openExisting()
        let office = try await store.office()
        let now = try present.clock(zone: office.zone).start
        let viewer = office.viewer(login: Login.current)
        var filter = try FilterWords.filter(filter, office, database.speech.language)
        if filter.mentionsForecast { filter = filter.naming(try await store.forecast(now: now)) }
        var query = QueueQuery(view: filter.isAboutClosed ? .everything : .all, filter: filter, sort: sort)
        let language = database.speech.language
        var left = limit == 0 ? Int.max : limit
        var shown = 0
        while left > 0 {
            // The order by multiple moves with the clock, so it is taken in one go; the others page by page.
            query.limit = sort == .x ? left : min(left, 500)
            let page = try await store.complaints(query, viewer: viewer, now: now)
            if shown == 0, !page.isEmpty, !json { print(ListLine.heading(language)) }
            for complaint in page { write(complaint, office: office, now: now) }
            left -= page.count
            shown += page.count
            guard page.count == query.limit, let last = page.last else { break }
            query.start = .after(QueueKey(last, sort: sort))
        }
        guard !json else { return }
        if shown == 0 {
            StandardError.write(language.say("tidak ada pengaduan yang cocok", en: "no complaint matches"))
        } else if left == 0 {
            let all = try await store.count(QueueQuery(view: query.view, filter: filter), viewer: viewer, now: now)
            guard all > shown else { return }
            StandardError.write(
                language.say(
                    "\(shown) dari \(all); --limit 0 menampilkan semua", en: "\(shown) of \(all); --limit 0 shows all"))
        }
    }

    private func write(_ complaint: Complaint, office: Office, now: Instant) {
        print(
            json
                ? JSON.object(complaint.fields(office: office, now: now)).line
                : ListLine.text(complaint, office: office, language: database.speech.language, now: now))
    }
}

extension QueueSort: ExpressibleByArgument {}

extension QueueKey {
    /// Where a listed complaint stands in an order that can be paged.
    fileprivate init(_ complaint: Complaint, sort: QueueSort) {
        switch sort {
        case .due, .x: self.init(value: complaint.deadlines.next?.limit?.seconds, id: complaint.id)
        case .received, .age: self.init(value: complaint.receivedAt.seconds, id: complaint.id)
        case .number: self.init(value: complaint.number, id: complaint.id)
        }
    }
}
