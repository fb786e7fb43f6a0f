import PiketDomain
import PiketFixtures
import Testing

@Suite("Contract: the report")
struct ContractReportTests {
    private let now = ContractOffice.now
    private let hour: Int64 = 3600
    private let day: Int64 = 86_400

    @Test("Seven days beside the seven before", arguments: StoreKind.allCases)
    func week(kind: StoreKind) async throws {
        let store = try await kind.make()
        func record(
            _ id: String, _ days: Int64, answered: Int64? = nil, closed: Int64? = nil, status: Status = .done,
            agency: String? = "bm"
        ) -> IntakeRecord {
            let received = now - days * day
            return ContractOffice.record(id, received: received) {
                $0.answeredAt = answered.map { received + $0 * hour }
                $0.closedAt = closed.map { received + $0 * hour }
                ($0.status, $0.agency) = (closed == nil && status == .done ? .assigned : status, agency)
            }
        }
        let fast = (0..<10).map { record("F\($0)", 3, answered: 1, closed: 10) }
        let others = [
            record("L1", 3, answered: 30, closed: 40), record("L2", 40, answered: 30, closed: 39 * 24),
            record("O1", 2), record("O2", 9), record("O3", 20, agency: nil), record("O4", 60),
            record("R1", 4, answered: 5, closed: 5, status: .rejected), record("B1", 10, answered: 5, closed: 12),
        ]
        _ = try await store.take(fast + others, now: now)
        let today = Zone.wib.date(of: now)
        let report = try await store.report(today - 7...today - 1, by: .agency, now: now)
        #expect(report.now.arrived == 13 && report.before.arrived == 2)
        #expect(report.now.done == 12 && report.before.done == 1)
        #expect(report.now.otherwise == 1)
        #expect(report.now.left == 4 && report.ages == [1, 1, 1, 1])
        #expect(report.now.within24h == Share(part: 11, n: 12))
        #expect(report.now.within48h == Share(part: 12, n: 12))
        #expect(report.now.firstAnswerMedian == hour && report.now.solveMedian == 10 * hour)
        #expect(report.now.onTime == 11 && report.now.pastPromise == 1, "thirty-nine days were promised seven")
        #expect(report.agencyPaces == [Report.Pace(code: "bm", median: 10 * hour, n: 12)])
        #expect(report.groups.map(\.code) == ["bm", nil])
        #expect(report.groups.last?.now.left == 1)
        #expect(report.cutoff == Zone.wib.instant(today))
    }

    @Test("A day that is not over is cut at the present", arguments: StoreKind.allCases)
    func today(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take(
            [ContractOffice.record("A", received: now - 60), ContractOffice.record("B", received: now + 60)], now: now)
        let today = Zone.wib.date(of: now)
        let report = try await store.report(today...today, by: .channel, now: now)
        #expect(report.cutoff == now + 1 && report.now.arrived == 1 && report.now.left == 1)
    }
}
