import Glibc
import Testing

/// The program at the end of a line of its own: every byte it sends is kept as it was sent, which a multiplexer between
/// would not show.
final class Line {
    struct Silent: Error, CustomStringConvertible {
        let description: String
    }

    private let near: Int32
    private let far: Int32
    private let child: pid_t
    private let modesBefore: [UInt8]
    private var status: Int32?
    private var bytes: [UInt8] = []
    private var mark = 0

    init(
        _ program: Program, _ arguments: [String], term: String, environment changes: [String: String] = [:],
        columns: UInt16 = 132, rows: UInt16 = 43
    ) throws {
        near = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
        // TIOCSPTLCK and TIOCGPTN: unlocks the far end and tells its number.
        var (lock, number): (Int32, Int32) = (0, 0)
        guard near >= 0, ioctl(near, 0x4004_5431, &lock) == 0, ioctl(near, 0x8004_5430, &number) == 0
        else { throw Silent(description: "no pseudo-terminal") }
        let name = "/dev/pts/\(number)"
        far = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
        Self.resize(near, columns, rows)
        modesBefore = Self.modes(far)
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
        for descriptor: Int32 in 1...2 { posix_spawn_file_actions_adddup2(&actions, 0, descriptor) }
        child = try Child.spawn(
            Program.path, arguments, environment: program.environment(changes.merging(["TERM": term]) { $1 }), &actions,
            asLeader: true)
    }

    deinit {
        if status == nil {
            kill(child, SIGKILL)
            _ = Child.bury(child)
        }
        close(near)
        close(far)
    }

    /// All that was sent so far, as text.
    var sent: String { String(decoding: bytes, as: UTF8.self) }

    /// What was sent since the last `send` or `resize`.
    var answer: String { String(decoding: bytes[mark...], as: UTF8.self) }

    /// The modes of the line are those it had before.
    var hasItsModes: Bool { Self.modes(far) == modesBefore }

    func send(_ text: String) {
        takeWaiting()
        mark = bytes.count
        sendUnread(text)
    }

    /// The same without reading what was sent meanwhile.
    func sendUnread(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(near, $0.baseAddress, $0.count) }
            guard count > 0 else { return }
            rest = rest.dropFirst(count)
        }
    }

    func signal(_ number: Int32) { kill(child, number) }

    func resize(_ columns: UInt16, _ rows: UInt16) {
        takeWaiting()
        mark = bytes.count
        Self.resize(near, columns, rows)
    }

    /// Waits until the answer holds the text; an empty one: until there is any answer.
    func waitFor(_ text: String, seconds: Double = 10) throws {
        let deadline = Deadline(seconds: seconds)
        while text.isEmpty ? mark == bytes.count : !answer.contains(text) {
            guard take(within: deadline.millisecondsLeft) else {
                throw Silent(description: "not sent: \(text.debugDescription), but \(answer.debugDescription)")
            }
        }
    }

    /// Reads to the end of the program and returns its status; what it left unsaid is killed.
    func end(seconds: Double = 10) -> Int32 {
        if let status { return status }
        let deadline = Deadline(seconds: seconds)
        var ended: Int32 = 0
        while waitpid(child, &ended, WNOHANG) == 0 {
            if deadline.isPast { kill(child, SIGKILL) }
            take(within: 20)
        }
        takeWaiting()
        let code = ended & 0x7F == 0 ? (ended >> 8) & 0xFF : 128 + (ended & 0x7F)
        status = code
        return code
    }

    private func takeWaiting() { while take(within: 0) {} }

    @discardableResult
    private func take(within milliseconds: Int64) -> Bool {
        var watched = pollfd(fd: near, events: Int16(POLLIN), revents: 0)
        guard poll(&watched, 1, Int32(clamping: milliseconds)) > 0 else { return false }
        var chunk = [UInt8](repeating: 0, count: 65_536)
        let count = read(near, &chunk, chunk.count)
        guard count > 0 else { return false }
        bytes += chunk[..<count]
        return true
    }

    private static func resize(_ line: Int32, _ columns: UInt16, _ rows: UInt16) {
        var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(line, UInt(TIOCSWINSZ), &size)
    }

    private static func modes(_ line: Int32) -> [UInt8] {
        var modes = termios()
        tcgetattr(line, &modes)
        return withUnsafeBytes(of: modes) { Array($0) }
    }
}
