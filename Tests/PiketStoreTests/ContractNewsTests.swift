import PiketDesk
import PiketDomain
import PiketStore
import Testing

@Suite("Contract: what an absence brought")
struct ContractNewsTests {
    private let now = ContractOffice.now

    @Test("Arrivals, promises that broke, and cases given to the viewer", arguments: StoreKind.allCases)
    func news(kind: StoreKind) async throws {
        let store = try await kind.make()
        let hour: Int64 = 3600
        // To be verified within six hours: 10001 breaks half an hour after the look, 10002 broke before it.
        _ = try await store.take(
            [
                ContractOffice.record("A1", received: now - 5 * hour - hour / 2),
                ContractOffice.record("A2", received: now - 7 * hour), ContractOffice.record("A3"),
                ContractOffice.record("A4"),
            ], now: now - hour)
        try await act(.assign(to: .officer("piket1"), reason: "lama"), on: 10_004, at: now - hour, in: store)
        func told(_ viewer: Viewer = ContractOffice.officer, at time: Instant) async throws -> [Int64] {
            let news = try await store.news(since: now, viewer: viewer, now: time)
            return [Int64(news.arrived), Int64(news.broke), Int64(news.mine)] + news.numbers
        }
        #expect(try await told(at: now) == [0, 0, 0])
        #expect(try await told(at: now + hour) == [0, 1, 0, 10_001])
        _ = try await store.take([ContractOffice.record("A5"), ContractOffice.record("A6")], now: now + 60)
        try await act(.assign(to: .officer("piket1"), reason: "giliran"), on: 10_003, at: now + 120, in: store)
        // What the viewer took or handed to themselves is no news; nor is what was given on since.
        try await act(.take, on: 10_005, by: ContractOffice.officer, at: now + 130, in: store)
        try await act(.assign(to: .officer("piket1"), reason: "x"), on: 10_002, at: now + 140, in: store)
        try await act(.assign(to: .officer("penyelia"), reason: "y"), on: 10_002, at: now + 150, in: store)
        #expect(try await told(at: now + hour) == [2, 1, 1, 10_006, 10_005, 10_003, 10_001])
        #expect(
            try await told(ContractOffice.supervisor, at: now + hour) == [2, 1, 0, 10_006, 10_005, 10_001])
        let later = try await store.news(since: now + 200, viewer: ContractOffice.officer, now: now + 210)
        #expect(later.isEmpty)
    }

    private func act(
        _ act: DeskAct, on number: Int64, by viewer: Viewer = ContractOffice.supervisor, at time: Instant,
        in store: any ContractStore
    ) async throws {
        let file = try #require(await store.caseFile(number: number, viewer: viewer, now: time))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: time).get()
        _ = try await store.commit(change, now: time)
    }
}
