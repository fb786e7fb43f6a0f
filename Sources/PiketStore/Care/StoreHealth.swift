import CStore
import Foundation
import GRDB
import PiketDomain

/// What `piket check` tells about a database.
package struct StoreHealth: Hashable, Sendable {
    package var sqliteVersion = ""
    /// Whether checkpoints are kept apart from commits by our own lock, as this SQLite version needs.
    package var isGuarded = false
    package var schema = 0
    package var databaseBytes: Int64 = 0
    package var logBytes: Int64 = 0
    /// The files that hold what others must not read, those that are there, and last their folder.
    package var files: [FileAccess] = []
    /// What the key of the salted hashes turned out to be; without its own nothing can be written.
    package var salt = SaltState.own
    /// The first trigger of the log that is gone or changed; nil if all are there.
    package var missingTrigger: String?
    /// Room left on the disk; nil if it does not say.
    package var freeBytes: Int64?
    /// Empty if SQLite finds nothing wrong; else its words, at most ten.
    package var integrityFaults: [String] = []
    package var complaints: Int64 = 0
    package var events: Int64 = 0
    /// The newest hash of the log in hexadecimal; empty without events.
    package var head = ""

    package init() {}

    package enum SaltState: Hashable, Sendable {
        case own, missing, foreign, unreadable
    }

    /// Pages and log are as they were written, and the log is protected.
    package var isSound: Bool { integrityFaults.isEmpty && missingTrigger == nil }

    /// Less room than a copy of the database takes, and at least 100 MB: the next copy or update of it could fail.
    package var lacksRoom: Bool {
        freeBytes.map { $0 < max(databaseBytes + logBytes, 100_000_000) } ?? false
    }
}

extension SQLiteStore {
    /// Reads every page: seconds for a large file. The chain itself is `verifyAudit()`'s.
    package func health() async throws -> StoreHealth {
        try await readLong { [files] db in
            var health = StoreHealth()
            health.sqliteVersion = String(cString: sqlite3_libversion())
            health.isGuarded = Connection.needsGuard
            health.schema = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
            health.databaseBytes = StoreFiles.size(files.database) ?? 0
            health.logBytes = StoreFiles.size(files.writeAheadLog) ?? 0
            health.files = files.accesses
            health.salt = try SaltKey.state(files, db)
            health.missingTrigger = try SchemaCheck.missingTrigger(db)
            health.freeBytes = files.freeBytes
            health.integrityFaults = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
            health.complaints = try Int64.fetchOne(db, sql: "SELECT count(*) FROM complaint") ?? 0
            health.events = try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM event") ?? 0
            let head = try Data.fetchOne(db, sql: "SELECT hash FROM event ORDER BY id DESC LIMIT 1")
            health.head = head?.hexadecimal ?? ""
            return health
        }
    }
}
