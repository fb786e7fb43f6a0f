import CStore

/// A prepared statement, for the writes that run by the thousand: no boxing of values, no dictionary of names.
///
/// Parameters are numbered from 1. Used only by the connection's own queue.
final class Statement {
    let handle: OpaquePointer
    private let connection: OpaquePointer

    init(_ connection: OpaquePointer, _ sql: String) throws {
        self.connection = connection
        var handle: OpaquePointer?
        let code = sqlite3_prepare_v3(connection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
        guard code == SQLITE_OK, let handle else { throw StatementError(connection) }
        self.handle = handle
    }

    deinit { sqlite3_finalize(handle) }

    func bind(_ index: Int32, _ value: Int64) { sqlite3_bind_int64(handle, index, value) }
    func bind(_ index: Int32, _ value: Int) { sqlite3_bind_int64(handle, index, Int64(value)) }
    func bind(_ index: Int32, _ value: Bool) { sqlite3_bind_int64(handle, index, value ? 1 : 0) }

    func bind(_ index: Int32, _ value: Int64?) {
        if let value { bind(index, value) } else { sqlite3_bind_null(handle, index) }
    }

    func bind(_ index: Int32, _ value: Double?) {
        if let value { sqlite3_bind_double(handle, index, value) } else { sqlite3_bind_null(handle, index) }
    }

    func bind(_ index: Int32, _ value: String) {
        var value = value
        value.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) {
                _ = piket_sqlite_bind_text_copied(handle, index, $0.baseAddress, Int32($0.count))
            }
        }
    }

    func bind(_ index: Int32, _ value: String?) {
        if let value { bind(index, value) } else { sqlite3_bind_null(handle, index) }
    }

    func bind(_ index: Int32, _ value: [UInt8]?) {
        guard let value else {
            sqlite3_bind_null(handle, index)
            return
        }
        value.withUnsafeBytes { _ = piket_sqlite_bind_blob_copied(handle, index, $0.baseAddress, Int32($0.count)) }
    }

    /// Runs to the end and is ready to be bound again.
    func run() throws {
        let code = sqlite3_step(handle)
        // The reset repeats a failed step's code, which is thrown here already.
        guard code == SQLITE_DONE || code == SQLITE_ROW else {
            let error = StatementError(connection)
            sqlite3_reset(handle)
            throw error
        }
        sqlite3_reset(handle)
    }

    /// True while there is a row; at the end the statement is ready to be bound again.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE:
            sqlite3_reset(handle)
            return false
        default:
            let error = StatementError(connection)
            sqlite3_reset(handle)
            throw error
        }
    }

    func reset() { sqlite3_reset(handle) }

    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    /// nil for NULL.
    func optionalInteger(_ column: Int32) -> Int64? { type(column) == SQLITE_NULL ? nil : integer(column) }

    /// Bytes of a text or blob, valid until the next step. Empty for NULL.
    func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(
            start: sqlite3_column_blob(handle, column), count: Int(sqlite3_column_bytes(handle, column)))
    }

    func type(_ column: Int32) -> Int32 { sqlite3_column_type(handle, column) }
}

/// What SQLite said when a statement failed.
struct StatementError: Error {
    /// The extended result code.
    var code: Int32
    var message: String

    init(_ connection: OpaquePointer) {
        code = sqlite3_extended_errcode(connection)
        message = String(cString: sqlite3_errmsg(connection))
    }
}
