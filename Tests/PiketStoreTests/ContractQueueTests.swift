import PiketDomain
import PiketStore
import Testing

@Suite("Contract: lists")
struct ContractQueueTests {
    private let now = ContractOffice.now

    @Test("Pages put together are the whole order, in both directions", arguments: StoreKind.allCases)
    func paging(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let filters = [Filter(), try Filter(parsing: "kat:jalan"), try Filter(parsing: "lubang | kec:menteng")]
        for filter in filters {
            for view in [QueueView.all, .everything, .unassigned, .thisShift] {
                for sort in QueueSort.allCases {
                    for isDescending in [false, true] {
                        let query = QueueQuery(
                            view: view, filter: filter, sort: sort, isDescending: isDescending, limit: 17)
                        try await check(query, in: store)
                    }
                }
            }
        }
    }

    private func check(_ query: QueueQuery, in store: any ContractStore) async throws {
        var all = query
        all.limit = 0
        let whole = try await page(all, in: store)
        #expect(!whole.hasBefore && !whole.hasAfter)
        let ids = whole.rows.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(try await walk(query, from: .first, in: store) == ids, "forward \(query)")
        #expect(try await walk(query, from: .last, in: store) == ids, "backward \(query)")
        for (index, id) in ids.enumerated() where index % 29 == 0 {
            var around = query
            around.start = .around(complaint: id)
            let found = try await page(around, in: store)
            let from = max(0, index - query.limit / 3)
            #expect(found.rows.map(\.id) == Array(ids[from..<min(ids.count, from + query.limit)]), "around \(query)")
            #expect(found.hasBefore == (from > 0))
            #expect(found.hasAfter == (from + query.limit < ids.count))
        }
    }

    /// Every id of the list in its order, page by page from one of its ends.
    private func walk(_ query: QueueQuery, from start: PageStart, in store: any ContractStore) async throws -> [Int64] {
        var query = query
        query.start = start
        var ids: [Int64] = []
        while true {
            let found = try await page(query, in: store)
            switch start {
            case .last:
                ids = found.rows.map(\.id) + ids
                guard found.hasBefore, let first = found.rows.first else { return ids }
                query.start = .before(key(of: first, query))
            default:
                ids += found.rows.map(\.id)
                guard found.hasAfter, let last = found.rows.last else { return ids }
                query.start = .after(key(of: last, query))
            }
        }
    }

    private func key(of row: QueueRow, _ query: QueueQuery) -> QueueKey { QueueKey(row, sort: query.sort, now: now) }

    private func page(_ query: QueueQuery, in store: any ContractStore) async throws -> QueuePage {
        try await store.queue(query, viewer: ContractOffice.supervisor, now: now)
    }

    @Test("The order is the sort's")
    func order() async throws {
        let store = try await StoreKind.memory.make()
        try await ContractCity.fill(store)
        func rows(_ sort: QueueSort, _ isDescending: Bool = false) async throws -> [QueueRow] {
            try await page(QueueQuery(sort: sort, isDescending: isDescending, limit: 0), in: store).rows
        }
        let due = try await rows(.due).compactMap { $0.next?.limit }
        #expect(due == due.sorted())
        let byDue = try await rows(.due, true)
        #expect(byDue.last?.next == nil || byDue.allSatisfy { $0.next != nil })
        let received = try await rows(.received).map(\.receivedAt)
        #expect(received == received.sorted())
        #expect(try await rows(.age).map(\.id) == rows(.received).map(\.id).reversed())
        let numbers = try await rows(.number).map(\.number)
        #expect(numbers == numbers.sorted())
        let late = try await store.overdue(
            OverdueQuery(limit: 0, includesBacklog: true), viewer: ContractOffice.supervisor, now: now)
        #expect(!late.rows.isEmpty)
        #expect(try await rows(.x).prefix(late.rows.count).map(\.id) == late.rows.map(\.id))
    }

    @Test("A key whose case is gone still has its place", arguments: StoreKind.allCases)
    func goneKey(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store, cases: 60)
        let numbers = try await page(QueueQuery(sort: .number, limit: 0), in: store).rows
        let gone = try #require(numbers.dropFirst(5).first)
        let key = QueueKey(value: gone.number, id: gone.id)
        let filter = try Filter(parsing: "-no:\(gone.number)")
        var query = QueueQuery(filter: filter, sort: .number, start: .after(key), limit: 3)
        #expect(try await page(query, in: store).rows.map(\.id) == numbers[6..<9].map(\.id))
        query.start = .before(key)
        #expect(try await page(query, in: store).rows.map(\.id) == numbers[2..<5].map(\.id))
    }
}
