import CStore
import Foundation
package import PiketDomain

/// Who has which case open: beside the database a folder with one file for each terminal, locked as long as its
/// program lives. The kernel lets go of the lock when a program dies, so that a file without a lock tells nothing and
/// is taken away by whoever meets it.
///
/// Hints only: nothing fails where the folder cannot be written or read. Used by one thread.
package final class PresenceFolder {
    private let folder: String
    private let isShared: Bool
    private let name = UUID().uuidString
    private var own: FileHandleOwner?
    private var watch: FileHandleOwner?

    /// Longest line that is read: what is longer was not written by this program.
    private static let lineLimit = 512

    package init(_ store: SQLiteStore) {
        folder = store.path + ".presence"
        isShared = store.files.isShared
    }

    deinit { leave() }

    /// Tells the others; nil: that no case is open any more.
    package func tell(_ presence: Companion?) {
        guard presence != nil || own != nil else { return }
        if own == nil { own = makeFile() }
        guard let own else { return }
        let line = presence.map { "\($0.number)\t\($0.act ?? "")\t\($0.login)\n" } ?? ""
        ftruncate(own.descriptor, 0)
        // What did not fit on a full disk is told to nobody.
        _ = Array(line.utf8).withUnsafeBytes { pwrite(own.descriptor, $0.baseAddress, $0.count, 0) }
    }

    /// What the other terminals tell, by login. Cost: one small file for each.
    package func others() -> [Companion] {
        // Without the folder, or the right to read it, nobody is known to be there.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0 != name && !$0.hasPrefix(".") }.compactMap(read)
            .sorted { ($0.login, $0.number) < ($1.login, $1.number) }
    }

    /// Readable when another terminal tells something new; -1 while nothing is watched.
    package var descriptor: Int32 { watch?.descriptor ?? -1 }

    /// Watches the folder while a case is open here: an idle screen is not woken by others.
    package func watch(_ isWanted: Bool) {
        guard isWanted else {
            watch = nil
            return
        }
        guard watch == nil, StoreFiles.isFolder(folder) else { return }
        let descriptor = piket_watch_open()
        guard descriptor >= 0 else { return }
        let opened = FileHandleOwner(descriptor)
        if piket_watch_add(descriptor, folder, false) >= 0 { watch = opened }
    }

    /// Reads away what woke the loop.
    package func drain() {
        if let watch { _ = piket_watch_drain(watch.descriptor, nil) { _, _, _ in } }
    }

    private func leave() {
        tell(nil)
        if own != nil { unlink(path) }
    }

    private var path: String { folder + "/" + name }

    /// A file appears under its name only once it is locked: before that it would look left behind.
    private func makeFile() -> FileHandleOwner? {
        if mkdir(folder, 0o770) == 0, isShared { chmod(folder, S_ISGID | 0o770) }
        let hidden = folder + "/." + name
        let descriptor = piket_open(hidden, O_RDWR | O_CREAT | O_EXCL, 0o660)
        guard descriptor >= 0 else { return nil }
        let file = FileHandleOwner(descriptor)
        if isShared { fchmod(descriptor, 0o660) }
        guard piket_lock_exclusive(descriptor, false) == 0, rename(hidden, path) == 0 else {
            unlink(hidden)
            return nil
        }
        return file
    }

    private func read(_ name: String) -> Companion? {
        let path = folder + "/" + name
        let descriptor = piket_open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK, 0)
        guard descriptor >= 0 else { return nil }
        let file = FileHandleOwner(descriptor)
        guard piket_lock_shared(descriptor, false) != 0 else {
            unlink(path)
            return nil
        }
        var bytes = [UInt8](repeating: 0, count: Self.lineLimit)
        let count = pread(file.descriptor, &bytes, Self.lineLimit, 0)
        guard count > 0 else { return nil }
        let parts = String(decoding: bytes.prefix(count), as: UTF8.self).split(
            separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)[0]
            .split(separator: "\t", omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int64(parts[0]), !parts[2].isEmpty else { return nil }
        return Companion(login: String(parts[2]), number: number, act: parts[1].isEmpty ? nil : String(parts[1]))
    }
}
