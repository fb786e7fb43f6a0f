import CSpool
import Foundation

/// A folder into which other programs drop files, one intake's view of it. Several may work on one folder: a rename into
/// a program's own folder decides who takes a file. Used by one task.
package final class SpoolFolder {
    package let path: String
    private let lock: Int32
    private let watches: [Int32]
    private let taking: TakingFolder
    private let device: (dev_t, ino_t)

    /// Makes `done` and `rejected`. What the folder needs from others must be there: it is not made.
    package init(path given: String) throws(SpoolTrouble) {
        var path = given
        while path.count > 1, path.hasSuffix("/") { path.removeLast() }
        self.path = path
        device = try Self.identity(of: path)
        for name in SpoolFate.allCases.map(\.rawValue) where mkdir(path + "/" + name, 0o700) != 0 && errno != EEXIST {
            throw SpoolTrouble(errno: errno, path + "/" + name)
        }
        let lock = open(path + "/.intake.lock", O_RDONLY | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard lock >= 0 else { throw SpoolTrouble(errno: errno, path) }
        self.lock = lock
        _ = piket_spool_lock(lock, true)
        defer { piket_spool_unlock(lock) }
        taking = try TakingFolder.make(in: path)
        let folders = SpoolLister.isMaildir(path) ? [path, path + "/new"] : [path]
        watches = folders.map { piket_spool_watch($0) }
        guard watches.allSatisfy({ $0 >= 0 }) else { throw .other(path, detail: "inotify") }
    }

    deinit {
        for descriptor in watches + [lock] { Glibc.close(descriptor) }
    }

    /// Readable when something happened in the folder.
    package var descriptors: [Int32] { watches }

    /// Reads away what woke the loop. Call it before `look`, so that nothing is missed.
    package func drain() { for watch in watches { piket_spool_drain(watch) } }

    /// What there is to take, after dead programs' files were put right.
    package func look() throws(SpoolTrouble) -> SpoolListing {
        guard try Self.identity(of: path) == device else { throw .missing(path) }
        var hasOthers = false
        try locked { () throws(SpoolTrouble) in
            let found = try TakingFolder.abandoned(in: path)
            for folder in found.folders {
                try folder.finish()
                folder.remove()
            }
            hasOthers = found.hasOthers
        }
        var listing = try SpoolLister.list(path)
        listing.hasOthers = hasOthers
        return listing
    }

    /// Takes an entry out of everybody's reach; nil if somebody else was first.
    package func take(_ entry: SpoolEntry) throws(SpoolTrouble) -> TakenFile? {
        let source = entry.isInMaildir ? path + "/new" : path
        let target = entry.isInMaildir ? taking.input + "/new" : taking.input
        return try locked { () throws(SpoolTrouble) -> TakenFile? in
            try taking.prepare()
            for name in entry.names {
                let isMoved = rename(name.path(in: source), target + "/" + name.text) == 0
                guard !isMoved else { continue }
                guard errno == ENOENT else { throw SpoolTrouble(errno: errno, path) }
                try taking.finish()
                return nil
            }
            return TakenFile(
                entry: entry, paths: entry.names.map { target + "/" + $0.text }, output: taking.output,
                record: taking.record)
        }
    }

    /// Ends the work on a taken file. False if it grew meanwhile: then it is put back, to be taken once more.
    package func settle(_ file: TakenFile, _ fate: SpoolFate) throws(SpoolTrouble) -> Bool {
        guard file.isUnchanged else {
            try putBack()
            return false
        }
        try file.flushOutput()
        try locked { () throws(SpoolTrouble) in try taking.settle(fate) }
        return true
    }

    /// Gives the taken file back to the spool as if it had not been touched.
    package func putBack() throws(SpoolTrouble) {
        try locked { () throws(SpoolTrouble) in try taking.finish() }
    }

    /// Leaves nothing of this program behind; what was taken and not settled goes back.
    package func leave() throws(SpoolTrouble) {
        try putBack()
        try locked { () throws(SpoolTrouble) in taking.remove() }
    }

    private func locked<T>(_ body: () throws(SpoolTrouble) -> T) throws(SpoolTrouble) -> T {
        _ = piket_spool_lock(lock, true)
        defer { piket_spool_unlock(lock) }
        return try body()
    }

    private static func identity(of path: String) throws(SpoolTrouble) -> (dev_t, ino_t) {
        var status = stat()
        try SpoolTrouble.checked(path) { stat(path, &status) }
        guard status.st_mode & S_IFMT == S_IFDIR else { throw .isNoFolder(path) }
        return (status.st_dev, status.st_ino)
    }
}
