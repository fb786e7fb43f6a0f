import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What a reporter's reply does, by where the case stands and how it is rated.
struct ReplyTests {
    struct Row: NamedRow {
        var name: String
        /// Acts before the reply; the case begins in progress.
        var acts: [DeskAct]
        var rating: Rating?
        var becomes: Status
        /// The number of the answer cycle afterwards.
        var cycle = 1
        var solve = Deadline.State.running
    }

    private static let question = DeskAct.ask("Di mana?")
    private static let answered: [DeskAct] = [.answer("Sudah"), .setState(.answered, reason: "")]
    private static let done: [DeskAct] = [
        .answer("Sudah"), .setState(.inReview, reason: ""), .setState(.done, reason: ""),
    ]

    static let rows = [
        Row(name: "to a question: the pause ends", acts: [question], becomes: .inProgress),
        Row(name: "to a question, satisfied", acts: [question], rating: .satisfied, becomes: .inProgress),
        Row(
            name: "to a question after an answer: the question is what it replies to",
            acts: [.answer("Sudah"), question],
            becomes: .inProgress),
        Row(name: "unasked, before any answer", acts: [], becomes: .inProgress),
        Row(name: "after an answer while work goes on", acts: [.answer("Sudah")], becomes: .inProgress, cycle: 2),
        Row(name: "satisfied while work goes on", acts: [.answer("Sudah")], rating: .satisfied, becomes: .inProgress),
        Row(name: "to an answered case", acts: answered, becomes: .inProgress, cycle: 2),
        Row(
            name: "not fixed, to an answered case", acts: answered, rating: .dissatisfied, becomes: .inProgress,
            cycle: 2
        ),
        Row(
            name: "satisfied, to an answered case", acts: answered, rating: .satisfied, becomes: .answered, solve: .met),
        Row(name: "not fixed, after the end", acts: done, rating: .dissatisfied, becomes: .inProgress, cycle: 2),
        Row(name: "satisfied, after the end", acts: done, rating: .satisfied, becomes: .done, solve: .met),
        Row(name: "a word after the end", acts: done, becomes: .done, cycle: 2, solve: .met),
    ]

    @Test(arguments: rows) func `a reply ends a pause, asks for an answer, reopens what is not fixed`(row: Row) throws {
        var bench = Bench(.inProgress, agency: "dlh")
        for act in row.acts { try bench.act(act, after: CaseFixture.hour / 2) }
        if row.acts.contains(Self.question) { #expect(bench.state(.solve) == .paused) }
        try bench.act(.reply("Dari pelapor", row.rating), after: CaseFixture.hour)
        #expect(bench.complaint.status == row.becomes)
        #expect(bench.deadline(.answer)?.cycle == row.cycle)
        if row.cycle > 1 { #expect(bench.deadline(.answer)?.start == bench.now) }
        bench.now = bench.now + 60
        #expect(bench.state(.solve) == row.solve)
        #expect(bench.complaint.hasUnreadReply, "it shows among the replies")
        #expect(bench.events.last?.payload.text(.rating) == row.rating?.rawValue)
        try bench.act(.note("dibaca"))
        #expect(!bench.complaint.hasUnreadReply)
    }
}
