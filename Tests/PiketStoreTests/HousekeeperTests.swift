import PiketDesk
import PiketDomain
import Testing

@Suite struct `What Piket does by itself` {
    private let now = ContractOffice.now

    /// One case whose first rung was due an hour ago.
    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        var office = ContractOffice.description
        office.escalations = [Escalation(at: .late, clock: .verify, step: 1, deeds: [.raise])]
        try await store.apply(office, by: .officer(login: "admin"), now: now)
        _ = try await store.take([ContractOffice.record("A1", received: now - 7 * 3600)], now: now)
        return store
    }

    private func escalated(_ store: any ContractStore) async throws -> Int {
        let log = try await store.log(number: nil, after: 0, limit: 1000, viewer: ContractOffice.supervisor)
        return log.count { $0.event.act == .escalated }
    }

    /// A keeper that knows what is due.
    private func keeper(_ store: any ContractStore) async throws -> Housekeeper {
        let keeper = Housekeeper(store: store, bell: {})
        keeper.look()
        while keeper.nextAt == nil { await Task.yield() }
        return keeper
    }

    @Test(.timeLimit(.minutes(5)), arguments: StoreKind.allCases)
    func `waits while the clock was just set, and is done afterwards`(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let keeper = try await keeper(store)
        keeper.hold(true)
        #expect(keeper.nextAt == nil, "a held timer wakes nobody")
        keeper.work(until: now + 86_400)
        #expect(try await escalated(store) == 0)
        keeper.hold(false)
        keeper.work(until: now)
        while try await escalated(store) == 0 { await Task.yield() }
        #expect(try await escalated(store) == 1)
    }

    @Test(.timeLimit(.minutes(5)), arguments: StoreKind.allCases)
    func `waits while the log is ahead of the clock`(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let keeper = try await keeper(store)
        #expect(try await Housekeeper.newestEvent(store, ahead: now - 301) == now)
        #expect(try await Housekeeper.newestEvent(store, ahead: now - 300) == nil)
        keeper.work(until: now - 1800)
        while keeper.nextAt != now - 1800 + 60 { await Task.yield() }
        #expect(try await escalated(store) == 0)
        keeper.work(until: now)
        while try await escalated(store) == 0 { await Task.yield() }
        #expect(try await escalated(store) == 1)
    }
}
