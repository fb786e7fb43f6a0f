import PiketDomain
import PiketUI
import PiketViewModels
import Testing

/// The report for a meeting, as a page and as text for a chat group.
struct ReportTests {
    private var report: Report {
        let office = SampleOffice.office()
        let today = office.zone.date(of: SampleCases.now)
        var report = Report(days: today - 7...today - 1, cutoff: office.zone.instant(today))
        (report.now.arrived, report.now.done, report.now.otherwise, report.now.left) = (3256, 2741, 193, 1187)
        (report.now.onTime, report.now.withinPromise, report.now.pastPromise) = (2700, 30, 11)
        (report.now.within24h, report.now.within48h) = (Share(part: 2666, n: 2865), Share(part: 2803, n: 2865))
        (report.now.firstAnswerMedian, report.now.solveMedian) = (23_182, 133_212)
        (report.before.arrived, report.before.done, report.before.left) = (2360, 1334, 865)
        report.ages = [1155, 32, 0, 0]
        report.categories = zip(["jalan", "pohon", nil], [593, 477, 8]).map { code, arrived in
            var group = Report.Group(code: code, now: Report.Figures(), before: Report.Figures())
            (group.now.arrived, group.before.arrived) = (arrived, 477)
            return group
        }
        report.agencyPaces = zip(["bm", "dlh", "sda"], [80_000, 133_000, 260_000]).map {
            Report.Pace(code: $0, median: $1, n: 60)
        }
        report.groups = [Report.Group(code: "bm", now: report.now, before: report.before)]
        return report
    }

    private func words(_ language: Language) -> ReportWords {
        ReportWords(report, by: .agency, office: SampleOffice.office(), language: language)
    }

    @Test func page() throws {
        try Golden.check(text: FrameText.render(ReportSheet(words(.indonesian)).page), "report-page")
    }

    @Test func chat() throws {
        try Golden.check(text: ReportChat(words(.english)).lines.joined(separator: "\n") + "\n", "report-chat-en")
    }
}
