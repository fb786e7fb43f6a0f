import Testing

extension Stories {
    @Suite(.inTerminal) struct Opening {
        @Test func `the first screen has four panes and the figures of the database`() throws {
            let program = try Program.inCity()
            let statistics = try program.run("stats", "--json", "--now", Program.now)
            #expect(statistics.output.contains("\"open\":\(City.open),\"overdue\":\(City.late),"))
            let desk = try Terminal(program)
            try desk.openDesk()
            let screen = try desk.screen().split(separator: "\n", omittingEmptySubsequences: false)
            #expect(screen[2].hasPrefix(" \(City.open) "))
            #expect(screen[2].contains(" \(City.late) \(City.late) >3x batas"))
            #expect(screen[5].contains("\(City.open)/\(City.open)"))
            #expect(screen[5].hasSuffix(" \(City.late)"))
            #expect(screen.contains { $0.hasPrefix(" 2 Terlambat  \(City.late) ") })
        }

        @Test func `a resized screen is the one drawn afresh at that size`() throws {
            let program = try Program.inCity()
            let desk = try Terminal(program)
            try desk.openDesk()
            for (columns, rows) in [(200, 60), (80, 24), (40, 12), (30, 8), (100, 30), (132, 43)] {
                try desk.resize(columns, rows)
                // A key makes it more than a glance: the forecast is waited for, as on a screen.
                let size = "\(columns)x\(rows)"
                let frame = try program.run("frame", "--size", size, "--keys", "<C-l>", "--now", Program.now)
                try desk.wait("the frame of \(columns)x\(rows):\n\(frame.output)") {
                    Self.trimmed($0) == Self.trimmed(frame.output)
                }
            }
        }

        @Test func `a screen too small says the size it needs, and its keys work`() throws {
            let desk = try Terminal(Program.inCity(), columns: 30, rows: 8)
            try desk.enter("desk; echo \"usai:$?\"")
            try desk.waitFor("30x8, perlu 40x12")
            try desk.press("Q")
            try desk.waitFor("usai:0")
        }

        @Test func `without a database it opens a start page that names the next commands`() throws {
            let desk = try Terminal(Program.inEmptyHome())
            try desk.openDesk()
            try desk.waitFor("piket import", "piket region import", "piket office apply", "piket demo")
        }

        /// Lines without the blanks after them, which a capture drops where nothing was written.
        private static func trimmed(_ text: String) -> [Substring] {
            var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            for index in lines.indices {
                while lines[index].last == " " { lines[index].removeLast() }
            }
            while lines.last?.isEmpty == true { lines.removeLast() }
            return lines
        }
    }
}
