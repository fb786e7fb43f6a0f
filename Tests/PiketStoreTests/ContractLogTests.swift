import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: the log")
struct ContractLogTests {
    private let now = ContractOffice.now

    @Test("Own acts come newest first, with numbers, from the moment asked for", arguments: StoreKind.allCases)
    func ownActs(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1"), ContractOffice.record("A2")], now: now)
        try await act(.take, on: 10_001, by: ContractOffice.officer, at: now, in: store)
        try await act(.note("x"), on: 10_002, by: ContractOffice.officer, at: now + 30, in: store)
        try await act(.verify, on: 10_001, by: ContractOffice.supervisor, at: now + 40, in: store)
        try await act(.undo, on: 10_002, by: ContractOffice.officer, at: now + 50, in: store)
        let all = try await store.acts(by: "piket1", since: now, limit: 10)
        #expect(all.map(\.event.act) == [.undone, .noted, .taken])
        #expect(all.map(\.number) == [10_002, 10_002, 10_001])
        #expect(try await store.acts(by: "piket1", since: now + 30, limit: 10).count == 2)
        #expect(try await store.acts(by: "piket1", since: now, limit: 1).map(\.event.act) == [.undone])
        #expect(try await store.acts(by: "tamu", since: now, limit: 10).isEmpty)
        #expect(OwnActs(all).undoable == [10_001])
        #expect(OwnActs(all).touchedByUndo == [10_002])
    }

    @Test("The log is read in pages; what a viewer may not see of a case is blank", arguments: StoreKind.allCases)
    func pages(kind: StoreKind) async throws {
        let store = try await kind.make()
        #expect(try await store.logEnd() == 2)
        _ = try await store.take(
            [ContractOffice.record("A1"), ContractOffice.record("A2") { $0.kelurahan = "31.71.06.1003" }], now: now)
        let assign = DeskAct.assign(to: .agency("bm"), reason: "wilayahnya")
        try await act(assign, on: 10_001, by: ContractOffice.supervisor, at: now, in: store)
        let all = try await store.log(number: nil, after: 0, limit: 100, viewer: ContractOffice.supervisor)
        #expect(all.map(\.event.act) == [.officeApplied, .regionImported, .imported, .imported, .assigned])
        #expect(all.map(\.number) == [nil, nil, 10_001, 10_002, 10_001])
        #expect(all.map(\.event.id) == [1, 2, 3, 4, 5])
        #expect(try await store.logEnd() == 5)
        #expect(
            try await store.log(number: nil, after: 2, limit: 2, viewer: ContractOffice.supervisor) == Array(all[2...3])
        )
        let one = try await store.log(number: 10_001, after: 0, limit: 100, viewer: ContractOffice.supervisor)
        #expect(one == [all[2], all[4]])
        #expect(one.last?.event.reason == "wilayahnya")
        let scoped = try await store.log(number: nil, after: 0, limit: 100, viewer: ContractOffice.scoped)
        #expect(scoped.map(\.event.act) == all.map(\.event.act))
        #expect(scoped.last?.event.reason == nil)
        #expect(scoped[3].event.payload.text(.kelurahan) == "31.71.06.1003")
        #expect(scoped.last?.event.payload.entries.isEmpty == true, "not to whom it went either")
        #expect(try await store.log(number: 99, after: 0, limit: 100, viewer: ContractOffice.supervisor).isEmpty)
    }

    private func act(
        _ act: DeskAct, on number: Int64, by viewer: Viewer, at now: Instant, in store: any ContractStore
    ) async throws {
        let file = try #require(await store.caseFile(number: number, viewer: viewer, now: now))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: now).get()
        _ = try await store.commit(change, now: now)
    }
}
