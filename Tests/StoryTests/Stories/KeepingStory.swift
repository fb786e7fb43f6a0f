import Foundation
import PiketDomain
import Testing

extension Stories {
    /// What Piket does by itself, on the world's own clock.
    @Suite(.inTerminal) struct Keeping {
        /// An office with a ladder, and two cases that nobody verified in time.
        private func lateOffice() throws -> Program {
            let program = try Program.inEmptyHome()
            let ladder = """
                [[officer]]
                login = "\(Program.login)"
                name = "Pelaku Uji"
                roles = ["admin", "supervisor"]

                [[escalate]]
                at = "late"
                clock = "verify"
                step = 1
                do = ["raise", "notify:supervisor"]

                """
            let office = try program.home.write(City.office + ladder, to: "kantor.toml")
            try #require(try program.run("office", "apply", office).status == 0)
            return program
        }

        private func lateReports() throws -> String {
            let now = Instant(seconds: Int64(Date().timeIntervalSince1970))
            return try (0..<2).map { n in
                var report = City.report(n)
                report.receivedAt = (now - 10 * 3600).iso8601(in: .wib)
                return try report.line
            }.joined()
        }

        @Test func `a present far ahead dates nothing that is written`() throws {
            let program = try Program.inCity()
            let later = ["--now", "2090-01-02T08:00:00+07:00"]
            let file = try program.home.write(
                "external_id,received_at,category\nA-1,2026-11-21T10:00:00+07:00,sampah\n", to: "isi.csv")
            #expect(try program.run(["import", file, "--channel", "jaki"] + later).status == 0)
            let office = try program.home.write(
                City.office.replacing("[office]", with: "# sama\n[office]"), to: "k.toml")
            _ = try program.run(["office", "apply", office] + later)
            #expect(!(try program.run("audit", "--format", "ndjson").output.contains("2090-")))
            let ticked = try program.run("tick", "--json")
            #expect(ticked.status == 0, "the log is not ahead of the clock: \(ticked)")
        }

        @Test func `tick escalates what is late once, however many of them run`() throws {
            let program = try lateOffice()
            let file = try program.home.write(try lateReports(), to: "laporan.ndjson")
            try #require(try program.run("import", file).status == 0)
            let outcomes = try (0..<4).map { _ in try program.run("tick", "--json") }
            #expect(outcomes.allSatisfy { $0.status == 0 })
            #expect(
                outcomes.map(\.output) == [
                    "{\"escalated\":2,\"closed\":0}\n", "{\"escalated\":0,\"closed\":0}\n",
                    "{\"escalated\":0,\"closed\":0}\n", "{\"escalated\":0,\"closed\":0}\n",
                ])
            #expect(try program.acts(of: 10_001) == ["imported", "escalated"])
            #expect(try program.run("show", "10001", "--json").output.contains("\"priority\":\"high\""))
            #expect(try program.auditVerdict().contains("log utuh"))
        }

        @Test func `a dashboard that may write does it when it is due`() throws {
            let program = try lateOffice()
            let terminal = try Terminal(program)
            try terminal.enter("\(Program.path) watch")
            try terminal.waitFor("PIKET")
            let file = try program.home.write(try lateReports(), to: "laporan.ndjson")
            try #require(try program.run("import", file).status == 0)
            #expect(Deadline.wait(seconds: 20) { (try? program.acts(of: 10_002)) == ["imported", "escalated"] })
            try terminal.press("Q")
        }

        @Test func `rebuilding changes nothing`() throws {
            let program = try Program.inCity()
            let before = try program.run("list", "is:any", "--json", "--limit", "0", "--now", Program.now).output
            let outcome = try program.run("rebuild")
            #expect(outcome.output == "60 kasus dihitung ulang\n", "\(outcome)")
            #expect(
                try program.run("list", "is:any", "--json", "--limit", "0", "--now", Program.now).output == before)
        }

        @Test func `an example office is applied as it is`() throws {
            let program = try Program.inEmptyHome()
            let names = try program.run("office", "example").output.split(separator: "\n").map(String.init)
            #expect(names == ["dki-jakarta", "kota-yogyakarta", "kab-grobogan"])
            let office = try program.home.write(try program.run("office", "example", names[1]).output, to: "k.toml")
            #expect(try program.run("office", "apply", office).status == 0)
            #expect(try program.run("region", "list").output.contains("Karangwaru"))
            #expect(try program.run("office", "export").output.contains("login = \"\(Program.login)\""))
            let again = try program.run("office", "apply", office)
            #expect(again.status == 0 && again.output.contains("tidak ada yang berubah"), "\(again)")
        }

        @Test func `whoever makes the database is shown as its first administrator, and nothing is made to show it`()
            throws
        {
            let program = try Program.inEmptyHome()
            let text = City.office + "[[officer]]\nlogin = \"lain\"\nroles = [\"admin\"]\n"
            let office = try program.home.write(text, to: "k.toml")
            let shown = try program.run("office", "apply", office, "--dry-run")
            #expect(shown.status == 0 && shown.output.contains("+ officer \(Program.login): "), "\(shown)")
            #expect(shown.output.contains("\(Program.login) tetap admin dan penyelia"), "\(shown)")
            #expect(!FileManager.default.fileExists(atPath: program.database))
            let outcome = try program.run("office", "apply", office)
            #expect(outcome.status == 0 && outcome.output == shown.output, "\(outcome)")
        }

        @Test func `a file that would lock out who applies it is refused`() throws {
            let program = try Program.inEmptyHome()
            func file(_ login: String, _ role: String) throws -> String {
                try program.home.write(
                    City.office + "[[officer]]\nlogin = \"\(login)\"\nname = \"Petugas A\"\nroles = [\"\(role)\"]\n",
                    to: "\(login)-\(role).toml")
            }
            let demoted = try program.run("office", "apply", try file(Program.login, "officer"))
            #expect(demoted.status == 1 && demoted.errors.contains("tidak ada"), "\(demoted)")
            #expect(!FileManager.default.fileExists(atPath: program.database), "nothing was made")
            try #require(try program.run("office", "apply", try file(Program.login, "admin")).status == 0)
            let before = try program.auditVerdict()
            let other = try file("lain", "admin")
            for more in [[], ["--dry-run"]] {
                let refused = try program.run(["office", "apply", other] + more)
                #expect(refused.status == 1 && refused.output.isEmpty, "\(refused)")
                for part in ["berkas: lain", "login = \"\(Program.login)\"", "--give-up-administration"] {
                    #expect(refused.errors.contains(part), "\(refused)")
                }
                #expect(refused.errors.split(separator: "\n").count == 1)
            }
            #expect(try program.auditVerdict() == before)
            #expect(try program.run("office", "apply", other, "--give-up-administration").status == 0)
            #expect(try program.run("office", "apply", other).status == 1)
        }

        @Test func `names that an import brought are no change when the file is applied again`() throws {
            let program = try Program.inEmptyHome()
            let office = try program.home.write(City.office, to: "k.toml")
            try #require(try program.run("office", "apply", office).status == 0)
            var report = City.report(0)
            report.category = "Kucing hilang"
            let file = try program.home.write(try report.line, to: "laporan.ndjson")
            try #require(try program.run("import", file).status == 0)
            let before = try program.run("office", "export").output
            try #require(before.contains("from_import = true"), "\(before)")
            let again = try program.run("office", "apply", office)
            #expect(again.status == 0 && again.output == "tidak ada yang berubah\n", "\(again)")
            #expect(try program.run("office", "export").output == before)
        }
    }
}
