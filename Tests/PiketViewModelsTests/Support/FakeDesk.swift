import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText

/// Answers questions from an array. It knows just enough of the filter language for the tests.
struct FakeDesk {
    var rows: [QueueRow]
    /// What *sif ini* holds; nil: everything.
    var thisShift: Set<Int64>?
    var revision = Revision()
    var agencies: [AgencyEngagement] = []
    var agencyFiles: [String: AgencyPosts] = [:]
    var reports: [Report.Grouping: Report] = [:]
    /// Cases that were acted on, by number.
    var files: [Int64: CaseFile] = [:]
    var drafts: [Draft] = []
    var views: [SavedView] = []
    /// Of whoever asks, newest first.
    var ownActs: [LogEntry] {
        files.values.flatMap { file in
            file.events.filter { if case .officer = $0.actor { true } else { false } }
                .map { LogEntry(event: $0, number: file.complaint.number) }
        }.sorted { ($0.event.at, $0.event.id) > ($1.event.at, $1.event.id) }
    }
    /// What every absence brought.
    var news = News()
    /// What other terminals tell.
    var company: [Companion] = []
    /// Numbers of cases, by what other systems call them.
    var references: [String: [Int64]] = [:]
    /// Rows of cases that no list holds.
    var closed: [QueueRow] = []
    var mentions: [Mention] = []
    /// What unmasking opens.
    var original: OriginalReport? = Cases.original
    var calls: [CallNotes] = []
    /// Calls that were written down.
    var records: [IntakeRecord] = []
    /// Answers that hold it tell who reported.
    var secret: String?
    var signs: [ClosureSigns] = []
    /// What the newest event of the log is dated.
    var newestEventAt: Instant?
    var forecast = Forecast()
    var handover = Handover(shift: Cases.now - 3600..<Cases.now, until: Cases.now + 3600)
    /// Who has just come is offered it.
    var isHandoverDue = false
    /// While set, every question fails with it.
    var trouble: StoreTrouble?

    func answer(_ question: Question, now: Instant) -> Answer {
        switch question {
        case .office: .office(Cases.office)
        case .queue(let query): .queue(page(query))
        case .count(let query): .count(selection(query).count)
        case .overdue(let query): .overdue(page(query, now: now))
        case .headline: .headline(headline(now))
        case .news: .news(news)
        case .tiles: .tiles(tiles(now))
        case .places: .places(places(now))
        case .engagement(_, let withReporters):
            .engagement(
                agencies.map { agency in
                    var agency = agency
                    if !withReporters { agency.participation = Figure(nil, n: 0, basis: .reporters) }
                    return agency
                }, withReporters: withReporters)
        case .agencyPosts(let code, _): .agencyPosts(agencyFiles[code])
        case .report(let days, let grouping):
            .report(reports[grouping] ?? Report(days: days, cutoff: now), by: grouping)
        case .caseFile(let number): .caseFile(file(number))
        case .numbered(let call): .numbered(numbered(call))
        case .revision: .revision(revision)
        case .target(let number): .target(file(number))
        case .workload:
            .workload(
                Workload(officers: ["piket1": .init(open: 9, overdue: 1), "piket2": .init(open: 6)]))
        case .closureSigns: .closureSigns(signs)
        case .forecast: .forecast(forecast)
        case .handover: .handover(handover)
        case .mentions(let query): .mentions(MentionPage(mentions, query))
        case .handoverOffer: .handoverOffer(isHandoverDue ? handover : nil)
        case .preparedUse: .preparedUse(["jadwal": 41])
        case .drafts: .drafts(drafts)
        case .calls: .calls(calls)
        case .similar(let query): .similar(page(query))
        case .views: .views(views)
        case .ownActs: .ownActs(ownActs)
        case .viewCounts(let queries): .viewCounts(queries.map { selection($0).count })
        case .selection(let query): .selection(page(query))
        }
    }

    func file(_ number: Int64) -> CaseFile? {
        files[number] ?? (rows + closed).first { $0.number == number }.map(Cases.file)
    }

    mutating func change(_ change: ViewChange) {
        switch change {
        case .keep(let view): views = views.filter { $0.name != view.name } + [view]
        case .drop(let name): views.removeAll { $0.name == name }
        case .rename(let name, let next):
            guard let index = views.firstIndex(where: { $0.name == name }) else { return }
            views[index].name = next
        }
        views.sort { $0.name < $1.name }
    }

    /// Decides and writes like the real desk, one case after the other.
    mutating func carryOut(_ order: ActOrder, login: String, now: Instant) -> ActReport {
        var report = ActReport()
        for one in order.cases {
            report.results[one.number] =
                tells(order, one.number)
                ? .refused(.answerHoldsPersonalData) : result(order.act, one, login, now)
            if case .unmask = order.act, case .done = report.results[one.number] { report.original = original }
        }
        revision.queue += 1
        return report
    }

    /// Decides on a mention like the real desk; a case that comes of it is 10500.
    mutating func settle(_ id: Int64, _ fate: MentionFate, reason: String, login: String, now: Instant) -> MentionReport
    {
        if let trouble { return .failed(trouble) }
        guard let index = mentions.firstIndex(where: { $0.id == id }) else { return .refused(.unknownMention(id)) }
        let original = MentionRecord(platform: "x", keys: [], postedAt: now, text: "kata")
        let decision = Desk(office: Cases.office).settle(
            mentions[index], as: fate, reason: reason, original: original, by: Cases.office.viewer(login: login),
            now: now)
        if case .failure(let refusal) = decision { return .refused(refusal) }
        mentions[index].fate = fate
        mentions[index].number = fate.makesCase ? 10_500 : nil
        revision.mentions += 1
        return .done(number: mentions[index].number)
    }

    /// Takes the shift over like the real desk.
    mutating func acceptHandover(_ numbers: [Int64], login: String, now: Instant) -> HandoverReport {
        if let trouble { return .failed(trouble) }
        let viewer = Cases.office.viewer(login: login)
        let choice = HandoverChoice.items(numbers.map(String.init))
        switch Desk(office: Cases.office).accept(choice, of: handover, from: [], by: viewer) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let order):
            let before = handover
            let outcome = order.new(after: handover.acceptances, now: now)
            handover.acceptances += [outcome.acceptance].compactMap(\.self)
            revision.people += 1
            return .done(before, outcome)
        }
    }

    private func tells(_ order: ActOrder, _ number: Int64) -> Bool {
        guard let secret, !order.isDespitePersonalData else { return false }
        switch order.act {
        case .answer(let text, _, _): return text.contains(secret)
        case .review(true, _, .draft):
            return file(number)?.words.values.contains { $0.string.contains(secret) } == true
        default: return false
        }
    }

    private mutating func result(
        _ act: DeskAct, _ one: ActOrder.Case, _ login: String, _ now: Instant
    ) -> ActReport.Result {
        if let trouble { return .failed(trouble) }
        guard var file = file(one.number), let latest = file.events.last else {
            return .refused(.unknownCase(one.number))
        }
        guard file.complaint.version == one.version else {
            return .conflict(Conflict(number: one.number, version: file.complaint.version, latest: latest))
        }
        let viewer = Cases.office.viewer(login: login)
        switch Desk(office: Cases.office).decide(act, on: file, by: viewer, now: now) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let change):
            file.events += change.events.map { event in
                var event = event
                event.id = Int64(event.version)
                return event
            }
            if let text = change.text, let event = file.events.last {
                file.words[event.id] = SafeText(sanitizing: text)
            }
            file.complaint = CaseProjection.project(file.complaint, events: file.events, office: Cases.office)
            files[one.number] = file
            if let index = rows.firstIndex(where: { $0.number == one.number }) {
                rows[index].version = file.complaint.version
                rows[index].status = file.complaint.status
                rows[index].assignee = file.complaint.assignee
                rows[index].agency = file.complaint.agency
            }
            let isRequest = change.events.contains { $0.act == .requested }
            return .done(version: file.complaint.version, isRequest: isRequest)
        }
    }

    /// Writes down like the real desk.
    mutating func write(_ call: CallNotes, login: String, now: Instant) -> CallReport {
        if let trouble { return .failed(trouble) }
        switch Desk(office: Cases.office).writeDown(call, by: Cases.office.viewer(login: login)) {
        case .failure(let refusal): return .refused(refusal)
        case .success(let record):
            records.append(record)
            var row = Cases.row(10_900 + Int64(records.count), dueIn: 6 * 3600, kelurahan: record.kelurahan)
            row.category = record.category
            row.receivedAt = record.receivedAt
            rows.append(row)
            revision.queue += 1
            return .written(Cases.file(row))
        }
    }

    /// What an officer at another terminal does.
    mutating func act(_ act: DeskAct, on number: Int64, by login: String, now: Instant = Cases.now) {
        guard let version = file(number)?.complaint.version else { return }
        _ = result(act, .init(number: number, version: version), login, now)
        revision.queue += 1
    }

    /// By number, or by one of `references`; closed cases are in `files` only.
    private func numbered(_ call: String) -> [QueueRow] {
        let numbers = references[call] ?? [Int64(call)].compactMap(\.self)
        return (rows + closed).filter { numbers.contains($0.number) }
    }

    private func selection(_ query: QueueQuery) -> [QueueRow] {
        let chosen = rows.filter { row in
            (query.view != .thisShift || thisShift?.contains(row.number) ?? true)
                && (query.view != .mine) && query.filter.clauses.allSatisfy { holds($0, row) }
        }
        let sorted = chosen.sorted { (value($0, query.sort), $0.id) < (value($1, query.sort), $1.id) }
        return query.isDescending ? sorted.reversed() : sorted
    }

    private func value(_ row: QueueRow, _ sort: QueueSort) -> Int64 {
        switch sort {
        case .due, .x: row.next?.limit?.seconds ?? .max
        case .received, .age: row.receivedAt.seconds
        case .number: row.number
        }
    }

    private func holds(_ clause: FilterClause, _ row: QueueRow) -> Bool {
        clause.alternatives.contains { holds($0.term, row) != $0.isNegated }
    }

    private func holds(_ term: FilterTerm, _ row: QueueRow) -> Bool {
        switch term {
        case .word(let word): row.gist.string.lowercased().contains(word) || String(row.number) == word
        case .number(let number): row.number == number
        case .status(let status): row.status == status
        case .named(.kelurahan, let code): row.kelurahan == code
        case .named(.category, let code): row.category == code
        case .named(.kecamatan, let code): row.kelurahan?.hasPrefix(code) ?? false
        default: true
        }
    }

    private func page(_ query: QueueQuery) -> QueuePage {
        let all = selection(query)
        func index(_ key: QueueKey) -> Int? { all.firstIndex { $0.id == key.id } }
        let from: Int
        var end: Int?
        switch query.start {
        case .first: from = 0
        case .last: from = all.count - query.limit
        case .after(let key): from = index(key).map { $0 + 1 } ?? 0
        case .before(let key):
            end = index(key) ?? all.count
            from = (end ?? 0) - query.limit
        case .around(let id): from = (all.firstIndex { $0.id == id } ?? 0) - query.limit / 3
        }
        let range = max(0, from)..<min(all.count, max(max(0, from), end ?? max(0, from) + query.limit))
        return QueuePage(
            rows: Array(all[range]), hasBefore: range.lowerBound > 0, hasAfter: range.upperBound < all.count)
    }

    private func page(_ query: OverdueQuery, now: Instant) -> OverduePage {
        let late = rows.compactMap { row -> OverdueRow? in
            guard let next = row.next, next.isBroken(at: now), query.filter.clauses.allSatisfy({ holds($0, row) })
            else { return nil }
            return OverdueRow(row: row, broken: next, x: next.lateness(at: now) ?? 1)
        }
        .sorted { ($1.x, $0.id) < ($0.x, $1.id) }
        var page = OverduePage(
            rows: Array(late.dropFirst(query.offset).prefix(query.limit)), total: late.count,
            threefold: late.count { $0.x >= 3 })
        if let grouping = query.grouping {
            page.groups = OverdueGroup.grouped(
                late.lazy.map {
                    let row = $0.row
                    return (
                        grouping.code(agency: row.agency, assignee: row.assignee, kelurahan: row.kelurahan), $0.x
                    )
                })
        }
        return page
    }

    private func headline(_ now: Instant) -> Headline {
        var headline = Headline()
        headline.open = rows.count
        headline.newestEventAt = newestEventAt
        headline.untouched = rows.count
        headline.overdue = rows.count { $0.next?.isBroken(at: now) ?? false }
        headline.views = [.all: rows.count, .thisShift: thisShift?.count ?? rows.count]
        return headline
    }

    /// One more open and late each day, up to what is now.
    private func places(_ now: Instant) -> [String: PlaceFigures] {
        tiles(now).mapValues { tile in
            var figures = PlaceFigures()
            for day in 0...PlaceFigures.days {
                figures.open[day] = max(0, tile.open - day)
                figures.overdue[day] = max(0, tile.overdue - day)
            }
            figures.ageMedian = 216_000
            return figures
        }
    }

    private func tiles(_ now: Instant) -> [String: TileCount] {
        rows.reduce(into: [:]) { counts, row in
            guard let kelurahan = row.kelurahan else { return }
            counts[kelurahan, default: TileCount()].open += 1
            if row.next?.isBroken(at: now) ?? false { counts[kelurahan, default: TileCount()].overdue += 1 }
        }
    }
}
