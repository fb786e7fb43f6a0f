import CSpool
import Foundation
import PiketDomain

/// Looks what lies in a spool, and whether it is complete.
///
/// A file is complete when nobody has it open for writing. Where the system does not tell, and for files that are still
/// empty, it is when nothing changed it for `quiet` seconds; parts of one SMS come in a row, and wait `partQuiet`.
struct SpoolLister {
    static let quiet: Int64 = 5
    static let partQuiet: Int64 = 2
    /// Where a part is missing, or the last is as full as a part can be: more will come.
    static let partWait: Int64 = 15
    /// Letters of a part that is followed by another, of seven bits each (3GPP TS 23.040).
    private static let fullPart: Int64 = 153

    let folder: String
    private var listing = SpoolListing()
    private var messages: [SMSName: File] = [:]

    private struct File {
        let name: SpoolName
        let status: stat
        let entry: SpoolEntry
    }

    private init(_ folder: String) {
        self.folder = folder
    }

    static func list(_ folder: String) throws(SpoolTrouble) -> SpoolListing {
        var lister = SpoolLister(folder)
        for name in try names(in: folder) where !name.isLeftAlone { lister.add(name) }
        lister.addMessages()
        if isMaildir(folder) {
            for name in try names(in: folder + "/new") where !name.isLeftAlone { lister.addMail(name) }
        }
        lister.listing.ready.sort(by: SpoolEntry.isBefore)
        lister.listing.unfinished.sort()
        return lister.listing
    }

    static func isMaildir(_ folder: String) -> Bool {
        ["new", "cur", "tmp"].allSatisfy { name in
            var status = stat()
            return stat(folder + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }
    }

    /// Of all files in a folder, as the system has them.
    static func names(in folder: String) throws(SpoolTrouble) -> [SpoolName] {
        guard let open = opendir(folder) else { throw SpoolTrouble(errno: errno, folder) }
        defer { closedir(open) }
        var names: [SpoolName] = []
        while let entry = readdir(open) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
            if name != [0x2E], name != [0x2E, 0x2E] { names.append(SpoolName(name)) }
        }
        return names
    }

    private mutating func add(_ name: SpoolName) {
        let kind: SpoolEntry.Kind = name.text.lowercased().hasSuffix(".eml") ? .mail : .records
        guard let file = file(name, in: folder, kind) else { return }
        if file.entry.kind == .records, let sms = SMSName(name.text) {
            messages[sms] = file
        } else if isComplete(file, in: folder) {
            listing.ready.append(file.entry)
        }
    }

    private mutating func addMail(_ name: SpoolName) {
        guard var file = file(name, in: folder + "/new", .mail)?.entry else { return }
        // The rename into new/ says that it is complete.
        file.isInMaildir = true
        listing.ready.append(file)
    }

    private mutating func addMessages() {
        for parts in SMSName.messages(Array(messages.keys)) {
            let files = parts.compactMap { messages[$0] }
            guard files.allSatisfy({ isComplete($0, in: folder) }), let first = files.first else { continue }
            let isFull = (files.last?.status.st_size ?? 0) >= Self.fullPart
            let isWhole = parts.map(\.part) == Array(0..<parts.count)
            guard isQuiet(files.map(\.status), isFull || !isWhole ? Self.partWait : Self.partQuiet) else { continue }
            var entry = first.entry
            entry.kind = .sms
            entry.names = files.map(\.name)
            listing.ready.append(entry)
        }
    }

    /// nil for a folder, and for what went meanwhile.
    private func file(_ name: SpoolName, in folder: String, _ kind: SpoolEntry.Kind) -> File? {
        var status = stat()
        guard lstat(name.path(in: folder), &status) == 0, status.st_mode & S_IFMT != S_IFDIR else { return nil }
        let isFile = status.st_mode & S_IFMT == S_IFREG
        var entry = SpoolEntry(
            kind: isFile ? kind : .noFile, names: [name], changedAt: Instant(seconds: Int64(status.st_mtim.tv_sec)))
        entry.fraction = status.st_mtim.tv_nsec
        return File(name: name, status: status, entry: entry)
    }

    private mutating func isComplete(_ file: File, in folder: String) -> Bool {
        guard file.entry.kind != .noFile else { return true }
        switch piket_is_being_written(file.name.path(in: folder)) {
        case 0 where file.status.st_size > 0: return true
        case 1:
            listing.unfinished.append(file.name.text)
            return false
        default: return isQuiet([file.status], Self.quiet)
        }
    }

    /// Whether the newest change is that long ago. It is the change of the file's inode: a sender may set the other
    /// times as it likes, and every write moves this one.
    private mutating func isQuiet(_ files: [stat], _ seconds: Int64) -> Bool {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        let ages = files.map { file in
            Int64(now.tv_sec - file.st_ctim.tv_sec) * 1000 + Int64(now.tv_nsec - file.st_ctim.tv_nsec) / 1_000_000
        }
        let youngest = ages.min() ?? .max
        // A clock that was set back must not make a file wait for hours.
        guard youngest < seconds * 1000, youngest > -1000 * seconds else { return true }
        let left = Int(seconds * 1000 - youngest) + 10
        listing.nextLook = min(listing.nextLook ?? left, left)
        return false
    }
}
