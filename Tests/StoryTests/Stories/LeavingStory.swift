import Glibc
import Testing

extension Stories {
    @Suite(.inTerminal) struct Leaving {
        /// A terminal whose shell has written down its modes and a line that must survive.
        private func prepared(_ program: Program, term: String = "tmux-256color") throws -> Terminal {
            let terminal = try Terminal(program, term: term)
            try terminal.enter("stty -g > \"$HOME/before\"; echo tetap-\"di-layar\"")
            try terminal.waitFor("tetap-di-layar")
            return terminal
        }

        /// The terminal is the shell's again: what stood there, a cursor, its modes.
        private func expectRestored(_ terminal: Terminal, _ location: SourceLocation = #_sourceLocation) throws {
            let screen = try terminal.screen()
            #expect(screen.contains("tetap-di-layar"), sourceLocation: location)
            #expect(!screen.contains("1 Pengaduan terbuka"), sourceLocation: location)
            let state = try terminal.state("alternate_on,cursor_flag,mouse_any_flag")
            #expect(state == "0,1,0", sourceLocation: location)
            try terminal.enter("stty -g > \"$HOME/after\"; echo dicatat-\"sudah\"")
            try terminal.waitFor("dicatat-sudah")
            let folder = terminal.program.home
            let modes = (before: try folder.read("before"), after: try folder.read("after"))
            #expect(modes.after == modes.before, sourceLocation: location)
        }

        @Test(arguments: ["q", "C-c"])
        func `leaving asks once`(key: String) throws {
            let terminal = try prepared(Program.inCity())
            try terminal.openDesk()
            try terminal.press(key)
            try terminal.waitFor("tekan sekali lagi untuk keluar")
            try terminal.press(key)
            try terminal.waitFor("usai:0")
            try expectRestored(terminal)
        }

        @Test func `Q leaves at once, from inside a complaint too`() throws {
            let terminal = try prepared(Program.inCity())
            try terminal.openDesk()
            try terminal.press("Enter")
            try terminal.waitFor("Riwayat")
            try terminal.press("Q")
            try terminal.waitFor("usai:0")
            try expectRestored(terminal)
        }

        @Test(arguments: [
            (SIGTERM, 0), (SIGHUP, 0), (SIGSEGV, 139), (SIGABRT, 134), (SIGQUIT, 131),
        ])
        func `a signal ends it and the terminal is whole`(signal: Int32, status: Int) throws {
            let terminal = try prepared(Program.inCity())
            try terminal.openDesk()
            try terminal.signal(signal)
            try terminal.waitFor("usai:\(status)")
            try expectRestored(terminal)
        }

        @Test func `killed, it leaves a whole database behind and starts again`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            let terminal = try Terminal(program)
            try terminal.openDesk()
            try terminal.signal(SIGKILL)
            try terminal.waitFor("usai:137")
            #expect(try program.auditVerdict() == before)
            // Nobody could restore the terminal, so a line still ends with ctrl-j only.
            try terminal.type("stty sane; tput rmcup; clear")
            try terminal.press("C-j")
            try terminal.waitWithout("usai")
            try terminal.openDesk()
        }

        @Test(arguments: [false, true])
        func `hung up, it ends by itself`(ignoresTheSignal: Bool) throws {
            let terminal = try Terminal(Program.inCity())
            if ignoresTheSignal { try terminal.enter("trap '' HUP") }
            try terminal.openDesk()
            let process = try terminal.deskProcess()
            try terminal.hangUp()
            let ended = Terminal.waitForEnd(of: process)
            #expect(ended)
            if !ended { kill(process, SIGKILL) }
        }

        @Test(arguments: [nil, SIGTSTP])
        func `suspended, the shell has the terminal; continued, the desk is back`(signal: Int32?) throws {
            let terminal = try prepared(Program.inCity())
            try terminal.enter("desk")
            try terminal.waitFor("1 Pengaduan terbuka", "terhubung")
            if let signal { try terminal.signal(signal) } else { try terminal.press("C-z") }
            try terminal.wait("the shell") { $0.contains("tetap-di-layar") && $0.contains("Stopped") }
            try expectRestored(terminal)
            try terminal.resize(100, 30)
            try terminal.enter("fg")
            let screen = try terminal.waitFor("1 Pengaduan terbuka", "terhubung")
            #expect(!screen.contains("tetap-di-layar"))
            try terminal.press("?")
            try terminal.waitFor("Bantuan")
        }
    }
}
