import GRDB
import PiketDomain
import Testing

@testable import PiketStore

/// The map, `piket stats` and a plain count read the same rows: what they say of one state of the database is the same,
/// however fast the next state comes.
@Suite struct AgreementUnderArrivalsTests {
    private let now = ContractOffice.now

    @Test func `map, statistics and a plain count agree at once while arrivals run`() async throws {
        let place = try TemporaryStore()
        let store = try place.open()
        let admin = Actor.officer(login: "penyelia")
        try await store.apply(ContractOffice.description, by: admin, now: now)
        try await store.setRegion(
            ContractOffice.region, layout: ContractOffice.layout, by: admin, now: now)
        try await ContractCity.fill(store, cases: 120)
        // Another connection of the same file, as another program has one.
        let reader = try place.open(.readOnly)
        // Each compared state calls for three more batches, which come while the next one is being read.
        let (calls, caller) = AsyncStream.makeStream(of: Int.self)
        let arrivals = Task.detached { [now] in
            var count = 0
            for await _ in calls {
                let records = (0..<4).map { index in
                    // Half of them are late on arrival.
                    ContractOffice.record("Z\(count)-\(index)", received: now - Int64(index % 2) * 40 * 86_400) {
                        $0.category = "jalan"
                        $0.kelurahan = ContractOffice.region.places[index].code
                    }
                }
                _ = try await store.take(records, now: now)
                count += 1
            }
            return count
        }
        var compared: Set<Int> = []
        var tries = 0
        var wasCompared = false
        while compared.count < 12, tries < 5_000 {
            tries += 1
            if tries == 1 || wasCompared { for call in 0..<3 { caller.yield(call) } }
            wasCompared = false
            let before = try await reader.revision()
            let tiles = try await reader.tiles(now: now)
            let figures = try await reader.placeFigures(now: now)
            let statistics = try await reader.statistics(days: nil, now: now)
            let counted = try await plainCount(reader)
            guard try await reader.revision() == before else { continue }
            wasCompared = true
            compared.insert(statistics.open)
            let onMap = tiles.mapValues { [$0.open, $0.overdue] }.filter { $0.value != [0, 0] }
            #expect(onMap == counted)
            let besides = figures.mapValues { [$0.open[0], $0.overdue[0]] }.filter { $0.value != [0, 0] }
            #expect(besides == counted)
            for group in statistics.byKelurahan where group.open > 0 || group.overdue > 0 {
                #expect(group.open == counted[group.code]?[0], "\(group.code)")
            }
            let placed = statistics.byKelurahan.map(\.open).reduce(0, +)
            #expect(placed == counted.values.map { $0[0] }.reduce(0, +) && placed <= statistics.open)
        }
        caller.finish()
        let batches = try await arrivals.value
        #expect(compared.count == 12 && batches >= 12, "\(compared.count) states in \(tries) tries, \(batches) batches")
    }

    /// Open and late cases by kelurahan, counted from the rows alone, as somebody at the sqlite3 shell would.
    private func plainCount(_ store: SQLiteStore) async throws -> [String: [Int]] {
        try await store.read { [now] db in
            let rows = try Row.fetchAll(
                db,
                sql: """
                    SELECT kelurahan, count(*), sum(is_backlog = 0 AND EXISTS (
                        SELECT 1 FROM deadline d WHERE d.complaint = complaint.id AND d.clock <> 'close'
                        AND d.met IS NULL AND d.stopped IS NULL AND max(d.due, ifnull(d.promised, d.due)) < ?))
                    FROM complaint
                    WHERE kelurahan IS NOT NULL
                    AND status IN ('awaiting', 'coordinating', 'assigned', 'in_progress', 'awaiting_reporter',
                        'in_review', 'answered')
                    GROUP BY kelurahan
                    """, arguments: [now.seconds])
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as String, [$0[1] as Int, $0[2] as Int]) })
        }
    }
}
