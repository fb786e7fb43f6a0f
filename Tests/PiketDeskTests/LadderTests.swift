import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// What Piket does by itself as deadlines come near and pass.
struct LadderTests {
    private static func bench(
        _ rungs: [Escalation], _ fill: (inout IntakeRecord) -> Void = { _ in }
    ) -> Bench {
        var description = CaseFixture.office.description
        description.escalations = rungs
        return Bench(
            CaseFixture.record(fill: fill), office: Office(description: description, region: CaseFixture.region))
    }

    /// Two hours after receipt; six hours to verify: nearly due in its last fifth, three times over after eighteen.
    @Test(arguments: [
        (Escalation.Moment.dueSoon, CaseFixture.now + (6 * 3600 - 4320) - 7200),
        (.late, CaseFixture.now + 6 * 3600 - 7200 + 1),
        (.late3, CaseFixture.now + 18 * 3600 - 7200),
    ])
    func `a rung is reached to the second`(moment: Escalation.Moment, at: Instant) {
        var bench = Self.bench([Escalation(at: moment, clock: .verify, step: 1, deeds: [.raise])])
        #expect(bench.complaint.wakeAt == at)
        bench.now = at - 1
        #expect(bench.wake == nil)
        bench.now = at
        #expect(
            bench.wake?.events.map(\.line) == [
                #"escalated {"clock":"verify","cycle":1,"kind":"\#(moment.rawValue)","level":1,"priority":"high"}"#
            ])
    }

    @Test func `each rung is climbed once, in order, dated when it is carried out`() {
        var bench = Self.bench([
            Escalation(at: .late, clock: .verify, step: 1, deeds: [.raise, .notify(.supervisor)]),
            Escalation(
                at: .late3, clock: .verify, step: 2, deeds: [.raise, .handOver(to: "penyelia", isAgency: false)]),
        ])
        bench.now = bench.now + 3 * CaseFixture.day
        bench.wakeUp()
        #expect(bench.complaint.priority == .high && bench.complaint.notified == [.supervisor])
        bench.wakeUp()
        #expect(bench.complaint.priority == .emergency && bench.complaint.assignee == "penyelia")
        #expect(bench.events.suffix(2).map(\.at) == [bench.now, bench.now])
        #expect(bench.events.last?.actor == .system)
        #expect(bench.wake == nil && bench.complaint.wakeAt == nil)
        #expect(!bench.complaint.isTouched)
    }

    @Test func `it is listed until somebody of the desk acts`() throws {
        var bench = Self.bench([Escalation(at: .late, clock: .verify, step: 1, deeds: [.notify(.supervisor)])])
        bench.now = bench.now + CaseFixture.day
        bench.wakeUp()
        #expect(bench.complaint.notified == [.supervisor])
        try bench.act(.note("sudah ditelepon"))
        #expect(bench.complaint.notified.isEmpty)
    }

    @Test func `giving the case to an agency disposes it; what it has already is left out`() {
        let rung = Escalation(
            at: .late, clock: .answer, step: 1, deeds: [.handOver(to: "dlh", isAgency: true), .raise])
        var bench = Self.bench([rung])
        bench.now = bench.now + 2 * CaseFixture.day
        bench.wakeUp()
        #expect(bench.complaint.agency == "dlh" && bench.complaint.status == .assigned)
        var there = Self.bench([rung]) { ($0.status, $0.agency) = (.inProgress, "dlh") }
        there.now = there.now + 2 * CaseFixture.day
        there.wakeUp()
        #expect(there.events.last?.payload.text(.agency) == nil)
        #expect(there.complaint.priority == .high && there.complaint.handovers == 0)
    }

    @Test func `another run of a clock climbs again`() throws {
        var bench = Self.bench([Escalation(at: .late, clock: .solve, step: 1, deeds: [.raise])]) {
            $0.status = .inReview
        }
        try bench.act(.review(approved: true, reason: ""))
        try bench.act(.answer("Sudah"))
        try bench.act(.reply("Belum", .dissatisfied))
        let due = try #require(bench.deadline(.solve)?.due)
        #expect(bench.deadline(.solve)?.cycle == 2)
        #expect(bench.complaint.wakeAt == due + 1)
    }

    @Test func `what is known alarms nobody`() throws {
        let rung = Escalation(at: .late, clock: .verify, step: 1, deeds: [.raise])
        var bench = Self.bench([rung])
        bench.now = bench.now + CaseFixture.day
        try bench.act(.acknowledge("alat rusak"))
        #expect(bench.wake == nil)
        #expect(Self.bench([rung]) { $0.isBacklog = true }.complaint.wakeAt == nil)
        #expect(Self.bench([rung]) { $0.status = .done }.complaint.wakeAt == nil)
    }
}
