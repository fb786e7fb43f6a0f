import Foundation
import Testing

extension Stories {
    @Suite(.inTerminal) struct Terminals {
        struct Kind: CustomTestStringConvertible {
            let term: String
            var hasColours = true
            var isSpare = false

            var testDescription: String { term }

            var isKnown: Bool {
                let folders = ["/etc/terminfo", "/lib/terminfo", "/usr/share/terminfo"]
                return folders.contains { FileManager.default.fileExists(atPath: "\($0)/\(term.prefix(1))/\(term)") }
            }
        }

        @Test(arguments: [
            Kind(term: "tmux-256color"), Kind(term: "screen-256color"), Kind(term: "xterm-256color"),
            Kind(term: "screen"),
            Kind(term: "linux", isSpare: true), Kind(term: "vt100", hasColours: false),
        ])
        func `the desk opens on each kind of terminal`(kind: Kind) throws {
            guard kind.isKnown else { return }
            let terminal = try Terminal(Program.inCity(), term: kind.term)
            try terminal.openDesk()
            let colours = Escapes.colours(in: try terminal.colouredScreen())
            #expect(colours.isEmpty == !kind.hasColours)
            if kind.isSpare {
                let beyond = try terminal.screen().unicodeScalars.filter { "…“”●━▌✓╭╮╰╯".unicodeScalars.contains($0) }
                #expect(Set(beyond).subtracting(["▌"]).isEmpty, "signs the console's font lacks")
                #expect(colours.allSatisfy { !$0.contains(";") }, "the console has eight colours")
            }
            try terminal.press("j", "j", "Enter")
            try terminal.waitFor("10050  Lubang di tikungan 49")
            try terminal.press("Q")
            try terminal.waitFor("usai:0")
        }

        @Test(arguments: ["dumb", "tidak-ada-terminal-ini", ""])
        func `where no screen can be drawn it speaks and says how to get one`(term: String) throws {
            let terminal = try Terminal(Program.inCity(), columns: 200, rows: 60, term: term)
            try terminal.enter("desk; echo \"usai:$?\"")
            try terminal.waitFor(
                term.isEmpty ? "piket: TERM kosong" : "piket: terminal \"\(term)\" tidak dapat", "TERM=xterm-256color",
                "52 pengaduan terbuka", "ctrl-c mengakhiri")
            #expect(try terminal.state("alternate_on") == "0")
            try terminal.press("C-c")
            try terminal.waitFor("usai:0")
        }

        @Test func `without UTF-8 everything drawn is ASCII`() throws {
            let terminal = try Terminal(Program.inCity(), environment: ["LANG": "C"])
            try terminal.openDesk()
            try terminal.press("Enter")
            let screen = try terminal.waitFor("Riwayat")
            let beyond = screen.unicodeScalars.filter { !$0.isASCII }
            #expect(beyond.isEmpty)
        }

        @Test func `NO_COLOR leaves the terminal its own colours`() throws {
            let terminal = try Terminal(Program.inCity(), environment: ["NO_COLOR": "1"])
            try terminal.openDesk()
            let colours = Escapes.colours(in: try terminal.colouredScreen())
            #expect(colours.isEmpty)
        }
    }
}
