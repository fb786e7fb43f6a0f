package import GRDB
import PiketDomain
import Synchronization

/// One office's database: a file that several programs and logins may have open at once.
///
/// Two connections read and one writes, each opened when first used: `read` serves the panes and is never made to wait
/// by a slow question, which goes through `readLong`. No read lives longer than its closure, so the log can be cut.
///
/// A file made by `open` holds an empty office; its first administrator is named by whoever opened it.
package final class SQLiteStore: Sendable {
    package let path: String
    let files: StoreFiles
    let options: StoreOptions
    private let panes: Mutex<DatabaseQueue?>
    private let long = Mutex<DatabaseQueue?>(nil)
    private let writing = Mutex<Writer?>(nil)
    let officeCache = OfficeCache()

    /// Opens `path`, making or updating the file if the mode says so. Costs about a millisecond for a file that is up
    /// to date. Errors: `StoreTrouble`.
    package static func open(
        path: String, _ options: StoreOptions = StoreOptions()
    ) throws -> SQLiteStore {
        let files = StoreFiles(database: path)
        return try StoreTrouble.mapping(path: path) {
            SQLiteStore(files: files, options: options, panes: try Opening(files: files, options: options).run())
        }
    }

    private init(files: StoreFiles, options: StoreOptions, panes: DatabaseQueue) {
        path = files.database
        self.files = files
        self.options = options
        self.panes = Mutex(panes)
    }

    /// A question of milliseconds, answered from one snapshot.
    package func read<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await StoreTrouble.mapping(path: path) { try await panesQueue().read(body) }
    }

    /// A question that may take seconds: statistics, walks over the archive.
    package func readLong<T: Sendable>(_ body: @escaping @Sendable (Database) throws -> T) async throws -> T {
        try await StoreTrouble.mapping(path: path) { try await longQueue().read(body) }
    }

    /// `read`, on the caller's thread.
    package func readNow<T>(_ body: (Database) throws -> T) throws -> T {
        try StoreTrouble.mapping(path: path) { try panesQueue().read(body) }
    }

    /// `readLong`, on the caller's thread.
    package func readLongNow<T>(_ body: (Database) throws -> T) throws -> T {
        try StoreTrouble.mapping(path: path) { try longQueue().read(body) }
    }

    private func panesQueue() throws -> DatabaseQueue {
        try panes.withLock { queue in
            if let queue { return queue }
            let opened = try Connection.reader(path, cache: 4096, patience: options.patience)
            queue = opened
            return opened
        }
    }

    private func longQueue() throws -> DatabaseQueue {
        try long.withLock { queue in
            if let queue { return queue }
            let opened = try Connection.reader(path, cache: 2048, patience: options.patience)
            queue = opened
            return opened
        }
    }

    /// The connection that writes. Errors: `readOnly` if the store was opened so, and those of opening.
    func writer() throws -> Writer {
        guard options.isWriting else { throw StoreTrouble.readOnly(path: path) }
        return try writing.withLock { writer in
            if let writer { return writer }
            let opened = try Writer(files: files, patience: options.patience)
            writer = opened
            return opened
        }
    }
}
