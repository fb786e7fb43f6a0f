import PiketDomain
import PiketStore
import Testing

@Suite("Contract: a decree that comes later")
struct ContractDecreeTests {
    private let now = ContractOffice.now
    /// Thursday 19 November 2026.
    private let day = CivilDate(dayNumber: 20_776)

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        func record(_ id: String, daysAgo: Int64, closed: Int64? = nil) -> IntakeRecord {
            ContractOffice.record(id, received: now - daysAgo * 86_400) {
                $0.category = "sampah"
                guard let closed else { return }
                ($0.status, $0.answeredAt, $0.closedAt) = (.done, now - closed * 86_400, now - closed * 86_400)
            }
        }
        _ = try await store.take(
            [
                record("A1", daysAgo: 4), record("A2", daysAgo: 4, closed: 1), record("A3", daysAgo: 60, closed: 50),
                record("A4", daysAgo: 1),
            ], now: now)
        return store
    }

    private func dues(_ store: any ContractStore) async throws -> [[Instant?]] {
        let query = QueueQuery(view: .everything, sort: .number, limit: 100)
        return try await store.complaints(query, viewer: ContractOffice.supervisor, now: now)
            .map { $0.deadlines.map(\.due) }
    }

    @Test("A holiday moves what it touches, open or closed, and nothing else", arguments: StoreKind.allCases)
    func holiday(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let before = try await dues(store)
        var office = ContractOffice.description
        office.holidays = [Holiday(date: day, name: "Libur daerah", kind: .local)]
        #expect(ContractOffice.description.zone.date(of: now) - 2 == day)
        try await store.apply(office, by: .officer(login: "admin"), now: now)
        let after = try await dues(store)
        #expect(zip(before, after).map { $0 != $1 } == [true, true, false, false])
        try await store.apply(ContractOffice.description, by: .officer(login: "admin"), now: now)
        #expect(try await dues(store) == before)
    }

    @Test("Computing everything from scratch gives the same rows")
    func rebuilt() async throws {
        let store = try #require(try await filled(.sqlite) as? SQLiteStore)
        var office = ContractOffice.description
        office.holidays = [Holiday(date: day, name: "Libur daerah", kind: .local)]
        try await store.apply(office, by: .officer(login: "admin"), now: now)
        let rows = try await dues(store)
        try await store.rebuild()
        #expect(try await dues(store) == rows)
    }
}
