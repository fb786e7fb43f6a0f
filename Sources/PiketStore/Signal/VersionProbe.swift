import CStore
import PiketDomain

/// A connection of its own that asks only whether anybody committed. A few microseconds a question.
final class VersionProbe {
    private let connection: OpaquePointer
    private var statement: Statement?

    init(path: String) throws {
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, SQLITE_OPEN_READONLY | SQLITE_OPEN_NOMUTEX, nil)
        guard code == SQLITE_OK, let handle else {
            sqlite3_close_v2(handle)
            throw StoreTrouble(sqlite: code, message: String(cString: sqlite3_errstr(code)), path: path)
        }
        connection = handle
        piket_sqlite_persist_wal(handle)
        if Connection.needsGuard { piket_sqlite_no_checkpoint_on_close(handle) }
        sqlite3_exec(handle, "PRAGMA cache_size = -64", nil, nil, nil)
        do {
            statement = try Statement(handle, "PRAGMA data_version")
        } catch let error as StatementError {
            throw StoreTrouble(sqlite: error.code, message: error.message, path: path)
        }
    }

    deinit {
        statement = nil
        sqlite3_close_v2(connection)
    }

    /// A number that differs after each commit of another connection; nil while the file is locked.
    func version() -> Int64? {
        guard let statement else { return nil }
        defer { statement.reset() }
        // A busy file is asked again at the ladder's next step.
        guard (try? statement.step()) == true else { return nil }
        return statement.integer(0)
    }
}
