import Foundation

/// A file that this program alone works on, or the parts of one message.
package struct TakenFile: Sendable {
    package let entry: SpoolEntry
    package let paths: [String]
    /// The folder for what is written about it; it goes to `rejected` with the file's fate.
    let output: String
    /// Where a message may be written as one record of ours; thrown away with the file's fate.
    package let record: String
    private let marks: [Mark?]

    /// What changes when somebody writes.
    private struct Mark: Hashable, Sendable {
        var size: Int
        var seconds: Int
        var nanoseconds: Int

        init?(_ path: String) {
            var status = stat()
            guard lstat(path, &status) == 0 else { return nil }
            (size, seconds, nanoseconds) = (
                Int(status.st_size), status.st_mtim.tv_sec, status.st_mtim.tv_nsec
            )
        }
    }

    init(entry: SpoolEntry, paths: [String], output: String, record: String) {
        self.entry = entry
        self.paths = paths
        self.output = output
        self.record = record
        marks = paths.map { Mark($0) }
    }

    package var name: String { entry.name }
    package var path: String { paths.first ?? "" }

    /// Where its rejected records go.
    package func rejectsPath(_ format: ExchangeFormat) -> String {
        output + "/" + RejectsFile.path(beside: name, format: format)
    }

    /// Throws away what was written about it, before it is read once more.
    package func forgetOutput() {
        for name in (try? SpoolLister.names(in: output)) ?? [] { unlink(name.path(in: output)) }
    }

    /// Says in `NAME.reason.txt` why something is in `rejected`; readable by its owner only.
    ///
    /// - Parameter name: of the file that will lie beside it.
    package func write(reason: String, beside name: String) throws(SpoolTrouble) {
        try Self.put(Array(reason.utf8), at: output + "/" + name + TakingFolder.reasonEnding)
    }

    /// Writes a message as one record, for an import to read.
    package func write(record line: [UInt8]) throws(SpoolTrouble) { try Self.put(line, at: record) }

    /// In place, for its owner only: what a killed program leaves half written has a name that is cleared away.
    private static func put(_ content: [UInt8], at path: String) throws(SpoolTrouble) {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw SpoolTrouble(errno: errno, path) }
        defer { close(descriptor) }
        var bytes = content[...]
        while !bytes.isEmpty {
            let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw SpoolTrouble(errno: errno, path) }
            bytes = bytes.dropFirst(count)
        }
    }

    var isUnchanged: Bool { paths.map { Mark($0) } == marks }

    /// What was written outlives a power cut before the file itself is settled.
    func flushOutput() throws(SpoolTrouble) {
        for name in try SpoolLister.names(in: output) {
            let descriptor = open(name.path(in: output), O_WRONLY | O_CLOEXEC)
            guard descriptor >= 0 else { throw SpoolTrouble(errno: errno, output) }
            defer { close(descriptor) }
            try SpoolTrouble.checked(output) { fsync(descriptor) }
        }
    }
}
