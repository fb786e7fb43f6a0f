import PiketDomain
import PiketViewModels
import Testing

/// Pane 4 beside the accounts: how complaints were answered.
struct ResponseTranscripts {
    private static func group(
        _ code: String?, arrived: Int, in24h: Int, of answered: Int, hours: Int64? = nil, closed: Int = 0, bare: Int = 0
    ) -> Report.Group {
        var group = Report.Group(code: code, now: Report.Figures(), before: Report.Figures())
        (group.now.arrived, group.now.within24h) = (arrived, Share(part: in24h, n: answered))
        group.now.firstAnswerMedian = hours.map { $0 * 3600 }
        var signs = ClosureSigns(code: code ?? "")
        (signs.closed, signs.withoutEvidence) = (closed, bare)
        group.closures = Report.Closures(now: signs, before: ClosureSigns(code: code ?? ""))
        return group
    }

    private func sitter(_ login: String = "piket1") -> Sitter {
        var desk = FakeDesk(rows: [Cases.row(10_001, dueIn: 600)])
        let today = Cases.office.zone.date(of: Cases.now)
        var report = Report(days: today - 29...today, cutoff: Cases.now)
        report.groups = [
            Self.group("dlh", arrived: 40, in24h: 30, of: 40, hours: 5, closed: 20, bare: 19),
            Self.group("dbm", arrived: 60, in24h: 12, of: 50, hours: 30, closed: 40, bare: 4),
            Self.group("sda", arrived: 9, in24h: 0, of: 5, hours: 70),
            Self.group(nil, arrived: 3, in24h: 0, of: 0),
        ]
        desk.reports[.agency] = report
        report.groups = [
            Self.group("jaki", arrived: 90, in24h: 80, of: 90), Self.group("sms", arrived: 9, in24h: 1, of: 9),
        ]
        desk.reports[.channel] = report
        let figures = AgencyEngagement(code: "dbm", name: "DBM", accounts: [], days: 30, now: Cases.now)
        desk.agencies = [figures]
        desk.agencyFiles = ["dbm": AgencyPosts(figures, accounts: [], days: 30, now: Cases.now)]
        return Sitter(desk, login: login)
    }

    private func reports(_ sitter: Sitter) -> [Report.Grouping] {
        sitter.asked.compactMap { if case .report(_, let grouping) = $0 { grouping } else { nil } }
    }

    private func codes(_ sitter: Sitter) -> [String?]? { sitter.model.engagement.responses?.rows.map(\.code) }

    @Test func nothingIsReadBeforeItIsShown() {
        var sitter = sitter()
        sitter.press("4 z z")
        #expect(reports(sitter).isEmpty)
        sitter.press("]")
        #expect(reports(sitter) == [.agency])
        let today = Cases.office.zone.date(of: Cases.now)
        #expect(sitter.asked.contains(.report(today - 29...today, by: .agency)), "thirty local days, today with them")
        sitter.press("]")
        #expect(reports(sitter) == [.agency, .channel])
        sitter.press("] ] ]")
        #expect(reports(sitter) == [.agency, .channel], "what was just read is not read again")
        sitter.commit { _ in }
        #expect(reports(sitter).count == 2, "a walk over two months of closings is not made with every commit")
        sitter.wait(61)
        #expect(reports(sitter) == [.agency, .channel, .channel])
    }

    @Test func theWorstComesFirstAndTooFewCasesLast() {
        var sitter = sitter("kasi")
        sitter.press("4 ]")
        #expect(codes(sitter) == ["dbm", "dlh", "sda", nil])
        sitter.press("S")
        #expect(codes(sitter) == ["dlh", "dbm", "sda", nil], "what too few cases tell stays behind")
        sitter.press("s")
        #expect(sitter.model.engagement.responses?.sort == .answer)
        #expect(codes(sitter) == ["dbm", "dlh", "sda", nil])
        sitter.press("s s")
        #expect(sitter.model.engagement.responses?.sort == .signs)
        #expect(codes(sitter) == ["dlh", "dbm", nil, "sda"])
        sitter.press("s")
        #expect(codes(sitter) == ["dbm", "dlh", "sda", nil])
    }

    @Test func whoIsNotShownSignsDoesNotSortByThem() {
        var sitter = sitter()
        sitter.press("4 ] s s s")
        #expect(sitter.model.engagement.responses?.sort == .arrived)
    }

    @Test func enterLooksIntoTheAgencyAndEscComesBackToItsRow() {
        var sitter = sitter()
        sitter.press("4 ] j <Enter>")
        #expect(sitter.model.agency?.code == "dlh")
        #expect(sitter.model.agencyResponses?.now.arrived == 40)
        sitter.press("<Esc>")
        #expect(sitter.model.engagement.responses?.selected?.code == "dlh")
        sitter.press("G <Enter>")
        #expect(sitter.model.agency == nil)
        #expect(sitter.model.notice == .unavailable(.open, .nothingSelected), "cases of nobody are no agency")
    }

    @Test func aDrillFromTheAccountsTellsTheAnswersToo() {
        var sitter = sitter()
        sitter.press("4 <Enter>")
        #expect(reports(sitter) == [.agency])
        #expect(sitter.model.agencyResponses?.now.arrived == 60)
    }

    @Test func enterOnAChannelListsItsCases() {
        var sitter = sitter()
        sitter.press("4 ] ] <Enter>")
        #expect(sitter.model.focus == .queue && sitter.model.queue.filterText == "kanal:jaki")
    }

    @Test func theSearchNarrowsEveryFace() {
        var sitter = sitter()
        sitter.press("4 ] /")
        sitter.type(Cases.office.agency("dlh")?.name ?? "?")
        sitter.press("<Enter>")
        #expect(codes(sitter) == ["dlh"])
        sitter.press("<Esc>")
        #expect(codes(sitter)?.count == 4)
    }
}
