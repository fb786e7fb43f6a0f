import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What acts do to the deadlines.
struct ClockTests {
    @Test func `the first answer counts, and undoing it takes it back`() throws {
        var bench = Bench(.inProgress)
        #expect(bench.state(.answer) == .running)
        try bench.act(.answer("Kami tinjau"))
        let first = bench.now
        #expect(bench.state(.answer) == .met)
        try bench.act(.undo)
        #expect(bench.complaint.firstAnswerAt == nil)
        #expect(bench.state(.answer) == .running)
        try bench.act(.redo)
        #expect(bench.complaint.firstAnswerAt == first + 2)
        try bench.act(.answer("Selesai"), after: 600)
        #expect(bench.complaint.firstAnswerAt == first + 2)
        #expect(bench.deadline(.answer)?.metAt == first + 2)
    }

    @Test func `each reply to an answer starts a new answer cycle, a satisfied one none`() throws {
        var bench = Bench(.inReview)
        try bench.act(.answer("Sudah diangkut"))
        try bench.act(.review(approved: true, reason: ""))
        #expect(bench.state(.answer) == .met && bench.state(.close) == .running)
        try bench.act(.reply("", .satisfied), after: CaseFixture.hour)
        #expect(bench.deadline(.answer)?.cycle == 1)
        try bench.act(.reply("Belum bersih", nil), after: CaseFixture.hour)
        #expect(bench.complaint.status == .inProgress)
        #expect(bench.deadline(.answer)?.cycle == 2)
        #expect(bench.deadline(.answer)?.start == bench.now)
        #expect(bench.state(.answer) == .running)
        #expect(bench.state(.solve) == .running && bench.deadline(.solve)?.cycle == 2)
        #expect(bench.state(.close) == .pending)
        try bench.act(.answer("Tim kembali besok"), after: 25 * CaseFixture.hour)
        #expect(bench.state(.answer) == .missed)
        try bench.act(.setState(.answered, reason: ""))
        try bench.act(.reply("Masih", .dissatisfied), after: CaseFixture.hour)
        #expect(bench.deadline(.answer)?.cycle == 3)
    }

    @Test func `a question pauses solve twice at most, and a transfer neither pauses nor resets`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        let start = bench.deadline(.solve)?.start
        for cycle in 1...3 {
            try bench.act(.ask("Di mana?"), after: CaseFixture.hour)
            bench.now = bench.now + 60
            #expect(bench.state(.solve) == (cycle < 3 ? .paused : .running))
            #expect(bench.state(.answer) == .running)
            try bench.act(.reply("Di sini", nil), after: CaseFixture.hour)
            #expect(bench.state(.solve) == .running)
        }
        let due = bench.deadline(.solve)?.due
        try bench.act(.assign(to: .agency("dbm"), reason: "wilayah"))
        try bench.act(.take)
        #expect(bench.deadline(.solve)?.start == start)
        #expect(bench.deadline(.solve)?.due == due)
    }

    @Test func `silence closes an answered case at its due and archives an unanswered question`() throws {
        var bench = Bench(.inProgress)
        try bench.act(.answer("Sudah"))
        try bench.act(.setState(.answered, reason: ""))
        let due = try #require(bench.complaint.wakeAt)
        #expect(due == bench.deadline(.close)?.due)
        #expect(bench.wake == nil)
        bench.now = due + 3 * CaseFixture.day
        bench.wakeUp()
        #expect(bench.complaint.status == .done)
        #expect(bench.complaint.closedAt == due)
        #expect(bench.state(.close) == .met)
        #expect(bench.events.last?.actor == .system)
        #expect(bench.wake == nil)

        var asked = Bench(.assigned, agency: "dlh")
        try asked.act(.ask("Di mana?"))
        asked.now = asked.now + 31 * CaseFixture.day
        asked.wakeUp()
        #expect(asked.complaint.status == .archived)
        #expect(asked.state(.solve) == .stopped)
    }

    @Test func `nothing else closes by silence`() {
        for status in Status.allCases where status != .answered && status != .awaitingReporter {
            var bench = Bench(status)
            bench.now = bench.now + 1000 * CaseFixture.day
            #expect(bench.wake == nil)
        }
    }

    @Test func `within one second the order of events decides what an answer answers`() throws {
        var bench = Bench(.inProgress, agency: "dlh")
        try bench.act(.answer("Sudah dijadwalkan"))
        #expect(bench.state(.answer) == .met)
        try bench.act(.reply("Kapan?", nil), after: 0)
        #expect(bench.state(.answer) == .running, "a reply after the answer asks for another one")
        try bench.act(.answer("Besok"), after: 0)
        #expect(bench.state(.answer) == .met, "an answer after the reply is that one")
        #expect(bench.deadline(.answer)?.cycle == 2)

        var other = Bench(.inProgress, agency: "dlh")
        try other.act(.reply("Kapan?", nil))
        try other.act(.answer("Besok"), after: 0)
        #expect(other.deadline(.answer)?.cycle == 1, "a reply before the first answer asks for nothing more")
        try other.act(.ask("Di mana?"), after: 0)
        try other.act(.reply("Di sini", nil), after: 0)
        #expect(other.deadline(.answer)?.cycle == 1, "a reply to a question asks for nothing more")
    }

    @Test func `a promised date is asked for in time, later than the due, twice and 90 days at most`() throws {
        var bench = Bench(.inProgress)
        let due = try #require(bench.deadline(.solve)?.due)
        let day = Zone.wib.date(of: due)
        func refusal(_ date: CivilDate) -> Refusal? { bench.refusal(.promise(date, reason: "alat")) }
        #expect(refusal(day) == .promiseTooEarly(due: day))
        let today = Zone.wib.date(of: bench.now)
        #expect(refusal(today - 1) == .pastDate(today: today))
        #expect(refusal(day + 90) == nil)
        #expect(refusal(day + 91) == .promiseTooFar(latest: day + 90))
        #expect(bench.refusal(.promise(day + 5, reason: " ")) == .reasonMissing)
        try bench.act(.promise(day + 5, reason: "alat"))
        #expect(bench.deadline(.solve)?.due == due)
        #expect(bench.deadline(.solve)?.limit == due + 5 * CaseFixture.day)
        #expect(refusal(day + 5) == .promiseTooEarly(due: day + 5))
        bench.now = due + CaseFixture.day
        #expect(bench.state(.solve) == .running)
        try bench.act(.promise(day + 30, reason: "hujan"))
        #expect(refusal(day + 40) == .promisesUsed(of: 2))
        bench.now = due + 31 * CaseFixture.day
        #expect(bench.state(.solve) == .broken)
        #expect(Bench(.inReview).refusal(.promise(day + 5, reason: "x")) == .nothingToSolve)
    }

    @Test func `an extension moves the due once, where the profile knows one`() throws {
        var bench = Bench(.inProgress)
        let due = try #require(bench.deadline(.solve)?.due)
        try bench.act(.extend(reason: "rumit"))
        #expect(bench.deadline(.solve)?.due == due + 7 * CaseFixture.day)
        #expect(bench.refusal(.extend(reason: "rumit")) == .already(.extended))
        let unknown = Bench(.inProgress, category: "lapor").refusal(.extend(reason: "x"))
        #expect(unknown == .extensionUnknown(profile: "tanpa-validasi"))
        #expect(Bench(.done).refusal(.extend(reason: "x")) == .notOpen(.done))
    }

    @Test func `reopening starts a solve cycle and forgets who knew of the last breach`() throws {
        var bench = Bench(.inProgress)
        try bench.act(.acknowledge("tahu"))
        try bench.act(.setState(.inReview, reason: ""))
        try bench.act(.setState(.done, reason: ""))
        #expect(bench.state(.solve) == .met)
        try bench.act(.setState(.inProgress, reason: "rusak lagi"), after: CaseFixture.day)
        #expect(bench.deadline(.solve)?.cycle == 2)
        #expect(bench.state(.solve) == .running)
        #expect(!bench.complaint.isAcknowledged)
        #expect(bench.complaint.closedAt == nil)
    }
}
