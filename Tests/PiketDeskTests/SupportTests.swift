import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// Supporting agencies: asked, replied, late.
struct SupportTests {
    struct Row: NamedRow {
        var name: String
        var acts: [DeskAct]
        /// `dbm` was asked and has not replied, `dbm+` it has.
        var supports: String
    }

    private static func ask(_ agency: String, _ request: String = "pinjam alat", due: CivilDate? = nil) -> DeskAct {
        .support(agency: agency, request: request, due: due)
    }
    private static func reply(_ agency: String) -> DeskAct { .supportReply(agency: agency, text: "siap") }
    private static let today = Zone.wib.date(of: CaseFixture.now)

    static let rows = [
        Row(name: "nobody asked", acts: [.note("x")], supports: ""),
        Row(name: "asked", acts: [ask("dbm")], supports: "dbm"),
        Row(
            name: "two asked, one replied", acts: [ask("dbm"), ask("damkar"), reply("damkar")], supports: "dbm damkar+"),
        Row(name: "the request taken back", acts: [ask("dbm"), .undo], supports: ""),
        Row(name: "the reply taken back", acts: [ask("dbm"), reply("dbm"), .undo], supports: "dbm"),
        Row(name: "the reply done again", acts: [ask("dbm"), reply("dbm"), .undo, .redo], supports: "dbm+"),
        Row(name: "asked again", acts: [ask("dbm"), reply("dbm"), ask("dbm", "lagi")], supports: "dbm"),
        Row(
            name: "the supporting agency leads by now", acts: [ask("dbm"), .assign(to: .agency("dbm"), reason: "x")],
            supports: ""),
        Row(name: "a reply after the end", acts: [ask("dbm"), .merge(into: 10_002), reply("dbm")], supports: "dbm+"),
    ]

    @Test(arguments: rows) func `who was asked and who replied`(row: Row) throws {
        var bench = Bench(.inProgress, agency: "dlh")
        for act in row.acts { try bench.act(act) }
        let told = bench.file.supports.map { $0.agency + ($0.reply == nil ? "" : "+") }.joined(separator: " ")
        #expect(told == row.supports)
        #expect(bench.complaint.awaitedSupports == bench.file.supports.count { $0.reply == nil })
    }

    @Test func `a reply names its agency and nothing else of the case`() throws {
        var bench = Bench(.coordinating, agency: "dlh")
        try bench.act(Self.ask("dbm"))
        let before = bench.complaint
        try bench.act(.supportReply(agency: "dbm", text: " alat siap Kamis "))
        #expect(bench.events.last?.line == #"support_replied {"from_agency":"dbm"}"#)
        #expect(try bench.decide(.note("x")).get().text == "x")
        #expect(bench.complaint.agency == "dlh" && bench.complaint.status == before.status)
        #expect(bench.complaint.handovers == before.handovers)
    }

    @Test func `only an agency that owes a reply can reply`() throws {
        var bench = Bench(.coordinating, agency: "dlh")
        #expect(bench.refusal(Self.reply("dbm")) == .supportNotAsked("dbm"))
        #expect(bench.refusal(Self.reply("tidak-ada")) == .unknownAgency("tidak-ada"))
        try bench.act(Self.ask("dbm"))
        #expect(bench.refusal(.supportReply(agency: "dbm", text: " ")) == .textMissing)
        #expect(bench.refusal(Self.reply("damkar")) == .supportNotAsked("damkar"))
        try bench.act(Self.reply("dbm"))
        #expect(bench.refusal(Self.reply("dbm")) == .supportNotAsked("dbm"))
    }

    @Test func `its own date is late from the day after, and never once it replied`() throws {
        var bench = Bench(.coordinating, agency: "dlh")
        try bench.act(Self.ask("dbm", due: Self.today))
        let due = try #require(bench.file.supports.first?.due)
        #expect(bench.file.supports.first?.isLate(at: due) == false)
        #expect(bench.file.supports.first?.isLate(at: due + 1) == true)
        try bench.act(Self.reply("dbm"), after: 2 * CaseFixture.day)
        #expect(bench.file.supports.first?.isLate(at: due + 1) == false)
        #expect(bench.file.supports.first?.repliedAt == bench.now)
    }
}
