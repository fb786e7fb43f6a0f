import Glibc
import Testing

/// `piket watch --plain` or the like at work, what it writes kept in files.
final class Listener {
    private let child: pid_t
    private let output: String
    private let errors: String
    private let program: Program
    private var status: Int32?

    init(_ program: Program, _ arguments: [String], environment changes: [String: String] = [:]) throws {
        self.program = program
        output = program.home.file("kalimat")
        errors = program.home.file("galat")
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, errors, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
        child = try Child.spawn(
            Program.path, arguments, environment: program.environment(changes), &actions)
    }

    deinit { _ = end(SIGKILL) }

    var lines: [String] {
        get throws { try program.home.read("kalimat").split(separator: "\n").map(String.init) }
    }

    var errorLines: [String] {
        get throws { try program.home.read("galat").split(separator: "\n").map(String.init) }
    }

    /// Waits until a line holds all the texts, and returns it.
    @discardableResult
    func waitFor(_ texts: String..., seconds: Double = 20) throws -> String {
        var found: String?
        _ = try Deadline.wait(seconds: seconds) {
            found = try lines.first { line in texts.allSatisfy(line.contains) }
            return found != nil
        }
        let heard = try lines.joined(separator: "\n")
        return try #require(found, "not heard: \(texts). What was said:\n\(heard)")
    }

    /// Sends a signal and returns how it ended.
    func end(_ signal: Int32) -> Int32 {
        if let status { return status }
        kill(child, signal)
        let ended = Child.bury(child)
        status = ended
        return ended
    }
}
