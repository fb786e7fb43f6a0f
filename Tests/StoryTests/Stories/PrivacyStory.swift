import Foundation
import Testing

extension Stories {
    /// Who reported stays hidden until somebody says why they must know, and goes when it is to be forgotten.
    @Suite struct Privacy {
        private static let planted = [
            "Sutrisno", "Wibowo", "98765432", "9876-5432", "9876 5432", "9876.5432", "3171012345678901", "1234 XYZ",
            "1234XYZ", "sutrisno@contoh.id", "Kartini",
        ]

        private func plant(_ program: Program) throws -> String {
            var report = City.newcomer(0)
            report.externalID = "RAHASIA-1"
            report.title = "Lapor Pak Sutrisno Wibowo"
            report.description = """
                Saya Bapak Sutrisno Wibowo, NIK 3171012345678901, HP 0812-9876-5432 atau +62 812 9876 5432, \
                surel sutrisno@contoh.id, melihat mobil B 1234 XYZ membuang sampah. Tetangga: Ibu Kartini. \
                Terima kasih, SUTRISNO WIBOWO
                """
            report.address = "Jalan Contoh 4, rumah Sutrisno Wibowo"
            report.reporterName = "Sutrisno Wibowo"
            report.reporterContact = "081298765432"
            let outcome = try program.takeIn([report])
            try #require(outcome.status == 0, "\(outcome)")
            return "\(10_000 + City.total + 1)"
        }

        private func expectClean(_ outcome: Outcome, _ words: [String]) {
            for secret in Self.planted {
                #expect(
                    !outcome.output.localizedCaseInsensitiveContains(secret)
                        && !outcome.errors.localizedCaseInsensitiveContains(secret), "\(secret) in \(words): \(outcome)"
                )
            }
        }

        @Test func `nothing planted is seen by an officer who did not unmask`() throws {
            let program = try Program.inCity()
            let id = try plant(program)
            try program.become(["officer"], others: [("lain", "Petugas Lain", ["supervisor", "admin"])])
            let secret = "Bapak Sutrisno Wibowo, HP 0812 9876 5432, NIK 3171012345678901, mobil B 1234 XYZ"
            let acts: [[String]] = [
                ["verify", id], ["assign", id, "--to", "opd:dlh", "--reason", "kata sutrisno wibowo, " + secret],
                ["note", id, secret],
                ["ask", id, "--text", secret], ["reply", id, "--text", "Saya sutrisno wibowo, " + secret],
                ["draft", id, "--text", secret],
                ["answer", id, "--text", "Terima kasih, Pak Sutrisno Wibowo (081298765432)."],
                ["answer", id, "--text", secret, "--despite-personal-data", "--letter", "7/XI", "--signer", secret],
                ["acknowledge", id, "--text", secret], ["unmask", id, "--reason", secret],
                ["support", id, "--to", "opd:dbm", "--request", secret],
                ["support", id, "--to", "opd:dbm", "--reply", secret],
                ["evidence", id, "https://contoh.id/0812-9876-5432", "--kind", "after"],
                ["forget", id, "--reason", secret], ["state", id, "tak dikenal"],
            ]
            for words in acts { expectClean(try program.run(words), words) }
            let keys = id.map(String.init).joined(separator: " ")
            let forward = ["forward", id, "--to", secret, "--request", secret]
            let forwarded = try program.run(forward)
            #expect(forwarded.status == 0, "\(forwarded)")
            expectClean(forwarded, forward)
            #expect(try program.run("unmask", id, "--reason", "perlu").status == 1)
            for words in [
                ["list", "--limit", "0"], ["list", "is:any", "--json", "--limit", "0"], ["show", id],
                ["show", id, "--json", "--explain"], ["audit"], ["audit", id], ["audit", "--format", "csv"],
                ["audit", "--format", "ndjson"], ["outbox", "list"], ["outbox", "list", "--json"], ["stats", "--json"],
                ["frame", "--size", "160x48"], ["frame", "--size", "80x24", "--keys", "/ \(keys) <Enter>"],
                ["frame", "--size", "200x60", "--keys", "/ \(keys) <Enter> h"],
                ["frame", "--size", "132x43", "--keys", "/ \(keys) <Enter> c"],
                ["frame", "--size", "132x43", "--keys", "/ \(keys) <Enter> W"],
                ["frame", "--size", "132x43", "--keys", "/ \(keys) <Enter> <Enter>"], ["handover"],
                ["handover", "--format", "csv"], ["handover", "--format", "svg"],
            ] {
                let outcome = try program.run(words)
                #expect(outcome.status == 0, "\(words) \(outcome)")
                expectClean(outcome, words)
            }
            let shown = try program.run("show", id).output
            #expect(shown.contains("Bapak S"), "\(shown)")
        }

        @Test func `searching for what is hidden finds nothing`() throws {
            let program = try Program.inCity()
            _ = try plant(program)
            for word in ["081298765432", "98765432", "3171012345678901", "Sutrisno", "Wibowo", "Kartini", "B 1234 XYZ"]
            {
                let outcome = try program.run("list", "is:any", "\"\(word)\"", "--json", "--limit", "0")
                #expect(outcome.output.isEmpty, "\(word): \(outcome)")
            }
        }

        @Test func `unmasking shows the reporter once and is in the log with its reason`() throws {
            let program = try Program.inCity()
            let id = try plant(program)
            let outcome = try program.run("unmask", id, "--reason", "menelepon balik")
            #expect(outcome.status == 0 && outcome.output == "Sutrisno Wibowo\n081298765432\n", "\(outcome)")
            let log = try program.run("audit", id).output
            #expect(log.contains("identitas") && log.contains("menelepon balik"))
            let json = try program.run("unmask", id, "--reason", "sekali lagi", "--json").output
            #expect(json == "{\"number\":\(id),\"name\":\"Sutrisno Wibowo\",\"contact\":\"081298765432\"}\n")
            let silent = try program.run("unmask", id)
            #expect(silent.status == 1 && silent.output.isEmpty && silent.errors.contains("alasan"), "\(silent)")
        }

        @Test func `a stretch masked by hand is gone from screens and search, and comes back with undo`() throws {
            let program = try Program.inCity()
            let id = try plant(program)
            let words = "membuang sampah"
            #expect(try program.run("list", "\"\(words)\"").output.contains(id))
            let outcome = try program.run("redact", id, "--from", words, "--reason", "menuduh")
            #expect(outcome.status == 0 && outcome.output.contains("disensor"), "\(outcome)")
            #expect(try !program.run("show", id).output.contains(words))
            #expect(try !program.run("list", "\"\(words)\"").output.contains(id))
            #expect(try program.run("redact", id, "--from", words, "--reason", "lagi").status == 1)
            #expect(try program.run("undo").status == 0)
            #expect(try program.run("show", id).output.contains(words))
            #expect(try program.run("list", "\"\(words)\"").output.contains(id))
        }

        @Test func `forgetting erases the person, and the log still holds`() throws {
            let program = try Program.inCity()
            let id = try plant(program)
            _ = try program.run("note", id, "Ditelepon Kartini 081298765432")
            _ = try program.run("redact", id, "--from", "surel", "--reason", "x")
            let outcome = try program.run("forget", id, "--reason", "permintaan pelapor")
            #expect(outcome.status == 0 && outcome.output.contains("dilupakan"), "\(outcome)")
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
            #expect(try program.run("forget", id, "--reason", "lagi").status == 1)
            #expect(try program.run("unmask", id, "--reason", "x").output.contains("tidak tercatat"))
            #expect(try !program.run("list", "is:any", "mobil", "--json", "--limit", "0").output.contains(id))
            for name in ["desk.sqlite", "desk.sqlite-wal"] {
                let bytes = try Data(contentsOf: URL(fileURLWithPath: program.home.file(name)))
                for secret in ["Sutrisno Wibowo", "081298765432", "3171012345678901", "Ditelepon"] {
                    #expect(bytes.range(of: Data(secret.utf8)) == nil, "\(secret) in \(name)")
                }
            }
            // The same report again, changed: what was forgotten stays so.
            var report = City.newcomer(0)
            (report.externalID, report.description) = ("RAHASIA-1", "Kabar baru dari Sutrisno Wibowo")
            #expect(try program.takeIn([report]).output.contains("\"unchanged\":1"))
            #expect(try !program.run("show", id).output.contains("Kabar"))
        }

        @Test func `an export opens in a spreadsheet as text`() throws {
            let program = try Program.inCity()
            _ = try program.run("acknowledge", "10001", "--text", "=HYPERLINK(\"http://x\",\"klik\"), segera")
            let lines = try program.run("audit", "10001", "--format", "csv").output.split(separator: "\n")
            #expect(lines.first == "id,at,number,version,actor,act,payload,reason")
            #expect(
                lines.last?.hasSuffix(",\"'=HYPERLINK(\"\"http://x\"\",\"\"klik\"\"), segera\"") == true, "\(lines)")
            let unknown = try program.run("audit", "99")
            #expect(unknown.status == 1 && unknown.errorLines.count == 1)
        }
    }
}
