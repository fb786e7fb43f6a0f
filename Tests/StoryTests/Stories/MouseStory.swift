import Foundation
import Glibc
import Testing

extension Stories {
    /// The mouse, in the bytes of a terminal: off until it is asked for, and never what writes.
    @Suite(.inTerminal) struct Mice {
        private static let on = "1,1"
        private static let off = "0,0"

        /// The third case of the queue.
        private func third(_ screen: String) throws -> String {
            let rows = screen.split(separator: "\n").drop { !$0.contains("1 Pengaduan terbuka") }
            let numbers = rows.compactMap { $0.firstMatch(of: /\b10\d{3}\b/).map { String($0.output) } }
            try #require(numbers.count > 3)
            return numbers[2]
        }

        private func isBarred(_ number: String, _ screen: String) -> Bool {
            screen.split(separator: "\n").contains { $0.hasPrefix(" ▌") && $0.contains(number) }
        }

        @Test func `a click selects, the next one opens, a button is only gone to`() throws {
            let program = try Program.inCity()
            try program.become(["officer"])
            let before = try program.auditVerdict()
            let desk = try Terminal(program)
            try desk.openDesk()
            let number = try third(desk.screen())
            // Before F9 the bytes mean nothing.
            try desk.click(number)
            try desk.press("F9")
            try desk.waitFor("tetikus menyala", "shift")
            #expect(try !isBarred(number, desk.screen()))
            try desk.click(number)
            try desk.wait("the bar on \(number)") { isBarred(number, $0) }
            try desk.waitFor(" tetikus ")
            try desk.click(number)
            try desk.waitFor("Riwayat", number)
            try desk.press("Escape")
            try desk.waitFor("1 Pengaduan terbuka")
            desk.pause()
            try desk.press("m")
            try desk.waitFor("Batal")
            desk.pause()
            try desk.type("halo")
            for _ in 0..<3 {
                desk.pause()
                try desk.click("Catat      ")
            }
            desk.pause()
            try desk.waitFor("halo", "Batal")
            #expect(try program.auditVerdict() == before)
            // Gone to by a click, it is still Enter that writes.
            try desk.press("Enter")
            try desk.waitFor("diberi catatan")
            #expect(try program.auditVerdict() != before)
            try desk.press("Q")
            try desk.waitFor("usai:0")
        }

        @Test func `reports are asked for with F9 and given up with it, at a stop and at the end`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            #expect(try desk.mouseState() == Self.off)
            try desk.press("F9")
            try desk.waitFor("tetikus menyala")
            #expect(try desk.mouseState() == Self.on)
            try desk.press("F9")
            try desk.waitFor("tetikus mati")
            #expect(try desk.mouseState() == Self.off)
            try desk.press("F9")
            try desk.waitFor("tetikus menyala")
            // A line that tells how it ended would end with the stop.
            try desk.press("Q")
            try desk.waitFor("usai:0")
            #expect(try desk.mouseState() == Self.off)
            try desk.enter("clear; desk")
            try desk.waitFor("1 Pengaduan terbuka", "terhubung")
            #expect(try desk.mouseState() == Self.off)
            try desk.press("F9")
            try desk.waitFor("tetikus menyala")
            try desk.press("C-z")
            try desk.waitFor("Stopped")
            #expect(try desk.mouseState() == Self.off)
            try desk.enter("fg")
            try desk.waitFor("1 Pengaduan terbuka")
            #expect(try desk.mouseState() == Self.on)
            try desk.press("Q")
            try desk.waitWithout("1 Pengaduan terbuka")
            #expect(try desk.mouseState() == Self.off)
        }

        @Test(arguments: [(SIGTERM, 0), (SIGSEGV, 139), (SIGABRT, 134)])
        func `a signal and a crash give it up too`(signal: Int32, status: Int) throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("F9")
            try desk.waitFor("tetikus menyala")
            #expect(try desk.mouseState() == Self.on)
            try desk.signal(signal)
            try desk.waitFor("usai:\(status)")
            #expect(try desk.mouseState() == Self.off)
        }

        @Test func `config.toml turns it on, and a terminal without one says so`() throws {
            let program = try Program.inCity()
            try FileManager.default.createDirectory(
                atPath: program.home.file("config/piket"), withIntermediateDirectories: true)
            try program.home.write("mouse = true\n", to: "config/piket/config.toml")
            let desk = try Terminal(program)
            try desk.openDesk()
            #expect(try desk.mouseState() == Self.on)
            try desk.press("Q")
            try desk.waitFor("usai:0")
            let console = try Terminal(program, name: "konsol", term: "linux")
            try console.openDesk()
            #expect(try console.mouseState() == Self.off)
            try console.press("F9")
            try console.waitFor("tidak mengirim tetikus")
            #expect(try console.mouseState() == Self.off)
        }
    }
}
