import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: what Piket does by itself")
struct ContractWakeTests {
    private let now = ContractOffice.now

    private func filled(_ kind: StoreKind, cases: Int) async throws -> any ContractStore {
        let store = try await kind.make()
        var office = ContractOffice.description
        office.escalations = [
            Escalation(at: .late, clock: .verify, step: 1, deeds: [.notify(.supervisor)]),
            Escalation(at: .late, clock: .answer, step: 1, deeds: [.raise]),
        ]
        try await store.apply(office, by: .officer(login: "admin"), now: now)
        _ = try await store.take(
            (1...cases).map { ContractOffice.record("A\($0)", received: now - Int64($0)) }, now: now)
        return store
    }

    private func wake(_ store: any ContractStore, at now: Instant, limit: Int = 100) async throws -> WakeOutcome {
        try await store.wake(now: now, limit: limit) { Desk(office: $1).wake($0, now: now) }
    }

    @Test("What is due is done once, the earliest first, at most so many at a time", arguments: StoreKind.allCases)
    func once(kind: StoreKind) async throws {
        let store = try await filled(kind, cases: 3)
        // 6 hours after the earliest receipt.
        #expect(try await store.nextWake() == now - 3 + 6 * 3600 + 1)
        #expect(try await wake(store, at: now + 6 * 3600 - 3).isEmpty)
        let later = now + 7 * 3600
        let first = try await wake(store, at: later, limit: 2)
        #expect(first.escalated == 2 && first.hasMore)
        let second = try await wake(store, at: later)
        #expect(second.escalated == 1 && !second.hasMore)
        #expect(try await wake(store, at: later).isEmpty)
        #expect(try await store.nextWake() == now - 3 + 24 * 3600 + 1)
    }

    @Test("What came due meanwhile is made up for", arguments: StoreKind.allCases)
    func catchingUp(kind: StoreKind) async throws {
        let store = try await filled(kind, cases: 1)
        #expect(try await wake(store, at: now + 90_000).escalated == 2)
        let file = try await store.caseFile(number: 10_001, viewer: ContractOffice.supervisor, now: now)
        #expect(file?.events.map(\.act) == [.imported, .escalated, .escalated])
        #expect(file?.events.last?.at == now + 90_000)
        #expect(file?.complaint.priority == .high)
        #expect(try await store.nextWake() == nil)
    }

    @Test("It is listed for those the ladder names", arguments: StoreKind.allCases)
    func listed(kind: StoreKind) async throws {
        let store = try await filled(kind, cases: 2)
        _ = try await wake(store, at: now + 7 * 3600)
        let query = QueueQuery(view: .escalated)
        let rows = try await store.queue(query, viewer: ContractOffice.supervisor, now: now).rows
        #expect(rows.map(\.number) == [10_002, 10_001])
        #expect(try await store.queue(query, viewer: ContractOffice.officer, now: now).rows.isEmpty)
        #expect(try await store.headline(viewer: ContractOffice.supervisor, now: now).views[.escalated] == 2)
        #expect(try await store.headline(viewer: ContractOffice.stranger, now: now).views[.escalated] == 0)
    }

    @Test("A ladder that comes later holds for what is open", arguments: StoreKind.allCases)
    func later(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1")], now: now)
        #expect(try await store.nextWake() == nil)
        var office = ContractOffice.description
        office.escalations = [Escalation(at: .late, clock: .verify, step: 1, deeds: [.raise])]
        try await store.apply(office, by: .officer(login: "admin"), now: now)
        #expect(try await store.nextWake() == now + 5 * 3600 + 1)
    }
}
