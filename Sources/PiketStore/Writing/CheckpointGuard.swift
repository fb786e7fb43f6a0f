import CStore
import Foundation
import GRDB
import PiketDomain

/// Keeps commits and checkpoints apart across processes, on SQLite versions that need it (`Connection.needsGuard`).
///
/// A write holds the side file's lock shared; a checkpoint needs it exclusive. So no commit can reset the log while a
/// checkpoint copies it.
final class CheckpointGuard: @unchecked Sendable {
    /// Bytes of log above which a checkpoint is tried after a commit.
    static let worthwhile: Int64 = 4 << 20
    /// Bytes of log above which it is waited for, up to a second, and the log is cut.
    static let pressing: Int64 = 64 << 20

    private let lock: FileHandleOwner
    /// Frames in the log after the newest commit of this connection; written by the hook on the writer's queue.
    private let frames: UnsafeMutablePointer<Int32>
    private let pageSize: Int64

    init(_ files: StoreFiles, _ db: Database) throws {
        lock = try files.open(files.lock, flags: O_RDWR | O_CREAT)
        frames = .allocate(capacity: 1)
        frames.initialize(to: 0)
        pageSize = Int64(try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4096)
        sqlite3_wal_hook(
            db.sqliteConnection,
            { context, _, _, count in
                context?.assumingMemoryBound(to: Int32.self).pointee = count
                return SQLITE_OK
            }, frames)
    }

    deinit { frames.deallocate() }

    /// Bytes of log the newest commit left, as of this connection.
    var logSize: Int64 { Int64(frames.pointee) * pageSize }

    func enter() throws {
        guard piket_lock_shared(lock.descriptor, true) == 0 else { throw StoreTrouble.other(path: "", detail: "lock") }
    }

    func leave() {
        piket_unlock(lock.descriptor)
    }

    /// Checkpoints if the log is long enough and nobody writes. Never fails a commit that has succeeded: a checkpoint
    /// that did not happen is tried again after the next one.
    func checkpointIfDue(_ db: Database) {
        guard logSize > Self.worthwhile else { return }
        let isPressing = logSize > Self.pressing
        guard acquire(waitingUpTo: isPressing ? 1000 : 0) else { return }
        defer { piket_unlock(lock.descriptor) }
        run(db, isPressing ? SQLITE_CHECKPOINT_TRUNCATE : SQLITE_CHECKPOINT_PASSIVE)
    }

    /// For `piket check`, backup and the end of a bulk load: waits up to `milliseconds`. False if it did not come to it.
    func checkpoint(_ db: Database, waitingUpTo milliseconds: Int) -> Bool {
        guard acquire(waitingUpTo: milliseconds) else { return false }
        defer { piket_unlock(lock.descriptor) }
        return run(db, SQLITE_CHECKPOINT_TRUNCATE)
    }

    @discardableResult
    private func run(_ db: Database, _ mode: Int32) -> Bool {
        var (inLog, copied): (Int32, Int32) = (0, 0)
        let code = sqlite3_wal_checkpoint_v2(db.sqliteConnection, nil, mode, &inLog, &copied)
        if code == SQLITE_OK, inLog == copied { frames.pointee = 0 }
        return code == SQLITE_OK
    }

    private func acquire(waitingUpTo milliseconds: Int) -> Bool {
        for attempt in 0...(milliseconds / 10) {
            if piket_lock_exclusive(lock.descriptor, false) == 0 { return true }
            if attempt < milliseconds / 10 { usleep(10_000) }
        }
        return false
    }
}
