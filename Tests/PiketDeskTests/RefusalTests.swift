import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What is refused says how things stand.
struct RefusalTests {
    private let today = Zone.wib.date(of: CaseFixture.now)

    @Test func `a case is no duplicate of itself, of nothing, or of a duplicate`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        let desk = Desk(office: bench.office)
        #expect(bench.refusal(.merge(into: 10_001)) == .parentIsSelf)
        #expect(desk.refusal(ofParent: 10_009, nil) == .unknownCase(10_009))
        #expect(desk.refusal(ofParent: 10_001, bench.file) == nil)
        try bench.act(.merge(into: 10_002))
        #expect(desk.refusal(ofParent: 10_001, bench.file) == .parentIsDuplicate(10_001, of: 10_002))
    }

    @Test func `what is so already is named`() throws {
        var bench = Bench(.inProgress, agency: "dlh", assignee: "penyelia")
        #expect(bench.refusal(.take) == .already(.officer("penyelia")))
        #expect(bench.refusal(.assign(to: .agency("dlh"), reason: "")) == .already(.agency("dlh")))
        #expect(bench.refusal(.categorise("sampah")) == .already(.category("sampah")))
        #expect(bench.refusal(.place("31.71.01.1001")) == .already(.place("31.71.01.1001")))
        #expect(bench.refusal(.setState(.inProgress, reason: "")) == .already(.state(.inProgress)))
        try bench.act(.completeFile)
        #expect(bench.refusal(.completeFile) == .already(.fileComplete))
        try bench.act(.endanger)
        #expect(bench.refusal(.endanger) == .already(.endangered))
    }

    @Test func `a second question waits for the reply to the first`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(.ask("Di mana?"))
        #expect(bench.refusal(.ask("Kapan?")) == .questionOpen(since: today))
    }

    @Test func `a day that is over is none to help by`() {
        let bench = Bench(.inProgress, agency: "dlh")
        #expect(
            bench.refusal(.support(agency: "dbm", request: "alat", due: today - 1)) == .pastDate(today: today))
    }

    static let links: [(String, LinkFault?)] = [
        ("https://foto.contoh.go.id/a/1.jpg?x=1", nil), ("http://10.0.0.7/1.jpg", nil), ("HTTPS://Contoh.id", nil),
        ("https://contoh.id:8443/a", nil), ("ftp://contoh.id/a", .scheme), ("javascript:alert(1)", .scheme),
        ("/tmp/foto.jpg", .scheme), ("foto", .scheme), ("https://", .host), ("https:///a", .host),
        ("https://contoh", .host), ("https://bank.id@jahat.id/a", .host), ("https://a..b/", .host),
        ("https://contoh.id/a b", .characters), ("https://contoh.id/a\u{7}b", .characters),
        ("https://contoh.id/a\u{1B}[31mb", .characters), ("https://contoh.id/\u{202E}gpj.exe", .characters),
    ]

    @Test(arguments: links) func `evidence is a link of the web`(link: String, fault: LinkFault?) throws {
        var bench = Bench(.inProgress, agency: "dlh")
        #expect(bench.refusal(.addEvidence(url: link, .after)) == fault.map { .badLink($0) })
        guard fault == nil else { return }
        try bench.act(.addEvidence(url: link, .after))
    }

    @Test func `a link is not as long as a book`() {
        let link = "https://contoh.id/" + String(repeating: "a", count: 2000)
        #expect(Bench(.inProgress).refusal(.addEvidence(url: link, .after)) == .textTooLong(limit: 2000))
    }
}
