import CStore
import Foundation
import GRDB
import PiketDomain

extension StoreTrouble {
    init(errno code: Int32, path: String) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing(path: path)
        case EACCES, EPERM: self = .noPermission(path: path)
        case EROFS: self = .readOnly(path: path)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
        default: self = .other(path: path, detail: String(cString: strerror(code)))
        }
    }

    /// - Parameter code: SQLite's extended result code.
    init(sqlite code: Int32, message: String, path: String) {
        switch code & 0xFF {
        case SQLITE_BUSY, SQLITE_LOCKED: self = .locked(path: path)
        case SQLITE_FULL: self = .diskFull(path: path)
        // SQLITE_IOERR_WRITE: a write that a quota or a file size limit cut short.
        case SQLITE_IOERR where code == SQLITE_IOERR | 3 << 8: self = .diskFull(path: path)
        case SQLITE_NOTADB: self = .notADatabase(path: path)
        case SQLITE_CORRUPT: self = .damaged(path: path, detail: message)
        case SQLITE_READONLY: self = .readOnly(path: path)
        case SQLITE_PERM, SQLITE_AUTH: self = .noPermission(path: path)
        case SQLITE_CANTOPEN:
            // A file that may be read is refused by its folder, where SQLite makes its own beside it.
            self =
                access(path, R_OK) == 0
                ? .readOnly(path: path) : access(path, F_OK) == 0 ? .noPermission(path: path) : .missing(path: path)
        default: self = .other(path: path, detail: message)
        }
    }

    init(_ error: DatabaseError, path: String) {
        self.init(
            sqlite: error.extendedResultCode.rawValue, message: error.message ?? error.description, path: path)
    }

    /// Runs `body`, turning SQLite's errors into troubles; others pass.
    static func mapping<T>(path: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw StoreTrouble(error, path: path)
        } catch let error as StatementError {
            throw StoreTrouble(sqlite: error.code, message: error.message, path: path)
        }
    }

    static func mapping<T>(path: String, _ body: () async throws -> T) async throws -> T {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw StoreTrouble(error, path: path)
        } catch let error as StatementError {
            throw StoreTrouble(sqlite: error.code, message: error.message, path: path)
        }
    }
}
