import Foundation

/// A spool folder that cannot be worked with, for one line that says what to do.
package enum SpoolTrouble: Error, Hashable {
    /// It is not there, or not there any more.
    case missing(String)
    case isNoFolder(String)
    case noPermission(String)
    case diskFull(String)
    case other(String, detail: String)

    init(errno code: Int32, _ path: String) {
        switch code {
        case ENOENT: self = .missing(path)
        case ENOTDIR: self = .isNoFolder(path)
        case EACCES, EPERM, EROFS: self = .noPermission(path)
        case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path)
        default: self = .other(path, detail: String(cString: strerror(code)))
        }
    }

    /// Runs a call that answers -1 and errno.
    static func checked(_ path: String, _ call: () -> Int32) throws(SpoolTrouble) {
        while call() != 0 {
            guard errno == EINTR else { throw SpoolTrouble(errno: errno, path) }
        }
    }
}
