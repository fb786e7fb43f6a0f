import Foundation

/// Who may do what with one of a database's files, or with their folder.
package struct FileAccess: Hashable, Sendable {
    package enum Part: Hashable, Sendable {
        case database, writeAheadLog, salt, folder
    }

    package let part: Part
    package let path: String
    /// Permission bits.
    package let mode: UInt32

    /// Everybody on this computer reads it. A folder may be read: its files guard themselves.
    package var isReadByOthers: Bool { part != .folder && mode & 0o004 != 0 }

    /// Everybody writes it; in a folder, may put another file in the place of ours.
    package var isWrittenByOthers: Bool { mode & 0o002 != 0 && !(part == .folder && mode & 0o1000 != 0) }
}

extension StoreFiles {
    var accesses: [FileAccess] {
        let parts: [(FileAccess.Part, String)] = [
            (.database, database), (.writeAheadLog, writeAheadLog), (.salt, salt), (.folder, folder),
        ]
        return parts.compactMap { part, path in
            var info = stat()
            guard stat(path, &info) == 0 else { return nil }
            return FileAccess(part: part, path: path, mode: info.st_mode & 0o7777)
        }
    }

    /// Bytes that whoever runs the program may still write in the folder.
    var freeBytes: Int64? {
        var info = statvfs()
        guard statvfs(folder, &info) == 0 else { return nil }
        return Int64(
            clamping: UInt64(info.f_bavail).multipliedReportingOverflow(by: UInt64(info.f_frsize)).partialValue)
    }
}
