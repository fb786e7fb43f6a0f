import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// Signs that a closure is for show, each by what was done to one case.
struct ClosureTests {
    struct Step: Sendable {
        var act: DeskAct
        var after: Int64 = 3600
    }

    struct Row: NamedRow {
        var name: String
        var steps: [Step]
        /// `closed` and the signs that hold, in the order of the definition.
        var signs: String
    }

    private static let dispose = Step(act: .assign(to: .agency("dbm"), reason: ""))
    private static let begin = Step(act: .setState(.inProgress, reason: ""))
    private static let answer = Step(act: .answer("Sudah ditutup, terima kasih."))
    private static let prepared = Step(act: .answer("Laporan 10001 di Gambir kami terima.", prepared: "terima"))
    private static let picture = Step(act: .addEvidence(url: "https://contoh.invalid/2.jpg", .after))
    private static let before = Step(act: .addEvidence(url: "https://contoh.invalid/1.jpg", .before))
    private static let review = Step(act: .setState(.inReview, reason: ""))
    private static let close = Step(act: .setState(.done, reason: ""))
    private static let quickClose = [
        Step(act: .setState(.inReview, reason: ""), after: 60), Step(act: .setState(.done, reason: ""), after: 60),
    ]
    private static let reopen = Step(act: .setState(.inProgress, reason: "rusak lagi"))

    static let rows = [
        Row(name: "open", steps: [dispose, begin], signs: ""),
        Row(name: "honest work", steps: [dispose, begin, answer, picture, review, close], signs: "closed"),
        Row(name: "without a picture", steps: [dispose, begin, answer, review, close], signs: "closed evidence"),
        Row(name: "a picture from before", steps: [dispose, before, answer, review, close], signs: "closed evidence"),
        Row(
            name: "a picture taken back", steps: [dispose, answer, picture, Step(act: .undo, after: 5), review, close],
            signs: "closed evidence"),
        Row(name: "at once", steps: [picture, answer, dispose] + quickClose, signs: "closed minutes"),
        Row(
            name: "a prepared answer only", steps: [dispose, prepared, picture, review, close], signs: "closed prepared"
        ),
        Row(
            name: "a prepared answer and one of its own", steps: [dispose, prepared, answer, picture, review, close],
            signs: "closed"),
        Row(name: "no answer at all", steps: [dispose, picture, review, close], signs: "closed"),
        Row(name: "reopened", steps: [dispose, answer, picture, review, close, reopen], signs: "closed reopened"),
        Row(
            name: "reopened and closed again", steps: [dispose, answer, picture, review, close, reopen, review, close],
            signs: "closed closed reopened"),
        Row(
            name: "the closing taken back",
            steps: [dispose, answer, picture, review, close, Step(act: .undo, after: 5)], signs: ""),
        Row(name: "rejected", steps: [Step(act: .setState(.rejected, reason: "x"))], signs: ""),
    ]

    @Test(arguments: rows) func `a sign follows from what was done`(row: Row) throws {
        var bench = Bench(.awaiting)
        for step in row.steps {
            try bench.act(step.act, after: step.after)
        }
        var tally = ClosureTally(period: CaseFixture.now..<bench.now + 1)
        tally.add(bench.events)
        let found = tally.result().first { $0.code == "dbm" } ?? ClosureSigns(code: "dbm")
        #expect(Self.words(found) == row.signs)
        var later = ClosureTally(period: bench.now + 1..<bench.now + 2)
        later.add(bench.events)
        #expect(later.result().isEmpty, "closings outside the period do not count")
    }

    private static func words(_ signs: ClosureSigns) -> String {
        let counts = [
            ("closed", signs.closed), ("evidence", signs.withoutEvidence), ("minutes", signs.withinMinutes),
            ("bulk", signs.inBulk), ("prepared", signs.preparedOnly), ("reopened", signs.reopened),
        ]
        return counts.flatMap { Array(repeating: $0.0, count: $0.1) }.joined(separator: " ")
    }

    @Test(arguments: [(4, Int64(1), 0), (5, 1, 5), (7, 1, 7), (5, 75, 5), (5, 76, 0)])
    func `five within five minutes by one login are a bulk`(count: Int, apart: Int64, bulk: Int) throws {
        var tally = ClosureTally(period: CaseFixture.now..<CaseFixture.now + 3 * CaseFixture.day)
        for index in 0..<count {
            var bench = Bench(.inReview, agency: "dlh")
            try bench.act(.setState(.done, reason: ""), after: 3600 + Int64(index) * apart)
            tally.add(bench.events)
            var other = Bench(.inReview, agency: "dbm")
            other.now = other.now + 2 * CaseFixture.day + Int64(index) * 3600
            try other.act(.setState(.done, reason: ""))
            tally.add(other.events)
        }
        let signs = tally.result()
        #expect(signs.map(\.closed) == [count, count])
        #expect(signs.first { $0.code == "dlh" }?.inBulk == bulk)
        #expect(signs.first { $0.code == "dbm" }?.inBulk == 0)
    }

    @Test func `what a source or silence closed is not judged`() throws {
        var tally = ClosureTally(period: CaseFixture.now - CaseFixture.day..<CaseFixture.now + 40 * CaseFixture.day)
        tally.add(Bench(.done, agency: "dlh").events)
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(.setState(.answered, reason: ""))
        bench.now = bench.now + 30 * CaseFixture.day
        bench.wakeUp()
        #expect(bench.complaint.status == .done)
        tally.add(bench.events)
        #expect(tally.result().isEmpty)
    }
}
