import CStore
import Foundation
import GRDB
import PiketDomain

/// The way from a path to a database of the present schema.
///
/// Four programs may start at once on a file that is not there: whoever finds work to do takes the lock first and looks
/// again. A file that is up to date is opened without it.
struct Opening {
    let files: StoreFiles
    let options: StoreOptions

    func run() throws -> DatabaseQueue {
        let path = files.database
        _ = Connection.preparesLibrary
        guard piket_is_on_network(files.folder) != 1 else { throw StoreTrouble.networkFileSystem(path: path) }
        guard !StoreFiles.isFolder(path) else { throw StoreTrouble.isFolder(path: path) }
        let size = StoreFiles.size(path)
        if options.mode != .create {
            guard let size else { throw StoreTrouble.missing(path: path) }
            guard size > 0 else { throw StoreTrouble.notADatabase(path: path) }
        }
        if size ?? 0 > 0 {
            let (queue, finding) = try open()
            if finding == .current { return queue }
            guard options.isWriting else {
                guard case .older(let found) = finding else { throw StoreTrouble.notADatabase(path: path) }
                throw StoreTrouble.olderSchema(path: path, found: found, known: Schema.version)
            }
        }
        try underLock {
            try create()
            try migrate()
        }
        let (queue, finding) = try open()
        guard finding == .current else {
            throw StoreTrouble.damaged(path: path, detail: "the schema did not come to be")
        }
        return queue
    }

    private func open() throws -> (DatabaseQueue, SchemaCheck.Finding) {
        let queue = try Connection.reader(files.database, cache: 4096, patience: options.patience)
        let finding = try queue.read { db in
            try SchemaCheck.finding(db, path: files.database, requiresTriggers: options.mode != .audit)
        }
        return (queue, finding)
    }

    private func underLock(_ body: () throws -> Void) throws {
        let lock = try files.open(files.lock, flags: O_RDWR | O_CREAT)
        guard piket_lock_exclusive(lock.descriptor, true) == 0 else {
            throw StoreTrouble(errno: errno, path: files.lock)
        }
        try body()
    }

    /// The empty file and its salt, with their modes, before SQLite or anybody else can make them otherwise.
    private func create() throws {
        if access(files.database, F_OK) != 0 {
            _ = try files.open(files.database, flags: O_RDWR | O_CREAT | O_EXCL)
        }
        guard StoreFiles.size(files.database) == 0 else { return }
        try SaltKey.create(files)
        _ = try files.open(files.signal, flags: O_RDWR | O_CREAT)
    }

    private func migrate() throws {
        let queue = try Connection.writer(files.database, patience: options.patience)
        try queue.writeWithoutTransaction { db in
            let version: Int
            switch try SchemaCheck.finding(db, path: files.database) {
            case .current: return
            case .empty:
                version = 0
                // Pages of a file that is still empty; afterwards only a rebuild could change them.
                try db.execute(sql: "PRAGMA page_size = 4096")
                guard try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL") == "wal" else {
                    throw StoreTrouble.other(path: files.database, detail: "write-ahead logging is not possible here")
                }
            case .older(let found):
                version = found
                try db.execute(
                    sql: "VACUUM INTO ?", arguments: ["\(files.database).before-schema-\(Schema.version)"])
            }
            let salt = try SaltKey.read(files)
            try db.inTransaction(.immediate) {
                for migration in Schema.migrations[version...] { try db.execute(sql: migration) }
                try db.execute(
                    sql: "INSERT OR IGNORE INTO meta (key, value) VALUES ('salt_check', ?)",
                    arguments: [Data(salt.checkValue)])
                // With the tables, so that nobody meets a file that is ours and has nothing in it.
                try db.execute(
                    sql: """
                        PRAGMA application_id = \(Schema.applicationID);
                        PRAGMA user_version = \(Schema.version);
                        """)
                return .commit
            }
        }
        try queue.close()
    }
}
