import GRDB
import PiketDomain

/// One huge transaction on a store that has no case yet: all of it or nothing.
///
/// Most indexes are left for its end, which is cheaper than keeping them up row by row. Whoever reads meanwhile sees the
/// store as it was; whoever writes waits for the lock as long as they wait for any.
enum Filling {
    /// The store has a case already.
    struct NotEmpty: Error {}

    /// Fewer cases than this are written faster one batch after the other.
    static let worthwhile = 20_000

    static func hasCases(_ db: Database) throws -> Bool {
        try Int.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM complaint)") != 0
    }

    /// Runs `body` in the transaction. Indexes named in `kept` are kept up.
    static func transaction(
        _ db: Database, salt: SaltKey, keeping kept: Set<String>, _ body: (WriteTransaction) throws -> Void
    ) throws {
        try db.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -16384; PRAGMA threads = 2")
        defer {
            // What failed here fails again, and is told, at the next write.
            try? db.execute(sql: "PRAGMA threads = 0; PRAGMA foreign_keys = ON; PRAGMA cache_size = -4096")
        }
        try db.inTransaction(.immediate) {
            guard try !hasCases(db) else { throw NotEmpty() }
            let later = Schema.secondaryIndexes.filter { !kept.contains($0.name) }
            // The triggers come back in the same transaction: nobody ever sees the log without them.
            for index in later { try db.execute(sql: "DROP INDEX \(index.name)") }
            for trigger in Schema.eventTriggers { try db.execute(sql: "DROP TRIGGER \(trigger.name)") }
            let transaction = try WriteTransaction(db: db, statements: WriteStatements(try db.handle()), salt: salt)
            try body(transaction)
            try transaction.finish()
            for trigger in Schema.eventTriggers { try db.execute(sql: trigger.sql) }
            for index in later { try db.execute(sql: index.sql) }
            return .commit
        }
    }
}
