import PiketDomain
import Testing

@Suite("Contract: limits that pass")
struct ContractLimitTests {
    private let now = ContractOffice.now

    @Test("Cases come in the order of their limits, without backlog", arguments: StoreKind.allCases)
    func limits(kind: StoreKind) async throws {
        let store = try await kind.make()
        // Without a category a case is to be verified within six hours.
        let due: [Int64] = [-7200, -60, 0, 600, 3600, 7200]
        let records = due.enumerated().map { index, left in
            ContractOffice.record("L\(index)", received: now + left - 6 * 3600)
        }
        let old = ContractOffice.record("B", received: now - 200 * 86_400) { $0.isBacklog = true }
        let secret = ContractOffice.record("S", received: now + 300 - 6 * 3600) { $0.visibility = .rahasia }
        _ = try await store.take(records + [old, secret], now: now)
        let reader = LimitReader(store, viewer: ContractOffice.officer, now: now)
        let late = try await reader.cases(in: now - 7200..<now)
        #expect(late.map(\.number) == [10_001, 10_002])
        let soon = try await reader.cases(in: now..<now + 3601)
        #expect(soon.map(\.number) == [10_003, 10_004, 10_005], "and not the one that is not told")
        #expect(try await reader.first(from: now + 1) == now + 600)
        #expect(try await reader.first(from: now + 7201) == nil)
        let supervisor = LimitReader(store, viewer: ContractOffice.supervisor, now: now)
        #expect(try await supervisor.first(from: now + 1) == now + 300)
    }

    @Test("More cases than a page holds, and restricted ones between them", arguments: StoreKind.allCases)
    func pages(kind: StoreKind) async throws {
        let store = try await kind.make()
        let records = (0..<450).map { index in
            ContractOffice.record("P\(index)", received: now + Int64(index) - 6 * 3600) {
                if index % 2 == 1 { $0.visibility = .rahasia }
            }
        }
        _ = try await store.take(records, now: now)
        let reader = LimitReader(store, viewer: ContractOffice.officer, now: now)
        #expect(try await reader.cases(in: now..<now + 1000).count == 225)
        #expect(try await reader.first(from: now + 447) == now + 448)
    }
}
