import CStore
import GRDB
import PiketDomain

/// Opens connections with the settings every one of them needs.
enum Connection {
    /// SQLite 3.7.0 to 3.51.2 can lose committed pages when a commit resets the log while a second checkpoint runs:
    /// there, checkpoints are ours alone (see `CheckpointGuard`).
    static let needsGuard = sqlite3_libversion_number() < 3_051_003

    /// Once, before the first connection: worth a tenth of a bulk load.
    static let preparesLibrary: Bool = piket_sqlite_skip_memory_statistics() == SQLITE_OK

    /// Never writes; one snapshot per read. `cache` in KiB.
    static func reader(_ path: String, cache: Int, patience: Double) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase { db in
            try prepare(db)
            try db.execute(sql: "PRAGMA cache_size = -\(cache)")
        }
        return try DatabaseQueue(path: path, configuration: configuration)
    }

    /// The one connection that writes. Not a pool's: GRDB's pool sets `synchronous` to NORMAL, which loses
    /// acknowledged acts in a power cut.
    static func writer(_ path: String, patience: Double) throws -> DatabaseQueue {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(patience)
        configuration.prepareDatabase(prepare)
        let queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
            try db.execute(
                sql: "PRAGMA cache_size = -4096; PRAGMA synchronous = FULL; PRAGMA journal_size_limit = 67108864")
            let level = try Int.fetchOne(db, sql: "PRAGMA synchronous")
            guard level == 2 else {
                throw StoreTrouble.other(path: path, detail: "synchronous is \(level ?? -1) where FULL was set")
            }
        }
        return queue
    }

    private static func prepare(_ db: Database) throws {
        piket_sqlite_persist_wal(db.sqliteConnection)
        guard needsGuard else { return }
        piket_sqlite_no_checkpoint_on_close(db.sqliteConnection)
        try db.execute(sql: "PRAGMA wal_autocheckpoint = 0")
    }
}

extension Database {
    /// SQLite's own handle. Errors: a closed connection, which is a mistake of ours told as trouble.
    func handle() throws -> OpaquePointer {
        guard let sqliteConnection else { throw StoreTrouble.other(path: "", detail: "the connection is closed") }
        return sqliteConnection
    }
}
