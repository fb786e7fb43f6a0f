import Foundation
import Testing

extension Stories {
    /// Sentences instead of a screen.
    @Suite struct Plain {
        private let plain = ["watch", "--plain", "--now", Program.now]

        private func started(_ program: Program, _ more: String...) throws -> Listener {
            let listener = try Listener(program, plain + more)
            try listener.waitFor("Terlambat", "verifikasi")
            return listener
        }

        @Test func `it says how the desk stands, then what others do, and ends in peace`() throws {
            let program = try Program.inCity()
            try program.become(["officer"])
            let before = try program.auditVerdict()
            let listener = try started(program)
            let opening = try listener.lines
            #expect(opening.first?.hasPrefix("Piket, Kantor Cerita, Sabtu 21-11-2026 14.02 WIB.") == true)
            #expect(opening.contains { $0.hasPrefix("52 pengaduan terbuka, 12 terlambat, ") })
            #expect(try program.auditVerdict() == before, "it only looks")

            try program.takeIn([City.newcomer(1)])
            let arrival = try listener.waitFor("Pengaduan baru: 10061")
            #expect(
                arrival
                    == "14.02 Pengaduan baru: 10061, Jalan rusak, Gondangdia, lewat JAKI, verifikasi paling lambat 20.02."
            )
            #expect(try program.run("note", "10061", "sudah ditelepon").status == 0)
            try listener.waitFor("Catatan: 10061, Jalan rusak, Gondangdia, oleh Pelaku Uji.")

            for line in try listener.lines {
                #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F })
                #expect(line.hasSuffix("."))
            }
            #expect(listener.end(SIGTERM) == 0)
            #expect(try listener.errorLines.isEmpty)
        }

        @Test func `a file of thousands is one sentence`() throws {
            let program = try Program.inCity()
            let listener = try started(program)
            let outcome = try program.takeIn((0..<2500).map(City.newcomer))
            #expect(outcome.status == 0)
            try listener.waitFor("2.500 pengaduan baru, 10061 sampai 12560: JAKI 1.634, SMS 866.", seconds: 60)
            try listener.waitFor("Sekarang 2.552 pengaduan terbuka")
            #expect(try listener.lines.count { $0.contains("baru") } == 1)
            #expect(listener.end(SIGINT) == 0)
        }

        @Test func `a limit that passes is told when it does`() throws {
            // Report 5 came at 13.22.03 and is to be verified within six hours.
            let listener = try Listener(
                Program.inCity(), ["watch", "--plain", "--now", "2026-11-21T19:21:59+07:00"])
            try listener.waitFor("19.22 Terlambat, verifikasi: 10006, Jalan rusak, Kwitang, belum ada petugas.")
            #expect(listener.end(SIGHUP) == 0)
        }

        @Test func `a reader that goes away ends it with status 0`() throws {
            let program = try Program.inCity()
            let outcome = try Child.run(
                "/bin/bash",
                [
                    "-c", "\"$0\" watch --plain --now \(Program.now) | head -n 2; echo \"usai:${PIPESTATUS[0]}\"",
                    Program.path,
                ],
                environment: program.environment())
            #expect(outcome.output.hasSuffix("usai:0\n"))
            #expect(outcome.errors.isEmpty)
        }

        @Test func `a demo speaks too, and leaves nothing behind`() throws {
            let program = try Program.inEmptyHome()
            let listener = try Listener(
                program, ["demo", "--plain", "--speed", "2000"], environment: ["TMPDIR": program.home.path])
            try listener.waitFor("Data simulasi", seconds: 90)
            try listener.waitFor(" Sekarang ", "pengaduan terbuka", seconds: 120)
            #expect(listener.end(SIGTERM) == 0)
            let left = try FileManager.default.contentsOfDirectory(atPath: program.home.path)
            #expect(!left.contains { $0.hasPrefix("piket-demo") })
        }
    }
}
