import Foundation
import GRDB
import PiketDomain
import Testing

@testable import PiketStore

/// A large file into an empty store, against batch after batch.
@Suite struct FillingTests {
    private let now = ContractOffice.now

    /// Two stores of one office and one salt, so that everything in them can be compared.
    private func twins() async throws -> (one: SQLiteStore, other: SQLiteStore) {
        let (first, second) = (try TemporaryStore(), try TemporaryStore())
        do {
            let store = try first.open()
            var office = ContractOffice.description
            office.channels.append(Channel(code: "gub", name: "Gubernur", isLeaders: true))
            try await store.apply(office, by: .officer(login: "admin"), now: now)
            try await store.setRegion(
                ContractOffice.region, layout: ContractOffice.layout, by: .officer(login: "admin"), now: now)
            #expect(try store.writer().checkpoint(waitingUpTo: 1000))
        }
        for name in ["", ".salt"] {
            try FileManager.default.copyItem(atPath: first.path + name, toPath: second.path + name)
        }
        return (try first.open(), try second.open())
    }

    /// All kinds of records, in three batches: known again, changed, replies, notes, repeats, things lost.
    private var batches: [[IntakeRecord]] {
        let words = "Sampah menumpuk di depan pasar Cikini sejak Kamis"
        let plain = (1...30).map { n in
            ContractOffice.record("P\(n)", received: now - Int64(n) * 3600) {
                ($0.title, $0.text, $0.reporterContact) = ("Laporan \(n)", "\(words) nomor \(n)", "08120000\(1000 + n)")
                if n % 3 == 0 { ($0.status, $0.closedAt) = (.done, now - 60) }
            }
        }
        var changed = plain[3]
        (changed.text, changed.fingerprint) = ("\(words), kini terbakar", [9, 9, 9])
        var reply = ContractOffice.record("R1", channel: "sms", received: now - 30)
        (reply.replyTo, reply.text, reply.reporterContact) = ("10003", "Masih menumpuk", "081200001003")
        var stray = reply
        (stray.externalID, stray.replyTo, stray.fingerprint) = ("R2", "77777", [7, 7])
        let leaders = ContractOffice.record("G1", channel: "gub", received: now - 20) {
            ($0.text, $0.reporterContact) = (words, "081200001005")
        }
        let lost = ContractOffice.record("L1", channel: "sms", received: now - 10) {
            ($0.type, $0.text) = (.lostFound, "Kehilangan KTP nomor 3171234567890001 atas nama Warga Contoh")
        }
        return [
            Array(plain[..<15]) + [plain[2]], Array(plain[15...]) + [changed, leaders], [changed, reply, stray, lost],
        ]
    }

    private var names: IntakeNames {
        var names = IntakeNames()
        names.categories = ["pohon": "Pohon tumbang"]
        return names
    }

    /// Every row of every table but those that count writes, and the names of all indexes and triggers.
    private func everything(_ store: SQLiteStore) async throws -> [String: [String]] {
        try await store.read { db in
            let tables = try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'wording_search_%'")
            var found = [
                "schema": try String.fetchAll(db, sql: "SELECT type || name || ifnull(sql, '') FROM sqlite_schema")
                    .sorted()
            ]
            for table in tables where table != "revision" {
                found[table] = try Row.fetchAll(db, sql: "SELECT * FROM \(table)").map(\.description).sorted()
            }
            return found
        }
    }

    private func run(_ session: some IntakeSession) async throws -> [[IntakeOutcome]] {
        var outcomes: [[IntakeOutcome]] = []
        for (index, batch) in batches.enumerated() {
            let write = try await session.preparing(batch)
            outcomes.append(try await write())
            if index == 0 { try await session.register(names) }
        }
        try await session.end()
        return outcomes
    }

    @Test func whatComesOfItIsTheSame() async throws {
        let (steady, filled) = try await twins()
        let expected = try await run(SteadyIntake(store: steady, now: now))
        #expect(expected[1].suffix(2) == [.updated(number: 10_004), .accepted(number: 10_031)])
        #expect(
            expected[2] == [
                .unchanged(number: 10_004), .replied(number: 10_003), .apart(number: 10_032, .unknownCase),
                .accepted(number: 10_033),
            ])
        let session = try #require(try await FillingIntake.begin(filled, now: now))
        #expect(try await run(session) == expected)
        let (one, other) = (try await everything(steady), try await everything(filled))
        for (table, rows) in one { #expect(other[table] == rows, "\(table)") }
        #expect(one["wording"]?.count == 33 && one["lost_key"]?.isEmpty == false && one["reference"]?.isEmpty == false)
        #expect(try await filled.value("SELECT count(*) FROM complaint WHERE ignored = 10005") == 1)
        #expect(try await filled.verifyAudit().isWhole)
        for store in [steady, filled] {
            let search = "SELECT count(*) FROM wording_search WHERE wording_search MATCH "
            #expect(try await store.value(search + "'menumpuk'") == 32)
            #expect(try await store.value(search + "'terbakar'") == 1)
            try store.writer().exclusively { db in
                try db.execute(
                    sql: "INSERT INTO wording_search (wording_search, rank) VALUES ('integrity-check', 1)")
            }
        }
        #expect(try await filled.office().category("pohon")?.isFromImport == true)
        #expect(try await filled.take(batches[0], now: now).allSatisfy { $0 != .accepted(number: 10_034) })
        #expect(try await FillingIntake.begin(filled, now: now) == nil)
    }

    @Test func readersSeeNothingOfItBeforeItsEnd() async throws {
        let (_, store) = try await twins()
        let before = try await everything(store)
        let session = try #require(try await FillingIntake.begin(store, now: now))
        _ = try await session.preparing(batches[0])()
        #expect(try await everything(store) == before)
        try await session.end()
        #expect(try await store.value("SELECT count(*) FROM complaint") == 15)
    }

    @Test func aFailureKeepsNothingAndIsToldToAll() async throws {
        let place = try TemporaryStore()
        let store = try place.open()
        try await store.apply(ContractOffice.description, by: .officer(login: "admin"), now: now)
        try place.tamper(
            """
            CREATE TRIGGER no_p20 BEFORE INSERT ON complaint WHEN NEW.external_id = 'P20' BEGIN
              SELECT RAISE(ABORT, 'no room');
            END
            """)
        let before = try await everything(store)
        let session = try #require(try await FillingIntake.begin(store, now: now))
        _ = try await session.preparing(batches[0])()
        let (fails, late) = (try await session.preparing(batches[1]), try await session.preparing(batches[2]))
        await #expect(throws: StoreTrouble.self) { try await fails() }
        await #expect(throws: StoreTrouble.self) { try await late() }
        for _ in 0..<2 { await #expect(throws: StoreTrouble.self) { try await session.end() } }
        #expect(try await everything(store) == before)
        try place.tamper("DROP TRIGGER no_p20")
        #expect(try await store.take(batches[1], now: now).first == .accepted(number: 10_001))
    }
}
