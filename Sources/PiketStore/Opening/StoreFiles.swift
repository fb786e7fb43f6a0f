import CStore
import Foundation
import PiketDomain

/// The files of one database: SQLite's own three, and Piket's beside them.
///
/// SQLite's files are never opened here: closing a descriptor of one would drop the locks SQLite holds on it.
struct StoreFiles: Hashable, Sendable {
    let database: String

    var writeAheadLog: String { database + "-wal" }
    /// Held exclusively while a schema is made or a guarded checkpoint runs, shared while a guarded write runs.
    var lock: String { database + ".lock" }
    /// Written to after each commit; other programs watch it.
    var signal: String { database + ".signal" }
    /// The key of the salted hashes; kept outside the database so that a stolen copy does not tell who reported.
    var salt: String { database + ".salt" }

    var folder: String {
        guard let slash = database.lastIndex(of: "/") else { return "." }
        return slash == database.startIndex ? "/" : String(database[..<slash])
    }

    /// Files of a setgid folder belong to its group whatever the umask says; elsewhere the umask decides.
    var isShared: Bool {
        var info = stat()
        return stat(folder, &info) == 0 && info.st_mode & S_ISGID != 0
    }

    /// Opens a file of ours, making it with mode 0660 (see `isShared`). Errors: `StoreTrouble` by errno.
    func open(_ path: String, flags: Int32) throws(StoreTrouble) -> FileHandleOwner {
        let isNew = access(path, F_OK) != 0
        let descriptor = piket_open(path, flags, 0o660)
        guard descriptor >= 0 else {
            // A file that cannot be made is the folder's refusal, and it is the database that is wanted.
            let isFolders = isNew && flags & O_CREAT != 0 && (errno == EACCES || errno == EROFS)
            throw isFolders ? StoreTrouble.readOnly(path: database) : StoreTrouble(errno: errno, path: path)
        }
        // Only the owner may do this; for anybody else the file already has its mode.
        if isNew, flags & O_CREAT != 0, isShared { _ = fchmod(descriptor, 0o660) }
        return FileHandleOwner(descriptor)
    }

    static func isFolder(_ path: String) -> Bool {
        var info = stat()
        return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
    }

    /// Bytes; nil if there is no such file.
    static func size(_ path: String) -> Int64? {
        var info = stat()
        return stat(path, &info) == 0 ? Int64(info.st_size) : nil
    }
}

/// Closes its descriptor when the last reference goes, which also lets go of locks taken through it.
final class FileHandleOwner: Sendable {
    let descriptor: Int32

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
    }

    deinit { close(descriptor) }
}
