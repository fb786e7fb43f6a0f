import Foundation
import GRDB
import PiketDomain
import PiketFixtures
import PlainText
import Testing

@testable import PiketStore

@Suite struct MigrationTests {
    /// A database as version 1 made it, with one case.
    private static func old() throws -> TemporaryStore {
        let place = try TemporaryStore()
        let files = StoreFiles(database: place.path)
        try SaltKey.create(files)
        for path in [files.database, files.signal] {
            try #require(FileManager.default.createFile(atPath: path, contents: nil))
        }
        let salt = try SaltKey.read(files)
        try place.tamper(Schema.migrations[0])
        try place.tamper(
            """
            PRAGMA journal_mode = WAL; PRAGMA application_id = \(Schema.applicationID); PRAGMA user_version = 1;
            INSERT INTO meta (key, value) VALUES ('salt_check', x'\(salt.checkValue.hexadecimal)');
            INSERT INTO complaint (id, number, version, type, status, is_open, priority, visibility, profile, channel,
              external_id, received_at, due_order, is_touched, is_backlog, is_acknowledged, has_reply, has_draft,
              is_to_approve, awaited_supports, has_photo)
            VALUES (1, 10001, 1, 'complaint', 'awaiting', 1, 'normal', 'privat', 'jakarta-crm', 'sms', 'A-1', 1795244533,
              9223372036854775807, 0, 0, 0, 0, 0, 0, 0, 0);
            INSERT INTO wording (complaint, title, body, address) VALUES (1, 'Lampu padam', 'di gang', '');
            """)
        return place
    }

    @Test func aDatabaseOfVersion1IsBroughtUpToDateAndKeptAside() async throws {
        let place = try Self.old()
        let store = try place.open(.existing)
        let complaint = try await store.complaint(number: 10001)
        #expect(complaint.title.string == "Lampu padam" && complaint.danger == nil && !complaint.isDangerCalled)
        #expect(FileManager.default.fileExists(atPath: place.path + ".before-schema-\(Schema.version)"))
        #expect(try await store.value("PRAGMA user_version") == Int64(Schema.version))
        let outcome = try await store.take([StoreFixture.record(2)], now: StoreFixture.now)
        #expect(outcome.first?.number == 10002)
        _ = try place.open(.readOnly)
    }

    @Test func itHoldsWhatANewOneHolds() async throws {
        let (migrated, fresh) = (try Self.old().open(), try TemporaryStore().open())
        func names(_ store: SQLiteStore) async throws -> [String] {
            try await store.read { db in
                try String.fetchAll(
                    db, sql: "SELECT type || ' ' || name || ' ' || ifnull(sql, '') FROM sqlite_schema ORDER BY 1")
            }
        }
        #expect(try await names(migrated) == names(fresh))
    }

    /// A version that was given out is never changed: databases hold it. What is new is a further entry.
    @Test func versionsAreFinal() {
        func mark(_ text: String) -> UInt64 {
            text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
        }
        #expect(Schema.migrations.map(mark) == [3_071_103_618_713_963_815, 1_012_274_303_421_166_821])
    }

    @Test func whoMayNotWriteIsToldWhatToDo() throws {
        let place = try Self.old()
        #expect(throws: StoreTrouble.olderSchema(path: place.path, found: 1, known: Schema.version)) {
            try place.open(.readOnly)
        }
    }
}
