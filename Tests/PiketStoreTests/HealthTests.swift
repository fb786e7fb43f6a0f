import Foundation
import GRDB
import PiketDomain
import PiketFixtures
import Testing

@testable import PiketStore

/// What `piket check` asks a store.
@Suite struct HealthTests {
    @Test func aNewDatabaseIsWell() async throws {
        let place = try TemporaryStore()
        let health = try await place.office().health()
        #expect(health.isSound && health.salt == .own && health.missingTrigger == nil)
        #expect((health.freeBytes ?? 0) > 0)
        #expect(health.files.map(\.part) == [.database, .writeAheadLog, .salt, .folder])
        #expect(health.files.allSatisfy { !$0.isReadByOthers && !$0.isWrittenByOthers })
    }

    @Test func anotherSaltOrNoneIsSeen() async throws {
        let place = try TemporaryStore()
        _ = try await place.office()
        let salt = place.path + ".salt"
        let reader = try SQLiteStore.open(path: place.path, StoreOptions(.audit))
        try Data(repeating: 7, count: 32).write(to: URL(fileURLWithPath: salt))
        #expect(try await reader.health().salt == .foreign)
        try Data(repeating: 7, count: 5).write(to: URL(fileURLWithPath: salt))
        #expect(try await reader.health().salt == .foreign, "another length")
        try FileManager.default.removeItem(atPath: salt)
        #expect(try await reader.health().salt == .missing)
        #expect(try await reader.health().isSound, "what is written can be read")
    }

    @Test func aLostTriggerIsNamed() async throws {
        let place = try TemporaryStore()
        _ = try await place.office()
        let queue = try DatabaseQueue(path: place.path)
        let name = try #require(Schema.eventTriggers.first?.name)
        try await queue.write { db in try db.execute(sql: "DROP TRIGGER \(name)") }
        let health = try await SQLiteStore.open(path: place.path, StoreOptions(.audit)).health()
        #expect(health.missingTrigger == name && !health.isSound)
    }

    @Test(
        arguments: [
            (FileAccess.Part.database, 0o660, false, false), (.database, 0o664, true, false),
            (.salt, 0o662, false, true),
            (.writeAheadLog, 0o666, true, true), (.folder, 0o755, false, false), (.folder, 0o777, false, true),
            (.folder, 0o1777, false, false),
        ] as [(FileAccess.Part, UInt32, Bool, Bool)])
    func othersAreSeen(part: FileAccess.Part, mode: UInt32, isRead: Bool, isWritten: Bool) {
        let access = FileAccess(part: part, path: "/x", mode: mode)
        #expect(access.isReadByOthers == isRead && access.isWrittenByOthers == isWritten)
    }

    @Test(
        arguments: [
            (5_000_000, 1_000_000, 100_000_000, false), (5_000_000, 1_000_000, 99_999_999, true),
            (400_000_000, 50_000_000, 449_999_999, true), (400_000_000, 50_000_000, 450_000_000, false),
        ] as [(Int64, Int64, Int64, Bool)])
    func roomIsMeasuredByWhatACopyTakes(database: Int64, log: Int64, free: Int64, lacks: Bool) {
        var health = StoreHealth()
        (health.databaseBytes, health.logBytes, health.freeBytes) = (database, log, free)
        #expect(health.lacksRoom == lacks)
        health.freeBytes = nil
        #expect(!health.lacksRoom, "unknown is no fault")
    }
}
