import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: the handover")
struct ContractHandoverTests {
    /// Saturday 21 November 2026, 14.02: the shift began at 07.00 and ends at 15.00, the next at 23.00.
    private let now = ContractOffice.now

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        let hour: Int64 = 3600
        _ = try await store.take(
            [
                // Verified six hours after receipt at the latest: broke at 12.02 and at 02.02, falls due at 18.02.
                ContractOffice.record("A1", received: now - 8 * hour),
                ContractOffice.record("A2", received: now - 18 * hour),
                ContractOffice.record("A3", received: now - 2 * hour),
                // Due after the next shift.
                ContractOffice.record("A4", received: now - hour) { ($0.status, $0.agency) = (.assigned, "bm") },
                ContractOffice.record("A5", received: now - 30 * hour) {
                    ($0.status, $0.answeredAt, $0.closedAt) = (.done, now - 5 * hour, now - 5 * hour)
                },
                ContractOffice.record("A6", received: now - 90 * hour) {
                    ($0.status, $0.answeredAt, $0.closedAt) = (.done, now - 80 * hour, now - 80 * hour)
                },
            ], now: now - hour)
        return store
    }

    private func act(_ act: DeskAct, on number: Int64, in store: any ContractStore) async throws {
        let viewer = ContractOffice.supervisor
        let file = try #require(try await store.caseFile(number: number, viewer: viewer, now: now))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: now).get()
        _ = try await store.commit(change, now: now)
    }

    private func read(_ store: any ContractStore, since: Instant? = nil, at time: Instant? = nil) async throws
        -> Handover
    {
        try await HandoverReader(store, viewer: ContractOffice.supervisor, now: time ?? now).read(since: since)
    }

    @Test("What came, went, broke and falls due", arguments: StoreKind.allCases)
    func figures(kind: StoreKind) async throws {
        let handover = try await read(try await filled(kind))
        #expect(handover.shift == now - (7 * 3600 + 133)..<now)
        #expect(handover.until == now + 9 * 3600 - 133)
        #expect(handover.arrived == 2 && handover.done == 1)
        #expect(handover[.missed].map(\.row.number) == [10_001])
        #expect(handover[.promised].map(\.row.number) == [10_003])
        #expect(handover[.known].isEmpty && handover[.replies].isEmpty && handover[.unsent].isEmpty)
        #expect(handover.numbers == [10_001, 10_003])
        #expect(
            try await read(try await filled(kind), since: now - 20 * 3600)[.missed].map(\.row.number) == [
                10_002, 10_001,
            ])
    }

    @Test("What waits for somebody", arguments: StoreKind.allCases)
    func waiting(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.acknowledge("alat rusak"), on: 10_002, in: store)
        try await act(.answer("Kami tinjau"), on: 10_003, in: store)
        try await act(.draft("Kami jadwalkan"), on: 10_004, in: store)
        try await act(.reply("Masih begitu", nil), on: 10_001, in: store)
        let handover = try await read(store)
        #expect(handover[.known].map(\.row.number) == [10_002])
        #expect(handover[.unsent].map(\.row.number) == [10_003])
        #expect(handover[.drafts].map(\.row.number) == [10_004])
        #expect(handover[.replies].map(\.row.number) == [10_001])
    }

    @Test("Until its last hour a shift reads what the one before handed on; told a time in it, it reads its own")
    func whichShift() async throws {
        let store = try await filled(.memory)
        let end = now + 3600 - 133
        #expect(try await read(store, at: end - 3601).shift == end - 16 * 3600..<end - 8 * 3600)
        #expect(try await read(store, at: end - 3600).shift == end - 8 * 3600..<end - 3600)
        for time in [end, end + 1800, end + 7 * 3600 - 1] {
            let handover = try await read(store, at: time)
            #expect(handover.shift == end - 8 * 3600..<end && handover.until == end + 8 * 3600)
            #expect(handover.opened == end - 8 * 3600)
        }
        let own = try await read(store, since: end + 60, at: end + 2 * 3600)
        #expect(own.shift == end + 60..<end + 2 * 3600 && own.opened == end && own.until == end + 16 * 3600)
        let long = try await read(store, since: end - 20 * 3600, at: end + 60)
        #expect(long.shift == end - 20 * 3600..<end && long.opened == end - 8 * 3600)
    }
}
