import PiketDomain
import PiketFixtures
import Testing

@testable import PiketStore

@Suite struct AuditTests {
    static let guards = Schema.eventTriggers.map { "DROP TRIGGER \($0.name);" }.joined()

    struct Tampering: Sendable, CustomTestStringConvertible {
        var name: String
        var sql: String
        var event: Int64
        var testDescription: String { name }
    }

    static let tamperings = [
        Tampering(name: "actor", sql: "UPDATE event SET actor = actor || 'x' WHERE id = 4", event: 4),
        Tampering(name: "act", sql: "UPDATE event SET act = 'noted' WHERE id = 4", event: 4),
        Tampering(name: "time", sql: "UPDATE event SET at = at + 1 WHERE id = 4", event: 4),
        Tampering(name: "payload", sql: "UPDATE event SET payload = payload || 'x' WHERE id = 4", event: 4),
        Tampering(name: "reason", sql: "UPDATE event SET reason = '' WHERE id = 4", event: 4),
        Tampering(name: "case", sql: "UPDATE event SET complaint = NULL WHERE id = 4", event: 4),
        Tampering(name: "version", sql: "UPDATE event SET version = 7 WHERE id = 4", event: 4),
        Tampering(name: "link", sql: "UPDATE event SET prev = zeroblob(32) WHERE id = 4", event: 4),
        Tampering(name: "hash", sql: "UPDATE event SET hash = zeroblob(32) WHERE id = 4", event: 4),
        Tampering(name: "missing middle", sql: "DELETE FROM event WHERE id = 4", event: 5),
        Tampering(name: "missing first", sql: "DELETE FROM event WHERE id = 1", event: 2),
        Tampering(name: "cut tail", sql: "DELETE FROM event WHERE id >= 5", event: 5),
        Tampering(
            name: "cut tail and counter",
            sql: "DELETE FROM event WHERE id >= 5; UPDATE sqlite_sequence SET seq = 4 WHERE name = 'event'", event: 5),
        Tampering(name: "invalid text", sql: "UPDATE event SET actor = CAST(x'ff' AS TEXT) WHERE id = 4", event: 4),
        Tampering(
            name: "another type",
            sql: """
                PRAGMA writable_schema = ON;
                UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = 'event';
                PRAGMA writable_schema = RESET;
                UPDATE event SET payload = CAST(payload AS BLOB) WHERE id = 4
                """, event: 4),
        Tampering(name: "words", sql: "UPDATE event_text SET body = 'lain'", event: 6),
    ]

    /// Events 1 (office), 2 to 5 (four records), 6 (a note).
    private func log(_ place: TemporaryStore) async throws {
        let store = try await place.office()
        _ = try await store.take((1...4).map { StoreFixture.record($0) }, now: StoreFixture.now)
        let first = try await store.complaint(number: 10_001)
        _ = try await store.commit(
            StoreFixture.change(first, .noted, reason: "a \"b\" \\ é\n", text: "Sudah dicek"), now: StoreFixture.now)
        let report = try await store.verifyAudit()
        #expect(report.isWhole)
        #expect(report.count == 6)
        #expect(try await store.health().head == report.head)
    }

    @Test(arguments: tamperings) func anEditIsFound(_ tampering: Tampering) async throws {
        let place = try TemporaryStore()
        try await log(place)
        try place.tamper(Self.guards + tampering.sql)
        let report = try await place.open(.audit).verifyAudit()
        #expect(report.broken?.event == tampering.event, "\(String(describing: report.broken))")
    }

    @Test func aCaseTellsWhetherItsOwnEventsStand() async throws {
        for (sql, touched) in [
            ("UPDATE event SET reason = 'lain' WHERE id = 6", [Int64(10_001)]),
            ("UPDATE event SET hash = zeroblob(32) WHERE id = 4", [10_003, 10_004]),
            ("DELETE FROM event WHERE id = 3", [10_002, 10_003]),
        ] {
            let place = try TemporaryStore()
            try await log(place)
            try place.tamper(Self.guards + sql)
            let store = try place.open(.audit)
            let viewer = try await store.office().viewer(login: "x")
            for number in Int64(10_001)...10_004 {
                let file = try await store.caseFile(number: number, viewer: viewer, now: StoreFixture.now)
                #expect(file?.isLogIntact == !touched.contains(number), "\(sql): \(number)")
            }
        }
    }

    @Test(arguments: [
        "UPDATE event SET at = 0 WHERE id = 2", "DELETE FROM event WHERE id = 6",
        "UPDATE event SET rowid = rowid WHERE id = 2",
        "INSERT OR REPLACE INTO event SELECT * FROM event WHERE id = 2",
        "REPLACE INTO event SELECT 99, complaint, 99, at, actor, act, payload, reason, prev, hash FROM event LIMIT 1",
    ]) func theLogRefuses(_ sql: String) async throws {
        let place = try TemporaryStore()
        try await log(place)
        #expect(throws: TemporaryStore.TamperError.self) { try place.tamper(sql) }
        #expect(try await place.open().verifyAudit().isWhole)
    }

    @Test func droppedTriggersAreNamedEvenIfTheChainHolds() async throws {
        let place = try TemporaryStore()
        try await log(place)
        try place.tamper("DROP TRIGGER event_follows")
        let report = try await place.open(.audit).verifyAudit()
        #expect(report.broken?.fault == .unprotected(trigger: "event_follows"))
    }
}
