import Glibc

/// Why a copy cannot go where it was to go.
package enum BackupTrouble: Error, Hashable {
    /// The database itself, or a file that belongs to it, by whatever name.
    case isSource(path: String)
    case exists(path: String)
    case isFolder(path: String)
    /// `path` is the folder that is not there.
    case noFolder(path: String)
}

extension BackupTrouble {
    /// Throws what stands in the way of a new file at `target`.
    static func check(_ target: String, source: StoreFiles) throws(BackupTrouble) {
        // A dangling link is there too: the copy would replace it.
        if let there = inode(target, followsLinks: false) {
            if let aim = inode(target), source.all.contains(where: { inode($0)?.isSame(as: aim) == true }) {
                throw .isSource(path: target)
            }
            throw there.isFolder ? .isFolder(path: target) : .exists(path: target)
        }
        guard !target.hasSuffix("/") else { throw .noFolder(path: target) }
        let copy = StoreFiles(database: target)
        guard let folder = inode(copy.folder), folder.isFolder else { throw .noFolder(path: copy.folder) }
        // The log of a database at rest is not there, yet its name is taken.
        if let own = inode(source.folder), own.isSame(as: folder), source.all.map(name).contains(name(target)) {
            throw .isSource(path: target)
        }
    }

    private static func name(_ path: String) -> Substring {
        path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    }

    private static func inode(_ path: String, followsLinks: Bool = true) -> stat? {
        var info = stat()
        return (followsLinks ? stat(path, &info) : lstat(path, &info)) == 0 ? info : nil
    }
}

extension StoreFiles {
    /// Every name that is taken beside a database.
    fileprivate var all: [String] {
        [database, writeAheadLog, database + "-shm", database + "-journal", lock, signal, salt]
    }
}

extension stat {
    fileprivate var isFolder: Bool { st_mode & S_IFMT == S_IFDIR }

    fileprivate func isSame(as other: stat) -> Bool { st_dev == other.st_dev && st_ino == other.st_ino }
}
