import Foundation
import Testing

extension Stories {
    /// One shift hands on, the next accepts.
    @Suite struct Handover {
        /// Whoever runs the tests comes, petugas B leaves; four reports broke their first promise an hour ago.
        private func office() throws -> Program {
            let program = try Program.inCity()
            let received = Date(timeIntervalSinceNow: -7 * 3600).formatted(.iso8601)
            let reports = (0..<4).map { n in
                var report = City.newcomer(n)
                report.receivedAt = received
                return report
            }
            let file = try program.home.write(reports.map { try $0.line }.joined(), to: "malam.ndjson")
            try #require(try program.run("import", file, "--json").status == 0)
            try program.become(
                ["officer", "supervisor"], others: [(login: "petugas-b", name: "Petugas B", roles: ["officer"])])
            return program
        }

        @Test func `what is ticked, from whom and by whom stands in the log and on the sheet`() throws {
            let program = try office()
            let nobody = try program.run("handover", "accept", "--all")
            #expect(nobody.status == 1 && nobody.errors.contains("--from LOGIN"), "\(nobody)")
            let own = try program.run("handover", "accept", "--all", "--from", Program.login)
            #expect(own.status == 1 && own.errors.contains("diri sendiri"), "\(own)")
            let wrong = try program.run("handover", "accept", "999", "sore", "--from", "petugas-b")
            #expect(wrong.status == 1 && wrong.errors.contains("999, sore"), "\(wrong)")
            #expect(try program.run("handover", "accept").status == 64)
            let rows = try program.run("handover", "--format", "csv").output.split(separator: "\n")
            let numbers = Set(rows.dropFirst().map { String($0.split(separator: ",")[1]) }).sorted()
            try #require(numbers.count > 2)

            let first = try program.run("handover", "accept", numbers[0], "--from", "petugas-b")
            #expect(first.output.contains("1 dari \(numbers.count) diterima dari Petugas B"), "\(first)")
            #expect(first.output.contains("Anda tercatat bertugas") && first.output.contains("belum diterima: "))
            let again = try program.run("handover", "accept", numbers[0], "--from", "petugas-b")
            #expect(again.status == 0 && again.output.contains("sudah diterima Pelaku Uji"), "\(again)")
            #expect(again.output.contains("tidak ada yang berubah"), "\(again)")
            let sheet = try program.run("handover").output
            #expect(sheet.contains("✓ Pelaku Uji") && sheet.contains("\(numbers.count - 1) terbuka"), "\(sheet)")
            #expect(try program.run("handover", "accept", "--all", "--from", "petugas-b").status == 0)
            let after = try program.run("handover", "sheet", "--format", "csv").output.split(separator: "\n")
            #expect(after.dropFirst().allSatisfy { $0.contains(",\(Program.login),20") }, "\(after)")
            #expect(try program.run("handover", "--format", "svg").output.contains("✓"))

            let log = try program.run("audit").output.split(separator: "\n").filter { $0.contains("serah terima") }
            #expect(log.count == 2 && log.allSatisfy { $0.contains("dari petugas-b") && $0.contains(Program.login) })
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
        }

        @Test(.inTerminal) func `on screen the sheet is ticked and accepted, and the other's draft is found`() throws {
            let program = try office()
            let rows = try program.run("handover", "--format", "csv").output.split(separator: "\n")
            let number = try #require(rows.dropFirst().first?.split(separator: ",")[1]).description
            let desk = try Terminal(program)
            func open() throws {
                try desk.enter("clear; piket; echo \"usai:$?\"")
                try desk.waitFor("1 Pengaduan terbuka", "4 Interaksi medsos", "terhubung")
            }
            func openCase() throws {
                try desk.press("/")
                try desk.type(number)
                try desk.press("Enter")
                try desk.waitFor("\(number)  ", "Riwayat")
                try desk.press("m")
            }
            try open()
            try openCase()
            try desk.type("sudah menelepon lurah")
            try desk.press("Escape")
            try desk.waitFor("disimpan sebagai draf")
            try desk.press("Q")
            try desk.waitFor("usai:0")
            // One login plays both: what was typed is petugas B's from here on, and they were there.
            let then = Int(Date().timeIntervalSince1970) - 9 * 3600
            let sql = "UPDATE draft SET officer = 'petugas-b'; INSERT INTO duty VALUES ('petugas-b', 1, \(then));"
            let edited = try Child.run(
                "/usr/bin/env", ["sqlite3", program.database, sql], environment: program.environment())
            try #require(edited.status == 0, "\(edited)")

            try open()
            try desk.press("H")
            try desk.waitFor("SERAH TERIMA", "dari Petugas B  1 draf", "belum diterima", number)
            try desk.press("*")
            try desk.waitFor("dicentang")
            try desk.press("t")
            try desk.waitFor("1 draf akan pindah ke Anda", "Batal")
            try desk.confirm()
            try desk.waitFor("diterima dari Petugas B", "1 draf pindah ke Anda", "Anda tercatat bertugas")
            try desk.press("Escape")
            try desk.waitWithout("SERAH TERIMA")
            try openCase()
            try desk.waitFor("sudah menelepon lurah")
            try desk.press("Escape")
            let log = try program.run("audit").output.split(separator: "\n").filter { $0.contains("serah terima") }
            #expect(log.count == 1 && log[0].contains("dari petugas-b") && log[0].contains(Program.login), "\(log)")
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
        }
    }
}
