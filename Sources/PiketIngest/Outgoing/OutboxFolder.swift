import CSpool
import Foundation

/// A folder into which answers are written, each file whole or not at all, whoever kills the program in between.
///
/// A file is begun as a hidden list of what it will hold, becomes hidden words once the log says that they are handed out,
/// and then gets its name. Whoever finds a list goes on from there; whoever finds words only gives them their name. So
/// nothing is handed out twice, even if what reads the folder takes files away at once.
package final class OutboxFolder {
    /// A file that was begun and not filled.
    package struct Begun: Hashable, Sendable {
        package var name: String
        /// By which the log knows the file.
        package var token: String
        package var items: [Int64]
    }

    package let path: String
    private let lock: Int32
    private static let prefix = ".piket-"
    private static let scratch = ".piket.tmp"
    /// What no answer begins with.
    private static let mark = "\0piket 1 "

    /// Makes the folder, for its owner alone, if it is missing. nil: another program is at work in it.
    ///
    /// Errors: `SpoolTrouble`.
    package init?(_ path: String) throws(SpoolTrouble) {
        if mkdir(path, 0o700) != 0, errno != EEXIST { throw SpoolTrouble(errno: errno, path) }
        let descriptor = open(path + "/.piket.lock", O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw SpoolTrouble(errno: errno, path) }
        (self.path, lock) = (path, descriptor)
        guard piket_spool_lock(descriptor, false) == 0 else { return nil }
        unlink(path + "/" + Self.scratch)
    }

    deinit { close(lock) }

    /// What was begun and not filled. What was filled and has no name yet gets it.
    package func begun() throws(SpoolTrouble) -> [Begun] {
        var found: [Begun] = []
        for name in try SpoolLister.names(in: path).map(\.text).sorted() where name.hasPrefix(Self.prefix) {
            let hidden = path + "/" + name
            guard let content = FileManager.default.contents(atPath: hidden) else { continue }
            let final = String(name.dropFirst(Self.prefix.count))
            let text = String(decoding: content, as: UTF8.self)
            guard text.hasPrefix(Self.mark) else {
                try SpoolTrouble.checked(path) { rename(hidden, path + "/" + final) }
                continue
            }
            let lines = text.split(separator: "\n")
            found.append(
                Begun(
                    name: final, token: String(lines[0].dropFirst(Self.mark.count)),
                    items: lines.dropFirst().compactMap { Int64($0) }))
        }
        return found
    }

    /// Begins a file. A name that is taken gets a number.
    package func begin(_ name: String, items: [Int64]) throws(SpoolTrouble) -> Begun {
        let begun = Begun(
            name: free(name), token: UUID().uuidString.lowercased().filter { $0 != "-" }, items: items)
        let lines = [Self.mark + begun.token] + items.map(String.init)
        try put(Array(lines.joined(separator: "\n").utf8), begun.name)
        return begun
    }

    /// Fills it and gives it its name. Returns the path.
    package func finish(_ begun: Begun, _ content: [UInt8]) throws(SpoolTrouble) -> String {
        try put(content, begun.name)
        let final = path + "/" + begun.name
        try SpoolTrouble.checked(path) { rename(hidden(begun.name), final) }
        try flush()
        return final
    }

    /// Leaves it out: nothing of it is to be carried any more.
    package func drop(_ begun: Begun) { unlink(hidden(begun.name)) }

    private func hidden(_ name: String) -> String { path + "/" + Self.prefix + name }

    private func free(_ name: String) -> String {
        // A channel's code may hold anything.
        let name = String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_+.".contains($0)) ? $0 : "_" })
        return SpoolName.free(name) { access(path + "/" + $0, F_OK) == 0 || access(hidden($0), F_OK) == 0 }
    }

    private func put(_ content: [UInt8], _ name: String) throws(SpoolTrouble) {
        let scratch = path + "/" + Self.scratch
        let descriptor = open(scratch, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o600)
        guard descriptor >= 0 else { throw SpoolTrouble(errno: errno, path) }
        defer { close(descriptor) }
        var bytes = content[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw SpoolTrouble(errno: errno, path) }
            bytes = bytes.dropFirst(count)
        }
        try SpoolTrouble.checked(path) { fsync(descriptor) }
        try SpoolTrouble.checked(path) { rename(scratch, hidden(name)) }
        try flush()
    }

    /// Names outlive a power cut as well.
    private func flush() throws(SpoolTrouble) {
        let folder = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { throw SpoolTrouble(errno: errno, path) }
        defer { close(folder) }
        try SpoolTrouble.checked(path) { fsync(folder) }
    }
}
