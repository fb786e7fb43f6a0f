import Foundation
package import PiketDomain

/// Bytes in pieces, from a file or from standard input. Never the whole file at once.
package final class ByteSource {
    /// What messages call it: the path as given, or `-`.
    package let name: String
    /// Bytes in the file; nil for a pipe.
    package let length: Int?
    /// When the file was last written; nil for a pipe.
    package let changedAt: Instant?
    package private(set) var consumed = 0
    private let handle: FileHandle
    /// Read by `peek()` and not yet taken.
    private var waiting: [UInt8] = []
    private static let pieceSize = 256 * 1024

    /// `-` is standard input. Throws `IngestTrouble` if it cannot be read.
    package init(path: String) throws(IngestTrouble) {
        name = path
        if path == "-" {
            handle = .standardInput
            length = nil
            changedAt = nil
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .noSuchFile(path) }
        guard !isFolder.boolValue else { throw .isFolder(path) }
        guard let opened = FileHandle(forReadingAtPath: path) else { throw .unreadable(path) }
        handle = opened
        var status = stat()
        guard fstat(opened.fileDescriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            length = nil
            changedAt = nil
            return
        }
        length = Int(status.st_size)
        changedAt = Instant(seconds: Int64(status.st_mtim.tv_sec))
    }

    /// Whether the same bytes come again from the start: not from a pipe, whatever name it goes by.
    package var isRepeatable: Bool { length != nil }

    /// The first piece, which `next()` gives as well.
    package func peek() throws(IngestTrouble) -> [UInt8] {
        if waiting.isEmpty { waiting = try read() }
        return waiting
    }

    /// The next piece; empty at the end.
    package func next() throws(IngestTrouble) -> [UInt8] {
        let piece = waiting.isEmpty ? try read() : waiting
        waiting = []
        consumed += piece.count
        return piece
    }

    private func read() throws(IngestTrouble) -> [UInt8] {
        do {
            return [UInt8](try handle.read(upToCount: Self.pieceSize) ?? Data())
        } catch {
            throw .unreadable(name)
        }
    }
}
