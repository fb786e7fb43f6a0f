import GRDB
import Foundation
import PiketDomain

/// The one connection that writes, with its statements, the checkpoint guard and the signal to other programs.
///
/// Everything but `perform` runs on the connection's own queue, one write after the other.
final class Writer: @unchecked Sendable {
    let files: StoreFiles
    let queue: DatabaseQueue
    let salt: SaltKey
    private let statements: WriteStatements
    private let checkpoints: CheckpointGuard?
    private let signal: SignalFile

    init(files: StoreFiles, patience: Double) throws {
        self.files = files
        let queue = try Connection.writer(files.database, patience: patience)
        let salt = try SaltKey.read(files)
        self.queue = queue
        self.salt = salt
        signal = try SignalFile(files)
        (statements, checkpoints) = try queue.writeWithoutTransaction { db in
            guard try salt.isOwn(of: db) else { throw StoreTrouble.saltForeign(path: files.salt) }
            return (
                WriteStatements(try db.handle()),
                Connection.needsGuard ? try CheckpointGuard(files, db) : nil
            )
        }
    }

    /// One immediate transaction: all of `body` or nothing, on disk when this returns.
    func perform<T: Sendable>(_ body: @escaping @Sendable (WriteTransaction) throws -> T) async throws -> T {
        try await StoreTrouble.mapping(path: files.database) {
            try await queue.writeWithoutTransaction { [self] db in try transaction(db, body) }
        }
    }

    /// `perform`, on the caller's thread.
    func performNow<T>(_ body: (WriteTransaction) throws -> T) throws -> T {
        try StoreTrouble.mapping(path: files.database) {
            try queue.writeWithoutTransaction { db in try transaction(db, body) }
        }
    }

    private func transaction<T>(_ db: Database, _ body: (WriteTransaction) throws -> T) throws -> T {
        var result: T?
        try checkpoints?.enter()
        do {
            defer { checkpoints?.leave() }
            try db.inTransaction(.immediate) {
                try refuseNewer(db)
                let transaction = try WriteTransaction(db: db, statements: statements, salt: salt)
                result = try body(transaction)
                try transaction.finish()
                return .commit
            }
        }
        signal.touch()
        checkpoints?.checkpointIfDue(db)
        guard let result else { throw StoreTrouble.other(path: files.database, detail: "nothing was committed") }
        return result
    }

    /// A newer program may have migrated the file since it was opened.
    private func refuseNewer(_ db: Database) throws {
        let version = try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
        guard version <= Schema.version else {
            throw StoreTrouble.newerSchema(found: version, known: Schema.version)
        }
    }

    /// Empties the log into the database. False if others kept it busy for `milliseconds`.
    func checkpoint(waitingUpTo milliseconds: Int) throws -> Bool {
        try queue.writeWithoutTransaction { db in
            if let checkpoints { return checkpoints.checkpoint(db, waitingUpTo: milliseconds) }
            return try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)") == 0
        }
    }

    /// For work that is no act: `body` runs outside a transaction, with checkpoints kept away.
    func exclusively<T>(_ body: (Database) throws -> T) throws -> T {
        try StoreTrouble.mapping(path: files.database) {
            try queue.writeWithoutTransaction { db in try withoutCheckpoints(db, body) }
        }
    }

    /// `Filling.transaction` on the connection's thread, on which `done` is called too.
    func fill(
        keeping kept: Set<String> = [], _ body: @escaping @Sendable (WriteTransaction) throws -> Void,
        done: @escaping @Sendable (Result<Void, any Error>) -> Void
    ) {
        queue.asyncWriteWithoutTransaction { [self] db in
            let result = Result {
                try StoreTrouble.mapping(path: files.database) {
                    try withoutCheckpoints(db) { db in
                        try refuseNewer(db)
                        try Filling.transaction(db, salt: salt, keeping: kept, body)
                    }
                }
            }
            signal.touch()
            checkpoints?.checkpointIfDue(db)
            done(result)
        }
    }

    private func withoutCheckpoints<T>(_ db: Database, _ body: (Database) throws -> T) throws -> T {
        try checkpoints?.enter()
        defer { checkpoints?.leave() }
        return try body(db)
    }
}
