import GRDB
import PiketDomain
import PiketStore
import Synchronization
import Testing

@Suite("Query plans")
struct QueriesPlanTests {
    private let now = ContractOffice.now

    @Test("No pane's question scans the complaints")
    func panes() async throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        try await store.apply(ContractOffice.description, by: .system, now: now)
        try await ContractCity.fill(store, cases: 40)
        for filter in ["", "kat:jalan", "kec:menteng", "lubang", "is:late", "status:menunggu", "-by:@me umur>2d"] {
            let filter = try Filter(parsing: filter)
            for view in QueueView.allCases where view != .everything {
                for sort in QueueSort.allCases {
                    for start in [PageStart.first, .last, .after(QueueKey(value: 1, id: 1)), .around(complaint: 3)] {
                        let query = QueueQuery(view: view, filter: filter, sort: sort, start: start)
                        try await check(store, "\(query)") {
                            _ = try await store.queue(query, viewer: ContractOffice.officer, now: now)
                        }
                    }
                }
            }
            try await check(store, "overdue \(filter)") {
                let query = OverdueQuery(filter: filter, grouping: .agency)
                _ = try await store.overdue(query, viewer: ContractOffice.officer, now: now)
            }
        }
        try await check(store, "headline") { _ = try await store.headline(viewer: ContractOffice.officer, now: now) }
        try await check(store, "tiles") { _ = try await store.tiles(now: now) }
        for call in ["10002", "S7", "R/12"] {
            try await check(store, "called \(call)", isAllowed: { !$0.hasPrefix("SCAN") || $0.hasPrefix("SCAN j ") }) {
                _ = try await store.cases(numbered: call, viewer: ContractOffice.officer, now: now)
            }
        }
        try await check(store, "case") {
            _ = try await store.caseFile(number: 10_002, viewer: ContractOffice.officer, now: now)
        }
    }

    @Test("A list of all cases walks an index to its page and sorts nothing")
    func everything() async throws {
        let store = try SQLiteStore.open(path: TemporaryStore().path)
        try await store.apply(ContractOffice.description, by: .system, now: now)
        try await ContractCity.fill(store, cases: 40)
        for sort in QueueSort.allCases where sort != .x {
            for start in [PageStart.first, .last, .after(QueueKey(value: 1, id: 1))] {
                let query = QueueQuery(view: .everything, sort: sort, start: start)
                try await check(store, "everything by \(sort)", isAllowed: { !$0.contains("TEMP B-TREE") }) {
                    _ = try await store.queue(query, viewer: ContractOffice.supervisor, now: now)
                }
            }
        }
    }

    /// Runs a question with its statements overheard, then asks SQLite how it runs each.
    private func check(
        _ store: SQLiteStore, _ name: String, isAllowed: (String) -> Bool = isBounded, _ body: () async throws -> Void
    ) async throws {
        let heard = Heard()
        try store.readNow { db in
            db.trace { event in
                if case .statement(let statement) = event { heard.add(statement.expandedSQL) }
            }
        }
        try await body()
        try store.readNow { $0.trace(options: []) }
        let statements = heard.statements.filter { $0.hasPrefix("SELECT") }
        #expect(!statements.isEmpty)
        for sql in statements {
            let plan = try store.readNow { db in
                try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN " + sql).map { $0["detail"] as String }
            }
            #expect(plan.filter { !isAllowed($0) }.isEmpty, "\(name): \(sql)\n\(plan)")
        }
    }

    /// A scan is one of a partial index over the open cases, or of the counters.
    private static func isBounded(_ step: String) -> Bool {
        guard step.hasPrefix("SCAN c") else { return true }
        return step.contains("INDEX open_") || step.hasPrefix("SCAN counter")
    }

    private final class Heard: Sendable {
        private let kept = Mutex<[String]>([])
        var statements: [String] { kept.withLock { $0 } }

        func add(_ sql: String) { kept.withLock { $0.append(sql) } }
    }
}
