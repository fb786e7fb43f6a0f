import Foundation
import Glibc
import PiketDomain
import PiketViewModels

/// A board on disk: written whole or not at all, read without trust.
struct BoardFile: Sendable {
    let path: String

    /// Bytes of a file that is still taken for a board.
    private static let limit = 8 << 20

    /// Which state of the file was read.
    struct Stamp: Hashable {
        var inode: UInt64
        var size: Int64
        var seconds: Int64
        var nanoseconds: Int64
    }

    /// nil: there is no such file.
    var stamp: Stamp? {
        var status = stat()
        guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
        return Stamp(
            inode: UInt64(status.st_ino), size: Int64(status.st_size), seconds: Int64(status.st_mtim.tv_sec),
            nanoseconds: Int64(status.st_mtim.tv_nsec))
    }

    /// Replaces the file in one step: a reader finds the board of before or this one. Everybody may read it.
    ///
    /// What is there already must be a board, or empty. Errors: `CommandFailure`, environment.
    func write(_ board: Board) throws {
        try refuseForeign()
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        let data = try encoder.encode(board)
        let slash = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
        // Always the same name: what a killed publisher left half written is overwritten by the next.
        let draft = path[..<slash] + "." + path[slash...] + ".baru"
        let descriptor = open(String(draft), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw unwritable }
        let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        do {
            try handle.write(contentsOf: data)
            // Whatever the umask: the kiosk runs under another uid.
            guard fchmod(descriptor, 0o644) == 0 else { throw unwritable }
            try handle.synchronize()
        } catch {
            unlink(String(draft))
            throw unwritable
        }
        guard rename(String(draft), path) == 0 else { throw unwritable }
    }

    /// Errors: `CommandFailure`, refused, where something else than a board would be lost.
    func refuseForeign() throws {
        guard isReplaceable else { throw foreign }
    }

    func read() -> Result<Board, KioskModel.Trouble> {
        // A pipe would keep whoever opens it waiting.
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else { return .failure(.missing) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        var status = Glibc.stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return .failure(.broken) }
        // A disk that is taken away while it is read is a broken file.
        guard let data = try? file.read(upToCount: Self.limit + 1), data.count <= Self.limit else {
            return .failure(.broken)
        }
        let decoder = JSONDecoder()
        guard let head = try? decoder.decode(Head.self, from: data) else { return .failure(.broken) }
        guard head.version == Board.version else { return .failure(.otherVersion(head.version)) }
        guard let board = try? decoder.decode(Board.self, from: data), board.isSound else { return .failure(.broken) }
        return .success(board)
    }

    /// Nothing is lost by writing a board there: there is nothing yet, or a board of any version.
    private var isReplaceable: Bool {
        var status = Glibc.stat()
        guard lstat(path, &status) == 0 else { return true }
        guard status.st_mode & S_IFMT == S_IFREG else { return false }
        if status.st_size == 0 { return true }
        guard let data = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: Self.limit) else {
            return false
        }
        // A board of ours that was cut off is one still: it begins with its first key.
        return data.starts(with: Data("{\"agencies\":".utf8)) || data.range(of: Data("\"piket_board\"".utf8)) != nil
    }

    private struct Head: Decodable {
        var version: Int
        enum CodingKeys: String, CodingKey { case version = "piket_board" }
    }

    private var foreign: CommandFailure {
        CommandFailure(
            .refused, "\(path) bukan papan Piket dan tidak ditimpa; sebut nama berkas lain",
            en: "\(path) is no board of Piket's and is not written over; name another file")
    }

    private var unwritable: CommandFailure {
        CommandFailure(
            .environment, "\(path) tidak dapat ditulis; periksa folder, izin dan ruang disknya",
            en: "\(path) cannot be written; check its folder, permissions and room on the disk")
    }
}
