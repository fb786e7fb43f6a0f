import Foundation
import Glibc
import Testing

/// A shell in a terminal of its own, with `desk` as the command that opens the dashboard.
///
/// `desk` writes its process id to `pid` in the story's folder and takes the present from `Program.now`.
final class Terminal {
    struct NotSeen: Error, CustomStringConvertible {
        let description: String
    }

    let program: Program
    private let tmux: String
    private let socket: String

    /// - Parameter name: tells apart the terminals of one program.
    init(
        _ program: Program, name: String = "tmux", columns: Int = 132, rows: Int = 43, term: String = "tmux-256color",
        environment: [String: String] = [:]
    ) throws {
        self.program = program
        tmux = try #require(Tmux.path)
        socket = program.home.file(name)
        let settings = try program.home.write("set -g status off\nset -g escape-time 0\n", to: "tmux.conf")
        try Self.writeScript(to: program.home)
        var variables = program.environment(environment)
        variables["TERM"] = term
        variables["PS1"] = "siap> "
        let words =
            [
                "-f", settings, "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", program.home.path,
                "env", "-i",
            ]
            + variables.map { "\($0)=\($1)" } + ["sh", "-i"]
        try ask(words)
        try waitFor("siap>")
    }

    deinit { close() }

    func close() {
        // A server that has gone already is what is wanted.
        _ = try? Child.run(tmux, ["-S", socket, "kill-server"], environment: Self.environment)
    }

    private static func writeScript(to folder: Folder) throws {
        try folder.write(
            """
            #!/bin/sh
            ulimit -c 0
            echo $$ > "$HOME/pid"
            exec "\(Program.path)" watch --now \(Program.now) "$@"
            """, to: "desk")
        chmod(folder.file("desk"), 0o755)
    }

    private static let environment = ["LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]

    @discardableResult
    private func ask(_ words: [String]) throws -> String {
        let outcome = try Child.run(tmux, ["-u", "-S", socket] + words, environment: Self.environment)
        guard outcome.status == 0 else { throw NotSeen(description: "tmux \(words[0]): \(outcome.errors)") }
        return outcome.output
    }
}

extension Terminal {
    /// The screen as text.
    func screen() throws -> String { try ask(["capture-pane", "-p"]) }

    /// The screen with the colours and attributes the terminal was told.
    func colouredScreen() throws -> String { try ask(["capture-pane", "-p", "-e"]) }

    /// Values of tmux's variables of the terminal, such as `alternate_on`; commas between.
    func state(_ variables: String) throws -> String {
        let format = variables.split(separator: ",").map { "#{\($0)}" }.joined(separator: ",")
        return try ask(["display-message", "-p", format]).trimmingCharacters(in: .newlines)
    }

    /// Presses keys, by tmux's names: `Enter`, `C-c`, `F1`, or characters.
    func press(_ keys: String...) throws { try press(keys) }

    func press(_ keys: [String]) throws { try ask(["send-keys"] + keys) }

    /// Types characters as they are.
    func type(_ text: String) throws { try ask(["send-keys", "-l", "--", text]) }

    /// Lets as much time pass as a person takes between two keys: dialogs listen to Enter only then.
    func pause() {
        let start = Deadline.now
        _ = Deadline.wait(seconds: 2) { Deadline.now - start > 400 }
    }

    /// Goes to the last button of the dialog, a pause before each key that counts, and presses it.
    ///
    /// - Parameter tabs: how many parts it is away.
    func confirm(tabs: Int = 1) throws {
        pause()
        for _ in 0..<tabs { try press("Tab") }
        pause()
        try press("Enter")
    }

    /// Types a line at the shell.
    func enter(_ line: String) throws {
        try type(line)
        try press("Enter")
    }

    /// Pastes a file as the terminal would: between the marks of a bracketed paste if they were asked for.
    func paste(file: String) throws {
        try ask(["load-buffer", file])
        try ask(["paste-buffer", "-p", "-r"])
    }

    func resize(_ columns: Int, _ rows: Int) throws {
        try ask(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    /// Keeps every byte that is sent to the terminal from now on.
    func record(to file: String) throws { try ask(["pipe-pane", "-o", "cat > '\(file)'"]) }

    /// Hangs up: the terminal is gone, the shell in it too.
    func hangUp() throws { try ask(["kill-pane"]) }

    /// Waits until the screen is as told, and returns it. Fails with what was there instead.
    @discardableResult
    func wait(_ what: String, seconds: Double = 10, until holds: (String) throws -> Bool) throws -> String {
        var last = ""
        let came = try Deadline.wait(seconds: seconds) {
            last = try screen()
            return try holds(last)
        }
        guard came else { throw NotSeen(description: "not seen: \(what). The screen was:\n\(last)") }
        return last
    }

    /// Waits until all the texts stand on the screen.
    @discardableResult
    func waitFor(_ texts: String..., seconds: Double = 10) throws -> String {
        try wait(texts.joined(separator: ", "), seconds: seconds) { screen in texts.allSatisfy(screen.contains) }
    }

    /// Waits until a text has left the screen.
    @discardableResult
    func waitWithout(_ text: String) throws -> String {
        try wait("a screen without \(text)") { !$0.contains(text) }
    }
}

extension Terminal {
    /// Opens the dashboard with a line at the shell that tells how it ended, and waits for its four panes.
    func openDesk(_ options: String = "") throws {
        try enter("desk \(options); echo \"usai:$?\"")
        try waitFor("1 Pengaduan terbuka", "2 Terlambat", "3 Peta", "4 Interaksi medsos", "terhubung")
    }

    /// The process the shell runs.
    func deskProcess() throws -> pid_t {
        let text = try program.home.read("pid").trimmingCharacters(in: .whitespacesAndNewlines)
        return try #require(pid_t(text))
    }

    func signal(_ number: Int32) throws {
        let process = try deskProcess()
        try #require(kill(process, number) == 0)
    }

    /// Waits for the end of a process that nobody may be there to bury.
    static func waitForEnd(of process: pid_t, seconds: Double = 10) -> Bool {
        Deadline.wait(seconds: seconds) {
            guard kill(process, 0) == 0 else { return true }
            // Unreadable means it went in between.
            let status = (try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)) ?? ") Z"
            return status.contains(") Z")
        }
    }
}
