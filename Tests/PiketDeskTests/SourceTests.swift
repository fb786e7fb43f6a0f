import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// News from a source, before and after somebody here acted.
struct SourceTests {
    @Test func `before any act a source sets every state, even back and forth`() {
        var bench = Bench(.awaiting)
        for status in [Status.done, .inProgress, .answered, .rejected, .awaiting, .archived] {
            bench.now = bench.now + 60
            bench.take(CaseFixture.record(status))
            #expect(bench.complaint.status == status)
            #expect((bench.complaint.closedAt == nil) == status.isOpen)
        }
        #expect(!bench.complaint.isTouched)
        #expect(bench.complaint.version == 7)
    }

    @Test func `its answer and closing are first answer and done, and it may correct them`() {
        let received = CaseFixture.record().receivedAt
        var bench = Bench(
            CaseFixture.record(.done) {
                $0.answeredAt = received + 600
                $0.closedAt = received + 3600
            })
        #expect(bench.complaint.firstAnswerAt == received + 600)
        #expect(bench.complaint.closedAt == received + 3600)
        #expect(bench.deadline(.solve)?.metAt == received + 3600)
        bench.take(
            CaseFixture.record(.done) {
                $0.answeredAt = received + 900
                $0.closedAt = received + 5400
            })
        #expect(bench.complaint.firstAnswerAt == received + 900)
        #expect(bench.deadline(.answer)?.metAt == received + 900)
        #expect(bench.complaint.closedAt == received + 5400)
        #expect(bench.deadline(.solve)?.metAt == received + 5400)
    }

    @Test func `a source that reopens its case starts a solve cycle when we hear of it`() {
        var bench = Bench(CaseFixture.record(.done) { $0.closedAt = CaseFixture.now - 600 })
        bench.now = bench.now + CaseFixture.day
        bench.take(CaseFixture.record(.inProgress))
        #expect(bench.deadline(.solve)?.cycle == 2)
        #expect(bench.deadline(.solve)?.start == bench.now)
        #expect(bench.state(.solve) == .running)
    }

    @Test func `after an act its status is only a mark; times and its date are taken over`() throws {
        var bench = Bench(.awaiting)
        try bench.act(.verify)
        let promised = CaseFixture.now + 20 * CaseFixture.day
        bench.take(
            CaseFixture.record(.done) {
                $0.receivedAt = CaseFixture.now - 3 * CaseFixture.hour
                $0.closedAt = CaseFixture.now
                $0.answeredAt = CaseFixture.now
                $0.agency = "dbm"
                $0.assignee = "lain"
                $0.promisedAt = promised
            })
        #expect(bench.events.last?.payload.text(.kind) == IntakeRule.sourceMark)
        #expect(bench.complaint.status == .coordinating)
        #expect(bench.complaint.closedAt == nil && bench.complaint.firstAnswerAt == nil)
        #expect(bench.complaint.agency == nil && bench.complaint.assignee == nil)
        #expect(bench.complaint.receivedAt == CaseFixture.now - 3 * CaseFixture.hour)
        #expect(bench.deadline(.verify)?.start == bench.complaint.receivedAt)
        #expect(bench.deadline(.solve)?.promised == promised)
        #expect(bench.state(.answer) == .running)
    }

    @Test func `what somebody here decided stays, what nobody decided is corrected`() throws {
        let news = CaseFixture.record {
            $0.category = "lampu"
            $0.kelurahan = "31.71.06.1003"
            $0.priority = .high
        }
        var noted = Bench(.awaiting)
        try noted.act(.note("x"))
        noted.take(news)
        #expect(noted.complaint.category == "lampu")
        #expect(noted.complaint.kelurahan == "31.71.06.1003")
        #expect(noted.complaint.priority == .high)

        var decided = Bench(CaseFixture.record { $0.kelurahan = nil })
        try decided.act(.categorise("api"))
        try decided.act(.place("31.71.01.1001"))
        decided.take(news)
        #expect(decided.complaint.category == "api")
        #expect(decided.complaint.kelurahan == "31.71.01.1001")
        #expect(decided.complaint.priority == .emergency)
    }

    @Test func `looking does not end the source's say, an undone act neither`() throws {
        var bench = Bench(.awaiting)
        try bench.act(.unmask(reason: "kunjungan"))
        try bench.act(.take)
        try bench.act(.undo)
        bench.take(CaseFixture.record(.inProgress))
        #expect(bench.complaint.status == .inProgress)
    }

    @Test func `a source's own transfers are hand-overs too`() {
        var bench = Bench(.inProgress, agency: "dlh", assignee: "lain")
        bench.take(
            CaseFixture.record(.inProgress) {
                $0.agency = "dbm"
                $0.assignee = "lain"
            })
        #expect(bench.complaint.handovers == 1)
    }

    @Test func `projecting a case as it stands gives the same case`() throws {
        var bench = Bench(.awaiting, agency: "dlh", assignee: "lain")
        try bench.act(.assign(to: .officer("petugas"), reason: "giliran"))
        try bench.act(.assign(to: .agency("dbm"), reason: "wilayah"))
        try bench.act(.merge(into: 10_005))
        let again = CaseProjection.project(bench.complaint, events: bench.events, office: bench.office)
        #expect(again == bench.complaint)
        #expect(again.handovers == 2)
        try bench.act(.setState(.awaiting, reason: "bukan"))
        #expect(bench.complaint.parent == nil)
    }
}
