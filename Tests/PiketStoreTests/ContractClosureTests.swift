import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: signs of closures for show")
struct ContractClosureTests {
    private let now = ContractOffice.now

    @Test("Both stores find the same signs")
    func agreement() async throws {
        let twins = try await ContractTwins.make()
        for days in [nil, 3, 7, 400] {
            let wanted = try await twins.memory.closureSigns(days: days, now: now)
            #expect(try await twins.sqlite.closureSigns(days: days, now: now) == wanted, "\(days ?? 0)")
            #expect(try await twins.sqlite.statistics(days: days, now: now).closureSigns == wanted)
            let reported = Report.days(days ?? ClosureSigns.usualDays, until: Zone.wib.date(of: now))
            let report = try await twins.sqlite.report(reported, by: .agency, now: now)
            #expect(report.closureSigns == wanted, "the report tells the same, \(days ?? 0)")
            #expect(report.closures?.now == .sum(wanted))
            let before = Report.before(reported)
            let earlier = try await twins.sqlite.report(before, by: .agency, now: now)
            #expect(report.closures?.before.closed == earlier.closures?.now.closed)
            #expect(try await twins.sqlite.report(reported, by: .channel, now: now).closures == nil)
        }
    }

    @Test("Closings, their signs and the closure rate of an agency", arguments: StoreKind.allCases)
    func signs(kind: StoreKind) async throws {
        let store = try await kind.make()
        let received = now - 3 * 86_400
        _ = try await store.take(
            (1...3).map { ContractOffice.record("A\($0)", received: received) { $0.agency = "dlh" } }, now: received)
        for number in [Int64(10_001), 10_002] {
            try await act(.setState(.inReview, reason: "sudah"), on: number, in: store)
            try await act(.review(approved: true, reason: ""), on: number, after: 1, in: store)
            try await act(.setState(.done, reason: ""), on: number, after: 2, in: store)
        }
        try await act(.setState(.inProgress, reason: "belum"), on: 10_002, after: 3, in: store)
        var signs = ClosureSigns(code: "dlh")
        (signs.closed, signs.withoutEvidence, signs.reopened) = (2, 2, 1)
        signs.closureRate = Share(part: 1, n: 3)
        #expect(try await store.closureSigns(days: nil, now: now + 10) == [signs])
        #expect(try await store.closureSigns(days: 1, now: now + 10).first?.closureRate.n == 0)
    }

    private func act(_ act: DeskAct, on number: Int64, after seconds: Int64 = 0, in store: any ContractStore)
        async throws
    {
        let viewer = ContractOffice.supervisor
        let file = try #require(await store.caseFile(number: number, viewer: viewer, now: now))
        let desk = Desk(office: try await store.office())
        // Where the office has no state between, the act before has closed it already.
        if case .setState(.done, _) = act, file.complaint.status == .done { return }
        let change = try desk.decide(act, on: file, by: viewer, now: now + seconds).get()
        _ = try await store.commit(change, now: now + seconds)
    }
}
