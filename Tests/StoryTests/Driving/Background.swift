import Foundation

/// A program that runs beside the story, its words in files. It is killed when the story lets go of it.
final class Background {
    let process: pid_t
    private let program: Program
    private let name: String

    /// - Parameter name: tells apart those of one program.
    init(_ program: Program, _ words: [String], name: String) throws {
        self.program = program
        self.name = name
        for ending in ["pid", "status"] { unlink(program.home.file(name + "." + ending)) }
        // The outer shell outlives the program to write down how it ended.
        let script = """
            name=$0
            (sh -c 'echo $$ >"$0.pid"; exec "$@"' "$name" "$@" </dev/null >"$name.out" 2>"$name.err"
            echo $? >"$name.status") >/dev/null 2>&1 &
            """
        let path = program.home.file(name)
        _ = try Child.run("/bin/sh", ["-c", script, path, Program.path] + words, environment: program.environment())
        var found: pid_t?
        _ = Deadline.wait(seconds: 10) {
            // Not there yet is what is waited out.
            found = (try? String(contentsOfFile: path + ".pid", encoding: .utf8)).flatMap {
                pid_t($0.trimmingCharacters(in: .newlines))
            }
            return found != nil
        }
        guard let found else { throw Child.CannotStart(path: path, code: ESRCH) }
        process = found
    }

    deinit { kill(process, SIGKILL) }

    var output: String { text("out") }
    var errors: String { text("err") }

    /// Sends a signal and waits for the end.
    /// - Returns: the status a shell tells: 128 + n after signal n; nil if it does not end.
    func end(_ signal: Int32 = SIGTERM) -> Int32? {
        kill(process, signal)
        return status()
    }

    /// Waits for the end.
    func status(seconds: Double = 30) -> Int32? {
        var status: Int32?
        _ = Deadline.wait(seconds: seconds) {
            status = Int32(text("status").trimmingCharacters(in: .newlines))
            return status != nil
        }
        return status
    }

    /// The most memory it held so far, in KiB; nil once it has ended. What `wait4` tells holds that of the test runner,
    /// from before the program took its place.
    var peakKilobytes: Int? {
        let status = try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }
    }

    /// Empty while there is none.
    private func text(_ ending: String) -> String { (try? program.home.read(name + "." + ending)) ?? "" }
}
