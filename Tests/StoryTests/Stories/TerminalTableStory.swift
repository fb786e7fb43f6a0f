import Foundation
import Testing

extension Stories {
    /// Every kind of terminal, by the bytes it is sent. What is seen here stands as a table in `Tests/README.md`.
    @Suite struct TerminalTable {
        private static let terms = [
            "xterm-256color", "xterm-direct", "tmux-256color", "screen", "linux", "vt100", "xterm-mono", "dumb",
        ]

        @Test func `each terminal gets what it can show, and is left as it was`() throws {
            let program = try Program.inCity()
            var rows: [String] = []
            for term in Self.terms {
                rows.append(try row(term, program))
            }
            let heading = [
                "| TERM | colours | with NO_COLOR | signs | with LC_ALL=C | keys | 1x1, 0x0, 300x100, 80x24 | left |",
                "|---|---|---|---|---|---|---|---|",
            ]
            try KeptTable("terminals").compare(heading + rows)
        }

        private func row(_ term: String, _ program: Program) throws -> String {
            let walk = try Walk(term, program)
            let told =
                walk.isSpoken
                ? ["sentences", "sentences", "-", "-", "ctrl-c", "-", try walk.left()]
                : [
                    walk.colours, try Walk(term, program, ["NO_COLOR": "1"]).colours, walk.signs,
                    try Walk(term, program, ["LC_ALL": "C"]).signs, try walk.keys(), try walk.sizes(), try walk.left(),
                ]
            return "| " + ([term] + told).joined(separator: " | ") + " |"
        }

        /// One visit at one terminal.
        private final class Walk {
            private let term: String
            private let line: Line
            let isSpoken: Bool

            init(_ term: String, _ program: Program, _ environment: [String: String] = [:]) throws {
                self.term = term
                isSpoken = term == "dumb"
                line = try Line(
                    program, ["watch", "--read-only", "--now", Program.now], term: term, environment: environment)
                try line.waitFor(isSpoken ? "ctrl-c mengakhiri" : "terhubung", seconds: 20)
                let colours = Escapes.colours(in: line.sent)
                if environment["NO_COLOR"] != nil { #expect(colours.isEmpty, "\(term)") }
                if environment["LC_ALL"] != nil, !isSpoken {
                    #expect(line.sent.utf8.allSatisfy { $0 < 0x80 }, "\(term)")
                    #expect(!Escapes.removed(from: line.sent).contains("? terhubung"), "\(term): signs it cannot show")
                }
            }

            /// The richest kind of colour that was selected.
            var colours: String {
                let colours = Escapes.colours(in: line.sent)
                if colours.contains(where: { $0.hasPrefix("38;2") || $0.hasPrefix("48;2") }) { return "direct" }
                if colours.contains(where: { $0.hasPrefix("38;5") || $0.hasPrefix("48;5") }) { return "256" }
                if colours.contains(where: { (Int($0) ?? 0) >= 90 }) { return "16" }
                return colours.isEmpty ? "none" : "8"
            }

            /// The smallest set that holds all signs that were drawn.
            var signs: String {
                let beyond = Set(line.sent.unicodeScalars.filter { !$0.isASCII })
                if beyond.isEmpty { return "ascii" }
                return beyond.isSubset(of: Self.console) ? "cp437" : "unicode"
            }

            private static let console = Set("─│┌┐└┘├┤┬┴┼░▒▓█▀▄▌▐■•○▲▼►◄↑↓→←√≈≤≥±°·«»".unicodeScalars)

            /// F1, up and down as terminfo says this terminal sends them, and a lone escape.
            func keys() throws -> String {
                line.send(try capability("kf1"))
                try line.waitFor("Bantuan")
                line.send("\u{1B}")
                try line.waitFor("Pengaduan terbuka")
                let down = try capability("kcud1")
                line.send(down + down + down + (try capability("kcuu1")) + "\r\u{C}")
                try line.waitFor("3 / 52")
                line.send("q")
                try line.waitFor("Pengaduan terbuka")
                return "all"
            }

            func sizes() throws -> String {
                line.resize(1, 1)
                try line.waitFor("")
                line.resize(0, 0)
                line.resize(300, 100)
                try line.waitFor("terhubung")
                line.resize(80, 24)
                try line.waitFor("PIKET")
                return "all"
            }

            /// How the terminal is left: its screen, its cursor, its modes.
            func left() throws -> String {
                line.send(isSpoken ? "\u{3}" : "Q")
                let status = line.end()
                #expect(status == 0, "\(term)")
                #expect(line.hasItsModes, "\(term)")
                if isSpoken {
                    #expect(!line.sent.contains("\u{1B}"), "a sentence has no escape sequence")
                    return "as it was"
                }
                let (back, cursor) = (try capability("rmcup"), try capability("cnorm"))
                #expect(cursor.isEmpty || line.answer.contains(cursor), "\(term)")
                if line.sent.contains("\u{1B}[?2004h") { #expect(line.answer.contains("\u{1B}[?2004l"), "\(term)") }
                if !back.isEmpty { return line.answer.contains(back) ? "as it was" : "with the picture" }
                return line.answer.hasSuffix("\u{1B}[H\u{1B}[J") ? "cleared" : "with the picture"
            }

            private func capability(_ name: String) throws -> String {
                try Child.run("/usr/bin/env", ["tput", "-T", term, name], environment: ["PATH": "/usr/bin:/bin"]).output
            }
        }
    }
}
