import CSpool
import Foundation

/// A program's own folder inside a spool, `.taking-PID-...`, locked as long as the program lives: what was renamed into
/// it nobody else takes. What a dead program left is carried to its end, or put back.
///
/// Inside stand `in` with the files at work, `out` with what will be said of them, and, from the moment their fate is
/// decided, `done` or `rejected` instead of `in`. That rename is the point behind which nothing is done again.
/// All of this is done under the spool's lock.
final class TakingFolder {
    static let prefix = ".taking-"
    static let reasonEnding = ".reason.txt"

    let path: String
    private let spool: String
    private let lock: Int32

    private init(_ path: String, _ spool: String, lock: Int32) {
        self.path = path
        self.spool = spool
        self.lock = lock
    }

    deinit { Glibc.close(lock) }

    var input: String { path + "/in" }
    var output: String { path + "/out" }
    /// A message as one record of ours.
    var record: String { path + "/record.ndjson" }

    /// One for this program.
    static func make(in spool: String) throws(SpoolTrouble) -> TakingFolder {
        let path = "\(spool)/\(prefix)\(getpid())-\(String(UInt32.random(in: .min ... .max), radix: 16))"
        try SpoolTrouble.checked(path) { mkdir(path, 0o700) }
        guard let folder = try lock(path, in: spool) else { throw .other(path, detail: "EWOULDBLOCK") }
        return folder
    }

    /// Those whose programs have died.
    static func abandoned(in spool: String) throws(SpoolTrouble) -> (folders: [TakingFolder], hasOthers: Bool) {
        var (folders, hasOthers): ([TakingFolder], Bool) = ([], false)
        for name in try SpoolLister.names(in: spool) where name.text.hasPrefix(prefix) {
            guard let folder = try lock(spool + "/" + name.text, in: spool) else {
                hasOthers = true
                continue
            }
            folders.append(folder)
        }
        return (folders, hasOthers)
    }

    /// nil while a living program has it, or somebody else's, whose it stays.
    private static func lock(_ path: String, in spool: String) throws(SpoolTrouble) -> TakingFolder? {
        let descriptor = open(path + "/lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 || errno == EACCES else { throw SpoolTrouble(errno: errno, path) }
        guard descriptor >= 0, piket_spool_lock(descriptor, false) == 0 else {
            if descriptor >= 0 { Glibc.close(descriptor) }
            return nil
        }
        return TakingFolder(path, spool, lock: descriptor)
    }

    /// Makes room for the next files.
    func prepare() throws(SpoolTrouble) {
        for folder in [input, input + "/new", output] where mkdir(folder, 0o700) != 0 && errno != EEXIST {
            throw SpoolTrouble(errno: errno, folder)
        }
        try clear(output)
        unlink(record)
    }

    /// The fate of the files in `in`: they go to `done` or `rejected`, and what was written about them to `rejected`.
    func settle(_ fate: SpoolFate) throws(SpoolTrouble) {
        try SpoolTrouble.checked(path) { rename(input, path + "/" + fate.rawValue) }
        try finish()
    }

    /// Carries out what was decided; if nothing was, the files go back to the spool.
    func finish() throws(SpoolTrouble) {
        unlink(record)
        if exists(input) {
            try clear(output)
            try empty(input + "/new", into: spool + "/new")
            try empty(input, into: spool)
        }
        for fate in SpoolFate.allCases where exists(path + "/" + fate.rawValue) {
            let settled = path + "/" + fate.rawValue
            try empty(settled + "/new", into: spool + (fate == .done ? "/cur" : "/rejected"), isSeen: fate == .done)
            try empty(settled, into: spool + "/" + fate.rawValue)
        }
        try empty(output, into: spool + "/rejected")
    }

    /// Away with it.
    func remove() {
        // What cannot be cleared away keeps the folder, and the next program meets it.
        try? clear(path)
        for name in ["in/new", "in", "out", ""] { rmdir(path + "/" + name) }
    }

    /// Moves all files of a folder under names that are free there, each behind what was said of it, and removes the
    /// folder. Nothing if there is no such folder.
    private func empty(_ folder: String, into target: String, isSeen: Bool = false) throws(SpoolTrouble) {
        guard exists(folder) else { return }
        let names = try SpoolLister.names(in: folder).sorted { $0.text < $1.text }
        for name in names where !isFolder(folder, name) {
            let reason = output + "/" + name.text + Self.reasonEnding
            // As other mail programs mark what was read.
            let wanted = isSeen && !name.text.contains(":2,") ? name.text + ":2,S" : name.text
            let free = SpoolName.free(wanted) {
                exists(target + "/" + $0) || exists(reason) && exists(target + "/" + $0 + Self.reasonEnding)
            }
            if exists(reason) {
                try SpoolTrouble.checked(target) { rename(reason, target + "/" + free + Self.reasonEnding) }
            }
            // What is said of a file went with it, if it lay in the same folder.
            guard exists(folder + "/" + name.text) else { continue }
            try SpoolTrouble.checked(target) { rename(name.path(in: folder), target + "/" + free) }
        }
        rmdir(folder)
    }

    private func clear(_ folder: String) throws(SpoolTrouble) {
        guard exists(folder) else { return }
        for name in try SpoolLister.names(in: folder) { unlink(name.path(in: folder)) }
    }

    private func isFolder(_ folder: String, _ name: SpoolName) -> Bool {
        var status = stat()
        return lstat(name.path(in: folder), &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private func exists(_ path: String) -> Bool {
        var status = stat()
        return lstat(path, &status) == 0
    }
}

/// Where a taken file ends.
package enum SpoolFate: String, CaseIterable, Sendable {
    case done, rejected
}
