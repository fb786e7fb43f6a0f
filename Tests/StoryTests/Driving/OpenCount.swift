import CStore

/// The open complaints of a database, asked again and again from one thread without a process for each answer.
final class OpenCount: @unchecked Sendable {
    struct CannotAsk: Error {
        let code: Int32
    }

    private var connection: OpaquePointer?
    private var statement: OpaquePointer?

    init(database: String) throws {
        var code = sqlite3_open_v2(database, &connection, SQLITE_OPEN_READONLY, nil)
        if code == SQLITE_OK {
            code = sqlite3_prepare_v2(
                connection, "SELECT count(*) FROM complaint WHERE is_open = 1", -1, &statement, nil)
        }
        guard code == SQLITE_OK else { throw CannotAsk(code: code) }
    }

    deinit {
        sqlite3_finalize(statement)
        sqlite3_close(connection)
    }

    /// nil while the database does not answer.
    var now: Int? {
        defer { sqlite3_reset(statement) }
        return sqlite3_step(statement) == SQLITE_ROW ? Int(sqlite3_column_int64(statement, 0)) : nil
    }
}
