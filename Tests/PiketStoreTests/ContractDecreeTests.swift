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

extension ContractDecreeTests {
    /// The same days under a shorter answer.
    private static func stricter(_ office: OfficeDescription) -> OfficeDescription {
        var office = office
        var profile = SLAProfile.shipped.first { $0.code == "sp4n" } ?? .jakartaCRM
        profile[.verify] = SLAProfile.Term(Allowance(1, .hk))
        office.profiles = [ProfileDescription(profile: profile)]
        return office
    }

    @Test(
        "Another promise reaches open cases alone, and computing everything again changes nothing",
        arguments: StoreKind.allCases)
    func promise(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let before = try await dues(store)
        try await store.apply(Self.stricter(ContractOffice.description), by: .officer(login: "admin"), now: now)
        let after = try await dues(store)
        #expect(zip(before, after).map { $0 != $1 } == [true, false, false, true])
        guard let store = store as? SQLiteStore else { return }
        let rows = try await complaints(store)
        try await store.rebuild()
        #expect(try await complaints(store) == rows)
        // A case that goes on is judged by what holds now.
        _ = try await store.take(
            [ContractOffice.record("A2", received: now - 4 * 86_400) { $0.category = "sampah" }], now: now)
        try await store.rebuild()
        #expect(try await dues(store)[1] == after[0])
    }

    @Test("A holiday that comes with another promise moves closed cases by the old one", arguments: StoreKind.allCases)
    func both(kind: StoreKind) async throws {
        let store = try await filled(kind)
        var holiday = ContractOffice.description
        holiday.holidays = [Holiday(date: day, name: "Libur daerah", kind: .local)]
        try await store.apply(holiday, by: .officer(login: "admin"), now: now)
        let closed = try await dues(store)[1]
        try await store.apply(ContractOffice.description, by: .officer(login: "admin"), now: now)
        try await store.apply(Self.stricter(holiday), by: .officer(login: "admin"), now: now)
        #expect(try await dues(store)[1] == closed)
        guard let store = store as? SQLiteStore else { return }
        let rows = try await complaints(store)
        try await store.rebuild()
        #expect(try await complaints(store) == rows)
    }

    private func complaints(_ store: any ContractStore) async throws -> [Complaint] {
        let query = QueueQuery(view: .everything, sort: .number, limit: 100)
        return try await store.complaints(query, viewer: ContractOffice.supervisor, now: now)
    }
}
