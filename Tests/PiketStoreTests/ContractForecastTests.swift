import PiketDomain
import Testing

@Suite("Contract: the forecast")
struct ContractForecastTests {
    @Test("Stores agree on a city", arguments: StoreKind.allCases)
    func city(kind: StoreKind) async throws {
        let store = try await kind.make()
        let now = ContractOffice.now
        _ = try await store.take(
            [
                ContractOffice.record("A1", received: now - 5 * 3600 - 1800),
                ContractOffice.record("A2", received: now - 23 * 3600) { ($0.status, $0.agency) = (.assigned, "bm") },
                ContractOffice.record("A3", received: now - 30 * 3600) {
                    ($0.status, $0.agency, $0.answeredAt) = (.inProgress, "bm", now - 20 * 3600)
                },
                ContractOffice.record("A4", received: now - 23 * 3600) {
                    ($0.status, $0.agency, $0.isBacklog) = (.assigned, "bm", true)
                },
                ContractOffice.record("A5", received: now - 40 * 86_400) {
                    ($0.status, $0.answeredAt, $0.closedAt) = (.done, now - 86_400, now - 3600)
                },
            ], now: now)
        let outlook = try #require(try await store.forecast(now: now).outlooks.first)
        #expect(outlook.horizon.kind == .shiftEnd)
        #expect(outlook.due == 1)
        #expect(outlook.hands.map(\.agency) == [nil])
        #expect(outlook.hands.first?.late == [10_001])
        let tomorrow = try await store.forecast(now: now).outlooks[1]
        #expect(tomorrow.hands.map(\.agency).sorted { ($0 ?? "") < ($1 ?? "") } == [nil, "bm"])
        // Saturday afternoon: the agency is closed until Monday, whatever its pace.
        #expect(tomorrow.hands.first { $0.agency == "bm" }?.late == [10_002])
        #expect((tomorrow.hands.first { $0.agency == "bm" }?.pace ?? 0) > 0)
    }
}
