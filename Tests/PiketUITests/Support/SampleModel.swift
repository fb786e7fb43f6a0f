import PiketDomain
import PiketUI
import PiketViewModels
import PlainText
import TerminalKit

/// A model that has been answered everything it asks, from the samples, and can be typed at.
struct SampleModel {
    var model: AppModel
    /// Answers every further question.
    var trouble: StoreTrouble?
    /// Answers with the case in full.
    var detail: (Int64) -> CaseFile? = SampleDetail.file
    var rows = SampleCases.queueRows
    var views: [SavedView]
    var news = News()
    var incident: Incident?
    var handover = SampleFigures.handover
    /// Instead of the samples' reports.
    var report: Report?
    var isHandoverDue: Bool
    /// What unmasking opens.
    var original: OriginalReport?
    private var isEmpty: Bool
    private var milliseconds: Int64 = 0
    private var office: Office

    init(
        _ columns: Int, _ rows: Int, language: Language = .indonesian, office: Office = SampleOffice.office(),
        isEmpty: Bool = false, login: String = "sup", views: [SavedView] = [],
        isHandoverDue: Bool = false
    ) {
        self.isHandoverDue = isHandoverDue
        self.views = views
        self.isEmpty = isEmpty
        self.office = office
        let options = AppOptions(
            language: language, themes: ["malam", "siang"], wording: .screen(themes: ["malam", "siang"]))
        model = AppModel(
            viewer: office.viewer(login: login), office: office, now: SampleCases.now, columns: columns, rows: rows,
            options: options)
        send(.start)
    }

    mutating func press(_ keys: String...) {
        for key in keys { send(.key(key)) }
    }

    mutating func type(_ text: String) {
        for character in text {
            send(.key(character == " " ? "<Space>" : character == "<" ? "<Lt>" : String(character)))
        }
    }

    mutating func send(_ intent: Intent) {
        var requests = model.reduce(intent)
        while let request = requests.first {
            requests.removeFirst()
            if case .write(_, let order) = request, let file = SampleDetail.file(10_880) {
                requests += model.reduce(.written(.written(file), order: order))
            }
            if case .act(let order, let number) = request {
                let results = order.cases.map { ($0.number, ActReport.Result.done(version: 5, isRequest: false)) }
                let report = ActReport(
                    results: Dictionary(uniqueKeysWithValues: results), original: original)
                requests += model.reduce(.acted(report, order: number))
            }
            if case .save(let slip) = request {
                requests += model.reduce(.saved(slip, .written(path: "~/.local/state/piket/terusan-10880.txt")))
            }
            if case .acceptHandover(let numbers, let order) = request {
                let before = handover
                let acceptance = HandoverAcceptance(
                    by: "sup", from: before.outgoing, at: SampleCases.now, shift: before.opened, numbers: numbers)
                handover.acceptances.append(acceptance)
                handover.words = 0
                var outcome = HandoverOutcome()
                (outcome.acceptance, outcome.words, outcome.isCheckedIn) = (acceptance, 2, true)
                requests += model.reduce(.handoverAccepted(.done(before, outcome), order: order))
            }
            guard case .ask(let question, let generation) = request else { continue }
            if let trouble {
                _ = model.reduce(.failed(trouble, generation: generation))
                continue
            }
            requests += model.reduce(.loaded(answer(question), generation: generation))
        }
    }

    private func answer(_ question: Question) -> Answer {
        switch question {
        case .office: return .office(office)
        case .queue(let query):
            let isShown = !isEmpty && query.filter.isEmpty
            return .queue(
                QueuePage(rows: isShown ? told(rows) : [], hasBefore: false, hasAfter: false))
        case .count: return .count(isEmpty ? 0 : 22)
        case .overdue(let query):
            guard !isEmpty else { return .overdue(OverduePage()) }
            let rows = SampleCases.overdueRows
            var page = OverduePage(rows: rows, total: rows.count, threefold: rows.count { $0.x >= 3 }, backlog: 0)
            page.byClock = rows.reduce(into: [:]) { $0[$1.broken.clock, default: 0] += 1 }
            if query.includesSoon {
                let soon = SampleCases.queueRows.filter { $0.next?.isDueSoon(at: SampleCases.now) ?? false }
                page.rows += soon.compactMap { row in
                    row.next.map { OverdueRow(row: row, broken: $0, x: $0.lateness(at: SampleCases.now) ?? 0) }
                }
                for row in soon { row.next.map { page.soonByClock[$0.clock, default: 0] += 1 } }
            }
            if let grouping = query.grouping {
                page.groups = OverdueGroup.grouped(
                    rows.lazy.map {
                        let row = $0.row
                        return (
                            grouping.code(agency: row.agency, assignee: row.assignee, kelurahan: row.kelurahan), $0.x
                        )
                    })
            }
            return .overdue(page)
        case .headline:
            var headline = isEmpty ? Headline() : SampleFigures.headline
            headline.incident = incident
            return .headline(headline)
        case .tiles: return .tiles(isEmpty ? [:] : SampleFigures.tiles)
        case .places: return .places(isEmpty ? [:] : SampleFigures.places)
        case .engagement(_, let withReporters):
            return .engagement(isEmpty ? [] : SampleFigures.engagement, withReporters: withReporters)
        case .agencyPosts(let code, _): return .agencyPosts(SampleFigures.agencyFile(code))
        case .report(let days, let grouping):
            return .report(
                isEmpty
                    ? Report(days: days, cutoff: SampleCases.now) : report ?? SampleFigures.report(grouping),
                by: grouping)
        case .caseFile(let number): return .caseFile(detail(number))
        case .revision: return .revision(Revision())
        case .target(let number): return .target(detail(number))
        case .workload:
            return .workload(
                Workload(
                    officers: [
                        "pa": .init(open: 9, overdue: 1), "pb": .init(open: 14, overdue: 3), "pc": .init(open: 6),
                        "pd": .init(open: 11, overdue: 2),
                    ], agencies: ["dlh": .init(open: 21, overdue: 4), "bm": .init(open: 17)],
                    presence: ["pa": .onDuty, "pb": .absent, "pc": .onDuty, "pd": .absent]))
        case .forecast: return .forecast(isEmpty ? Forecast() : SampleFigures.forecast(office))
        case .closureSigns: return .closureSigns(SampleFigures.closureSigns)
        case .handover: return .handover(handover)
        case .mentions(let query): return .mentions(MentionPage(isEmpty ? [] : SampleFigures.mentions, query))
        case .handoverOffer: return .handoverOffer(isHandoverDue ? handover : nil)
        case .preparedUse: return .preparedUse(["terima": 41, "jadwal": 7])
        case .drafts: return .drafts([])
        case .calls: return .calls([])
        case .similar: return .similar(QueuePage(rows: Array(SampleCases.queueRows.prefix(3))))
        case .numbered(let call): return .numbered(rows.filter { String($0.number) == call })
        case .views: return .views(views)
        case .viewCounts(let queries): return .viewCounts(queries.map { _ in 7 })
        case .news: return .news(news)
        case .ownActs: return .ownActs([])
        case .selection: return .selection(QueuePage(rows: SampleCases.queueRows, hasBefore: false, hasAfter: false))
        }
    }

    /// As a store tells them: a stranger sees no more of a secret case than its number and state.
    private func told(_ rows: [QueueRow]) -> [QueueRow] {
        rows.map { row in
            guard model.viewer.officer == nil, row.visibility == .rahasia else { return row }
            var veiled = QueueRow(
                id: row.id, number: row.number, version: row.version, status: row.status, type: row.type,
                priority: .normal, visibility: row.visibility, category: nil, kelurahan: nil, channel: "", agency: nil,
                assignee: nil, receivedAt: row.receivedAt, next: nil, handovers: 0, isTouched: row.isTouched,
                isBacklog: false, isAcknowledged: false, hasPhoto: false, gist: "")
            veiled.shown = .restricted
            return veiled
        }
    }

    /// A pause between two keys.
    mutating func pause() {
        send(.tick(model.now, milliseconds: milliseconds + 1000))
        milliseconds += 1000
    }

    func frame(_ glyphs: GlyphSet = .unicode, depth: ColorDepth = .truecolor) -> Frame {
        var painter = FramePainter(glyphs: glyphs, depth: depth)
        return painter.paint(model)
    }
}
