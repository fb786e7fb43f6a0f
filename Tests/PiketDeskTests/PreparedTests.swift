import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What prepared texts leave in the events, and what they may not leave open.
struct PreparedTests {
    struct Row: NamedRow {
        var name: String
        var act: DeskAct
        var line: String
    }

    static let rows = [
        Row(
            name: "as it is", act: .answer("Laporan 10001 di Gambir kami terima.", prepared: "terima"),
            line: #"answered {"template":"terima","unedited":true}"#),
        Row(
            name: "with own words", act: .answer("Laporan 10001 di Gambir kami terima. Besok.", prepared: "terima"),
            line: #"answered {"template":"terima"}"#),
        Row(name: "written over", act: .answer("Sudah beres.", prepared: "terima"), line: "answered {}"),
        Row(
            name: "the date by hand",
            act: .answer("Dikerjakan pada Kamis oleh Dinas Lingkungan Hidup.", prepared: "jadwal"),
            line: #"answered {"template":"jadwal","unedited":true}"#),
        Row(
            name: "a question", act: .ask("Laporan 10001 di Gambir kami terima.", prepared: "terima"),
            line:
                #"asked {"from":"in_progress","status":"awaiting_reporter","template":"terima","unedited":true}"#),
        Row(
            name: "a draft", act: .draft("Laporan 10001 di Gambir kami terima.", prepared: "terima"),
            line: #"drafted {"template":"terima","unedited":true}"#),
    ]

    @Test(arguments: rows) func `the event names the text as far as it still stands there`(row: Row) throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(row.act)
        #expect(bench.events.last?.line == row.line)
    }

    @Test func `nothing leaves the office with a place left open`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        #expect(bench.refusal(.answer("Pada {tanggal}.")) == .placeholderOpen(.date))
        #expect(bench.refusal(.ask("Di {place}?")) == .placeholderOpen(.place))
        #expect(bench.refusal(.answer("Kurung {bebas} tetap.")) == nil)
        #expect(bench.refusal(.answer("x", prepared: "tidak-ada")) == .unknownAnswer("tidak-ada"))
        #expect(bench.refusal(.draft("Pada {tanggal}.")) == nil)
        try bench.act(.draft("Laporan 10001 di Gambir kami terima.", prepared: "terima"), by: "operator")
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.events.last?.payload.text(.template) == "terima")
        #expect(bench.events.last?.payload.flag(.unedited) == true)
    }

    @Test func `a promised day fills the date`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        func date() -> String? {
            PreparedFacts(bench.complaint, office: bench.office, viewer: bench.office.viewer(login: "petugas"))[.date]
        }
        #expect(date() == nil)
        try bench.act(.promise(Zone.wib.date(of: CaseFixture.now) + 20, reason: "alat"))
        #expect(date() == "24-11-2026")
    }

    @Test func `what was sent counts, what was taken back does not`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        let answer = DeskAct.answer("Laporan 10001 di Gambir kami terima.", prepared: "terima")
        func counts() -> [String: Int] { PreparedUse.counts(in: bench.events) }
        try bench.act(.draft("Laporan 10001 di Gambir kami terima.", prepared: "terima"))
        #expect(counts() == [:])
        try bench.act(answer)
        try bench.act(answer)
        #expect(counts() == ["terima": 2])
        try bench.act(.undo)
        #expect(counts() == ["terima": 1])
        #expect(PreparedUse.change(in: bench.events, since: bench.complaint.version - 1) == ["terima": -1])
        try bench.act(.redo)
        #expect(counts() == ["terima": 2])
    }
}
