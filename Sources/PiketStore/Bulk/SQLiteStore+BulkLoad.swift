import CStore
import Dispatch
import GRDB
package import PiketDomain
import Synchronization

extension SQLiteStore {
    /// Fills a store that has no case yet, in one transaction: all of it or nothing. Returns how many cases came.
    ///
    /// Cases are worked out on the calling thread while another writes. Indexes and the text index are made at the end.
    /// Nobody else may have the file open for the fast way, which writes each page once; with others about, everything
    /// goes through the log.
    package func bulkLoad(_ next: () throws -> [BulkCase]?) throws -> Int {
        let (office, salt) = (try readNow { [self] db in try cachedOffice(db) }, try writer().salt)
        try closeReaders()
        return try writer().bulk { queue in
            let loader = BulkLoader(queue: queue, office: office, salt: salt)
            return try loader.run(next)
        }
    }
}

extension Writer {
    /// Runs `body` with the connection set up for one huge transaction, and back again.
    fileprivate func bulk(_ body: (DatabaseQueue) throws -> Int) throws -> Int {
        defer { announce() }
        try exclusively { db in
            try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536; PRAGMA threads = 2")
            // Refused while others have the file open; then the log takes it.
            _ = try? String.fetchOne(db, sql: "PRAGMA journal_mode = DELETE")
        }
        defer {
            // What failed here fails again, and is told, at the next write.
            try? exclusively { db in
                _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
                try db.execute(
                    sql:
                        "PRAGMA threads = 0; PRAGMA foreign_keys = ON; PRAGMA cache_size = -4096; PRAGMA synchronous = FULL"
                )
            }
        }
        return try StoreTrouble.mapping(path: files.database) { try body(queue) }
    }
}
