import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// Verdicts on hoax reports, and the special promises of information requests and humanitarian cases.
@Suite struct JudgingTests {
    private func bench(_ type: ComplaintType) -> Bench {
        Bench(CaseFixture.record { $0.type = type })
    }

    @Test("A verdict needs a hoax report, a reason and a link that is one")
    func refusals() {
        let judge = DeskAct.judge(.hoax, reason: "foto lama", link: "")
        #expect(bench(.complaint).refusal(judge) == .notHoax(.complaint))
        #expect(bench(.hoax).refusal(.judge(.hoax, reason: " ", link: "")) == .reasonMissing)
        #expect(bench(.hoax).refusal(.judge(.hoax, reason: "x", link: "contoh")) == .badLink(.scheme))
        #expect(bench(.hoax).refusal(judge, by: "operator") == .needsRole([.officer, .supervisor]))
        #expect(bench(.hoax).refusal(judge) == nil)
    }

    @Test("A later verdict stands in place of the earlier one, the same one is refused")
    func again() throws {
        var bench = bench(.hoax)
        try bench.act(.judge(.unclear, reason: "menunggu BMKG", link: ""))
        #expect(bench.complaint.verdict == .unclear)
        #expect(bench.refusal(.judge(.unclear, reason: "x", link: "")) == .already(.judged(.unclear)))
        try bench.act(.judge(.isTrue, reason: "dibenarkan", link: "https://contoh.go.id/a"))
        #expect(bench.complaint.verdict == .isTrue)
        try bench.act(.undo)
        #expect(bench.complaint.verdict == .unclear)
    }

    @Test("An information request has ten working days and seven more, once")
    func information() throws {
        var bench = bench(.information)
        #expect(bench.complaint.profile == "information")
        let first = try #require(bench.deadline(.solve)?.due)
        try bench.act(.extend(reason: "perlu arsip"))
        let later = try #require(bench.deadline(.solve)?.due)
        let zone = CaseFixture.office.zone
        let calendar = CaseFixture.office.calendar("kantor", profile: "information")
        let days = calendar.officeDays(from: zone.date(of: first) + 1, through: zone.date(of: later))
        #expect(days == 7)
        #expect(bench.refusal(.extend(reason: "lagi")) == .already(.extended))
    }

    @Test("A humanitarian case is restricted and its urgency counts before its age")
    func humanitarian() {
        let bench = bench(.humanitarian)
        #expect(bench.complaint.profile == "humanitarian")
        #expect(bench.office.isRestricted(bench.complaint))
        #expect(bench.office.profile(of: bench.complaint).urgencyFirst)
    }
}
