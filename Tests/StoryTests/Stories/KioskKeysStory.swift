import Foundation
import Glibc
import Testing

extension Stories {
    /// Whoever reaches the wall's keyboard reaches nothing with it.
    @Suite(.inTerminal) struct KioskKeys {
        private static let letters = "abcdefghijklmnopqrstuvwxyz"

        /// All that a keyboard sends, as a terminal would send it. The exit word is not among it.
        private static let volleys: [(name: String, keys: [String])] = [
            ("letters", letters.map(String.init) + letters.uppercased().map(String.init)),
            ("digits and signs", "0123456789:!/?.,;'\"-_=+*&^%$#@()[]{}<>|~`\\".map { "\($0)" }.map(escaped)),
            ("function keys", (1...12).map { "F\($0)" }), ("shifted function keys", (1...12).map { "S-F\($0)" }),
            (
                "arrows",
                ["Up", "Down", "Left", "Right", "Home", "End", "PPage", "NPage", "IC", "DC", "BSpace", "Tab", "BTab"]
            ),
            ("Enter, Space, Escape", ["Enter", "Space", "Escape", "Escape"]),
            ("ctrl-letters", letters.map { "C-\($0)" }), ("ctrl-signs", ["C-\\", "C-]", "C-^", "C-_", "C-@"]),
            ("alt-letters", letters.map { "M-\($0)" }), ("alt-Enter", ["M-Enter", "M-Escape"]),
            ("commands", ["q", "Q", "Enter", ":", "q", "!", "Enter", ":", "!", "s", "h", "Enter"]),
        ]

        /// A semicolon ends a command of tmux.
        private static func escaped(_ key: String) -> String { key == ";" ? "\\;" : key }

        /// Bytes that are no keys: the mouse in each of its forms, answers of a terminal, broken sequences.
        private static let bytes = [
            "\u{1B}[<0;10;10M\u{1B}[<0;10;10m", "\u{1B}[<64;5;5M", "\u{1B}[<2;1;1M", "\u{1B}[M !!", "\u{1B}[?1;2c",
            "\u{1B}]11;rgb:0000/0000/0000\u{7}", "\u{1B}P1$r0m\u{1B}\\", "\u{1B}[999~", "\u{1B}[", "\u{1B}O",
            "\u{1B}[200~bukapintu\n!sh\n\u{1B}[201~", "\u{0}\u{7F}\u{3}\u{3}\u{1A}\u{1C}\u{4}",
        ]

        private func children(of process: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task").flatMap { task in
                // A thread may end between the two looks.
                let text = try? String(contentsOfFile: "/proc/\(process)/task/\(task)/children", encoding: .utf8)
                return (text ?? "").split(separator: " ").map(String.init)
            }
        }

        /// Every file under the home but what the terminal itself needs, with its size and time.
        private func files(_ program: Program) throws -> [String] {
            let all = FileManager.default.enumerator(atPath: program.home.path)?.compactMap { $0 as? String } ?? []
            return try all.filter { $0 != "kunci" && $0 != "utuh" }.map { name in
                let facts = try FileManager.default.attributesOfItem(atPath: program.home.file(name))
                return "\(name) \(facts[.size] ?? 0) \(facts[.modificationDate] ?? 0)"
            }.sorted()
        }

        @Test func `no key, click or paste starts, stops, writes or changes anything`() throws {
            let program = try Program.inCity()
            let board = program.home.file("papan.json")
            try #require(try program.run("publish", "--board", board, "--once").status == 0)
            try FileManager.default.createDirectory(
                atPath: program.home.file("config/piket"), withIntermediateDirectories: true)
            try program.home.write("[kiosk]\nexit_word = \"bukapintu\"\n", to: "config/piket/config.toml")
            let paste = try program.home.write("bukapint\n:q\n!sh\ntouch bocor\n", to: "tempel.txt")
            let wall = try Terminal(program, name: "kunci")
            // One scene for a day. What time changes in it, it changes on a second wall that nobody touches as well.
            let show = "exec \"\(Program.path)\" kiosk --board \"\(board)\" --every 86400"
            try wall.enter("sh -c 'echo $$ > \"$HOME/pid\"; \(show)'; echo \"usai:$?\"")
            let untouched = try Terminal(program, name: "utuh")
            try untouched.enter("sh -c '\(show)'")
            for one in [wall, untouched] { try one.waitFor("diperbarui") }
            let process = "\(try wall.deskProcess())"
            let files = try files(program)
            func expectNothing(of what: String, least bytes: Int, _ send: () throws -> Void) throws {
                let read = try bytesRead(process)
                try send()
                let isTaken = try Deadline.wait(seconds: 10) {
                    try bytesRead(process) >= read + bytes && state(process) == "S"
                }
                #expect(isTaken, "\(what) was not read")
                try wall.wait("the picture nobody touched, after \(what)") { try $0 == untouched.screen() }
                #expect(try wall.state("alternate_on,mouse_any_flag") == "1,0", "\(what)")
                #expect(try children(of: process).isEmpty, "\(what)")
                #expect(try self.files(program) == files, "\(what)")
            }
            for volley in Self.volleys {
                try expectNothing(of: volley.name, least: volley.keys.count) { try wall.press(volley.keys) }
            }
            for bytes in Self.bytes {
                try expectNothing(of: bytes.debugDescription, least: bytes.utf8.count) {
                    try wall.press(["-H"] + bytes.utf8.map { String($0, radix: 16) })
                }
            }
            try expectNothing(of: "a paste", least: 20) { try wall.paste(file: paste) }
            try expectNothing(of: "half the word", least: 8) { try wall.type("bukapint") }
            // The half word and a letter that is not its next one: the word begins anew.
            try wall.type("xbukapintu")
            try wall.waitFor("usai:0")
        }

        private func bytesRead(_ process: String) throws -> Int {
            let text = try String(contentsOfFile: "/proc/\(process)/io", encoding: .utf8)
            return try #require(text.firstMatch(of: /rchar: (\d+)/).flatMap { Int($0.output.1) })
        }

        /// `S`: it sleeps until something happens; `T`: it was stopped.
        private func state(_ process: String) throws -> Character? {
            try String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).firstMatch(of: /\) (.)/)?.output.1
                .first
        }
    }
}
