import Testing

extension Stories {
    /// Lines that do not carry what a screen sends, and terminals that tell nonsense of themselves.
    @Suite struct SlowLines {
        @Test func `a reader that stood still gets the newest frame, and not what it missed`() throws {
            let program = try Program.inCity()
            let line = try Line(
                program, ["watch", "--read-only", "--now", Program.now], term: "xterm-256color", columns: 200, rows: 60)
            try line.waitFor("terhubung", seconds: 20)
            // Nobody reads; each key draws most of the screen anew, far more than the line holds.
            let keys = 400
            line.sendUnread(String(repeating: "3z1z", count: keys / 4))
            line.sendUnread("?")
            try line.waitFor("Bantuan", seconds: 20)
            let bytes = line.answer.utf8.count
            // What the line holds, and one frame; all of them would be a megabyte.
            #expect(bytes < 100_000, "\(bytes) bytes after \(keys) keys")
            line.send("\u{1B}")
            try line.waitFor("terhubung")
            line.send("Q")
            #expect(line.end() == 0)
        }

        @Test func `a terminal that claims to be larger than any is drawn as far as any goes`() throws {
            let program = try Program.inCity()
            for arguments in [["watch", "--read-only", "--now", Program.now], ["kiosk", "--board", "tidak-ada"]] {
                let line = try Line(program, arguments, term: "xterm", columns: 65_535, rows: 65_535)
                try line.waitFor(arguments[0] == "kiosk" ? "tidak-ada" : "terhubung", seconds: 30)
                line.resize(132, 43)
                try line.waitFor("", seconds: 20)
                line.resize(65_535, 65_535)
                try line.waitFor("", seconds: 30)
                line.signal(15)
                #expect([0, 143].contains(line.end(seconds: 30)), "\(arguments)")
            }
        }
    }
}
