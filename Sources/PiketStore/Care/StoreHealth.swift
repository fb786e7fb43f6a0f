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
    /// Permission bits of the database and of its salt; nil if the file is not there.
    package var permissions: UInt32?
    package var saltPermissions: UInt32?
    /// Empty if SQLite finds nothing wrong; else its words, at most ten.
    package var integrityFaults: [String] = []
    package var complaints: Int64 = 0
    package var events: Int64 = 0
    /// The newest hash of the log in hexadecimal; empty without events.
    package var head = ""

    package init() {}
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
            health.permissions = StoreFiles.permissions(files.database)
            health.saltPermissions = StoreFiles.permissions(files.salt)
            health.integrityFaults = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
            health.complaints = try Int64.fetchOne(db, sql: "SELECT count(*) FROM complaint") ?? 0
            health.events = try Int64.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM event") ?? 0
            let head = try Data.fetchOne(db, sql: "SELECT hash FROM event ORDER BY id DESC LIMIT 1")
            health.head = head?.hexadecimal ?? ""
            return health
        }
    }
}

extension StoreFiles {
    fileprivate static func permissions(_ path: String) -> UInt32? {
        var info = stat()
        return stat(path, &info) == 0 ? info.st_mode & 0o7777 : nil
    }
}
