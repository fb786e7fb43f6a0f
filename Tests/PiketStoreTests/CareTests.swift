import CStore
import Foundation
import GRDB
import PiketDomain
import PiketFixtures
import Testing

@testable import PiketStore

@Suite struct CareTests {
    @Test func aBackupIsACompleteDatabase() async throws {
        let place = try TemporaryStore()
        let store = try await place.office()
        _ = try await store.take([StoreFixture.record(1)], now: StoreFixture.now)
        let target = place.folder + "/copy.sqlite"
        try await store.backup(to: target)
        let copy = try SQLiteStore.open(path: target, StoreOptions(.readOnly))
        #expect(try await copy.verifyAudit().head == store.verifyAudit().head)
        #expect(try FileManager.default.attributesOfItem(atPath: target)[.posixPermissions] as? Int == 0o600)
        #expect(!FileManager.default.fileExists(atPath: target + ".part"))
    }

    @Test func aBackupNeverReplacesWhatIsThere() async throws {
        let place = try TemporaryStore()
        let store = try await place.office()
        _ = try await store.take([StoreFixture.record(1)], now: StoreFixture.now)
        let files = FileManager.default
        let (taken, hardLink, link) = (place.folder + "/taken", place.folder + "/same", place.folder + "/dangling")
        try Data("kept".utf8).write(to: URL(fileURLWithPath: taken))
        try files.linkItem(atPath: place.path, toPath: hardLink)
        try files.createSymbolicLink(atPath: link, withDestinationPath: place.folder + "/nowhere")
        let refused: [(String, BackupTrouble)] = [
            (place.path, .isSource(path: place.path)), (hardLink, .isSource(path: hardLink)),
            (place.path + "-wal", .isSource(path: place.path + "-wal")),
            (place.path + "-journal", .isSource(path: place.path + "-journal")),
            (taken, .exists(path: taken)), (link, .exists(path: link)),
            (place.folder, .isFolder(path: place.folder)),
            (place.folder + "/none/copy", .noFolder(path: place.folder + "/none")),
            (taken + "/copy", .noFolder(path: taken)),
        ]
        let before = try files.contentsOfDirectory(atPath: place.folder).sorted()
        for (target, trouble) in refused {
            await #expect(throws: trouble) { try await store.backup(to: target) }
        }
        #expect(try files.contentsOfDirectory(atPath: place.folder).sorted() == before)
        #expect(try String(contentsOfFile: taken, encoding: .utf8) == "kept")
        #expect(try await store.verifyAudit().isWhole)
    }

    @Test func healthTellsWhatIsThere() async throws {
        let store = try await TemporaryStore().office()
        _ = try await store.take([StoreFixture.record(1)], now: StoreFixture.now)
        let health = try await store.health()
        #expect(health.integrityFaults == [])
        #expect(health.complaints == 1)
        #expect(health.events == 2)
        #expect(health.isGuarded == (sqlite3_libversion_number() < 3_051_003))
        #expect(health.logBytes > 0)
    }

    @Test(.enabled(if: Connection.needsGuard)) func aCheckpointWaitsForWritesOfOthers() async throws {
        let place = try TemporaryStore()
        let store = try await place.office()
        let other = piket_open(place.path + ".lock", O_RDWR, 0)
        defer { close(other) }
        try #require(piket_lock_shared(other, true) == 0)
        #expect(try store.writer().checkpoint(waitingUpTo: 20) == false)
        try #require(piket_unlock(other) == 0)
        #expect(try store.writer().checkpoint(waitingUpTo: 20))
        #expect(try await store.health().logBytes == 0)
    }

    @Test(.enabled(if: Connection.needsGuard)) func aLongLogIsCheckpointedAfterACommit() async throws {
        let place = try TemporaryStore()
        let store = try await place.office()
        for batch in 0..<12 {
            let records = (1...400).map { StoreFixture.record(batch * 400 + $0) }
            _ = try await store.take(records, now: StoreFixture.now)
        }
        // The log starts again at its beginning once it was copied: it never grows far beyond where that is tried.
        #expect(try await store.health().logBytes < 4 * CheckpointGuard.worthwhile)
    }
}
