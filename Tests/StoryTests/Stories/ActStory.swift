import Foundation
import PiketDomain
import Testing

extension Stories {
    /// Working cases from the command line, with the rights and the log of the keys.
    @Suite struct Acts {
        private func done(_ program: Program, _ words: String...) throws -> String {
            let outcome = try program.run(words)
            #expect(outcome.status == 0, "\(words) \(outcome)")
            #expect(outcome.errors.isEmpty, "\(words) \(outcome)")
            return outcome.output
        }

        private func refused(_ program: Program, _ words: String..., naming word: String) throws {
            let before = try program.auditVerdict()
            let outcome = try program.run(words)
            #expect(outcome.status == 1, "\(words) \(outcome)")
            #expect(outcome.errorLines.count == 1 && outcome.errors.contains(word), "\(words) \(outcome)")
            #expect(outcome.output.isEmpty, "\(words) \(outcome)")
            #expect(try program.auditVerdict() == before)
        }

        @Test func `a case goes its way from receipt to done`() throws {
            let program = try Program.inCity()
            #expect(try done(program, "verify", "10001") == "10001  diverifikasi  Koordinasi\n")
            #expect(try done(program, "take", "10001").contains("diambil"))
            _ = try done(program, "categorise", "10001", "jalan")
            _ = try done(
                program, "assign", "10001", "--to", "opd:dbm", "--reason", "wilayahnya", "--letter", "005/112/SDA",
                "--letter-date", "2026-11-20", "--signer", "Kadis")
            #expect(try done(program, "list", "ref:005/112/sda", "--json").contains("\"number\":10001,"))
            try refused(program, "answer", "10001", "--text", "Sudah", "--signer", "Kadis", naming: "nomor surat")
            _ = try done(program, "support", "10001", "--to", "opd:dlh", "--request", "angkut sisa aspal")
            #expect(try done(program, "list", "is:unreplied", "--json").contains("\"number\":10001,"))
            try refused(program, "support", "10001", "--to", "opd:dbm", "--reply", "siap", naming: "dbm")
            _ = try done(program, "support", "10001", "--to", "opd:dlh", "--reply", "Kamis pagi")
            let supported = try done(program, "show", "10001", "--json")
            #expect(
                supported.contains(
                    #""supports":[{"agency":"dlh","request":"angkut sisa aspal","due":null,"replied_at":"2"#))
            #expect(try done(program, "show", "10001").contains("OPD pendukung"))
            _ = try done(program, "state", "10001", "proses")
            _ = try done(program, "ask", "10001", "--text", "Di sisi mana?")
            _ = try done(program, "reply", "10001", "--text", "Sisi kiri")
            _ = try done(program, "note", "10001", "Sudah dilihat")
            _ = try done(program, "evidence", "10001", "https://example.invalid/1.jpg", "--kind", "after")
            _ = try done(program, "answer", "10001", "--text", "Lubang sudah ditutup.")
            _ = try done(program, "state", "10001", "validasi", "--reason", "sudah ditutup")
            let json = try done(program, "review", "10001", "approve", "--json")
            #expect(json.contains("\"number\":10001,") && json.contains("\"status\":\"done\""), "\(json)")
            let shown = try done(program, "show", "10001")
            #expect(shown.contains("Selesai") && shown.contains("Menunggu -> Koordinasi"), "\(shown)")
            #expect(shown.contains("diimpor  impor") && !shown.contains("import:"), "\(shown)")
            #expect(shown.contains("hasil kerja disetujui"), "\(shown)")
            let stats = try done(program, "stats", "--json")
            #expect(stats.contains("\"code\":\"done\",\"name\":\"Selesai\""), "\(stats)")
            #expect(try program.auditVerdict().contains("log utuh"))
        }

        @Test func `other acts leave what they say`() throws {
            let program = try Program.inCity()
            #expect(try done(program, "danger", "10001", "--json").contains("\"priority\":\"emergency\""))
            #expect(try done(program, "merge", "10002", "10001").contains("Duplikat"))
            #expect(try done(program, "dismiss", "10003", "prank").contains("Arsip"))
            #expect(try done(program, "acknowledge", "10041", "--text", "alat rusak").contains("dicatat"))
            #expect(try done(program, "draft", "10004", "--text", "Kami jadwalkan.").contains("draf"))
            #expect(
                try done(
                    program, "state", "10005", "referred", "--receiver", "PLN", "--number", "88", "--reason",
                    "kabel PLN"
                ).contains("Bukan wewenang"))
            _ = try done(program, "complete", "10006")
            #expect(try done(program, "list", "is:acknowledged", "--json").contains("\"number\":10041,"))
            #expect(try done(program, "list", "is:draft", "--json").contains("\"number\":10004,"))
        }

        @Test func `what is refused changes nothing and says why, in both languages`() throws {
            let program = try Program.inCity()
            try refused(program, "state", "10001", "selesai", naming: "dari Menunggu tidak bisa ke Selesai")
            try refused(program, "state", "10001", "done", "--lang", "en", naming: "Waiting does not lead to Done")
            try refused(program, "state", "10001", "ditolak", naming: "alasan")
            try refused(program, "state", "10001", "bukan wewenang", "--reason", "x", naming: "penerima")
            try refused(program, "state", "10001", "duplikat", naming: "--parent")
            try refused(program, "merge", "10001", "99", naming: "tidak ada pengaduan 99")
            try refused(program, "merge", "10001", "10001", naming: "dirinya sendiri")
            // Acts are dated by the world's clock: by it the city's own cases have long been late.
            var fresh = City.newcomer(0)
            fresh.receivedAt = Instant(seconds: Int64(Date().timeIntervalSince1970) - 60).iso8601(in: .wib)
            let file = try program.home.write(try fresh.line, to: "baru.ndjson")
            _ = try done(program, "import", file)
            let number = "\(10_001 + City.total)"
            try refused(program, "promise", number, "2020-01-01", "--reason", "x", naming: "hari ini")
            try refused(program, "promise", number, "2099-01-01", "--reason", "x", naming: "paling lambat")
            try refused(program, "categorise", "10001", "sampah", naming: "kategorinya sudah sampah")
            try refused(program, "evidence", "10001", "/tmp/foto.jpg", "--kind", "after", naming: "http")
            try refused(program, "note", "10001", "  ", naming: "teks kosong")
            try refused(program, "note", "10001", String(repeating: "a", count: 4001), naming: "4000")
            try refused(program, "assign", "10001", "--to", "opd:xx", naming: "xx")
            try refused(program, "assign", "10001", "--to", "siapa", naming: "siapa")
            try refused(program, "take", "99", naming: "99")
            try refused(program, "extend", "10001", "--reason", "x", naming: "tidak mengenal perpanjangan")
            try refused(program, "undo", naming: "tidak ada yang bisa diurungkan")
            try refused(program, "redo", naming: "tidak ada yang bisa diulangi")
            try refused(program, "undo", "10001", naming: "tidak ada yang bisa diurungkan")
            _ = try done(program, "merge", "10007", "10008")
            try refused(program, "merge", "10001", "10007", naming: "10007 sendiri duplikat dari 10008")
            _ = try done(program, "ask", "10008", "--text", "Di mana?")
            try refused(program, "ask", "10008", "--text", "Kapan?", naming: "belum membalas")
        }

        @Test func `words too many are told in the officer's language`() throws {
            let many = try Program.inCity().run("danger", "10001", "a", "b")
            #expect(many.status == 64 && many.errors.contains("kata yang tidak diharapkan"), "\(many)")
        }

        @Test func `of many, each gets its line`() throws {
            let program = try Program.inCity()
            let outcome = try program.run("take", "10001", "99", "10002", "10001")
            #expect(outcome.status == 1)
            #expect(outcome.output.split(separator: "\n").count == 2, "\(outcome)")
            #expect(
                outcome.errorLines.count == 2 && outcome.errors.contains("1 dari 3 ditolak, 2 lainnya selesai"),
                "\(outcome)")
            #expect(try done(program, "state", "10001", "10002", "koordinasi").split(separator: "\n").count == 2)
        }

        @Test func `undo takes back the newest own act, redo does it again`() throws {
            let program = try Program.inCity()
            _ = try done(program, "verify", "10001")
            _ = try done(program, "take", "10002")
            #expect(try done(program, "undo") == "10002  diurungkan: diambil  Menunggu\n")
            #expect(try done(program, "undo") == "10001  diurungkan: diverifikasi  Menunggu\n")
            #expect(try done(program, "redo") == "10001  diverifikasi  Koordinasi\n")
            #expect(try done(program, "redo").hasPrefix("10002  diambil"))
            try refused(program, "redo", naming: "tidak ada yang bisa diulangi")
            #expect(try done(program, "undo", "10001").contains("Menunggu"))
        }

        @Test func `an act on many is counted first, and taken back as one`() throws {
            let program = try Program.inCity()
            let numbers = (10_001...10_012).map(String.init)
            let before = try program.auditVerdict()
            let unasked = try program.run(["take"] + numbers)
            #expect(unasked.status == 64 && unasked.errors.contains("--count 12"), "\(unasked)")
            let wrong = try program.run(["take"] + numbers + ["--count", "11"])
            #expect(wrong.status == 64 && wrong.errors.contains("12"), "\(wrong)")
            #expect(try program.auditVerdict() == before)
            let all = try program.run(["take"] + numbers + ["--count", "12"])
            #expect(all.status == 0 && all.output.split(separator: "\n").count == 12, "\(all)")
            _ = try done(program, "note", "10013", "lain")
            #expect(try done(program, "undo") == "10013  diurungkan: catatan  Menunggu\n")
            #expect(try done(program, "undo").split(separator: "\n").count == 12)
            #expect(try program.run("list", "is:mine", "--json").output.isEmpty)
            #expect(try done(program, "redo").split(separator: "\n").count == 12)
            #expect(try done(program, "redo") == "10013  catatan  Menunggu\n")
        }

        @Test func `a decision says on what it was, and what still waits`() throws {
            let program = try Program.inCity()
            let lain = ("lain", "Petugas Lain", ["supervisor"])
            try program.become(["officer", "admin"], others: [lain])
            _ = try done(program, "state", "10001", "proses")
            try program.become(["supervisor", "admin"], others: [lain])
            _ = try done(program, "draft", "10001", "--text", "Kepada Warga Contoh.")
            _ = try done(program, "state", "10001", "validasi")
            let first = try done(program, "review", "10001", "approve", "--of", "work")
            #expect(first.hasPrefix("10001  hasil kerja disetujui"), "\(first)")
            #expect(first.contains("draf jawaban, \(Program.login)"), "\(first)")
            try refused(program, "review", "10001", "approve", "--of", "draft", naming: "--despite-personal-data")
            let draft = try done(
                program, "review", "10001", "approve", "--of", "draft", "--despite-personal-data")
            #expect(draft.hasPrefix("10001  draf jawaban disetujui"), "\(draft)")
            try refused(program, "review", "10001", "approve", "--of", "draft", naming: "tidak ada draf")
        }

        @Test func `words come from standard input too, at any length`() throws {
            let program = try Program.inCity()
            let note = try program.home.write("Petugas sudah di lokasi.\n", to: "catatan.txt")
            #expect(try program.run("note", "10001", "-", input: note).status == 0)
            let flood = try program.home.write(String(repeating: "banjir ", count: 150_000), to: "banjir.txt")
            let outcome = try program.run("answer", "10001", "--text", "-", input: flood)
            #expect(outcome.status == 1 && outcome.errors.contains("4000"), "\(outcome)")
        }

        @Test func `an officer asks, a supervisor decides`() throws {
            let program = try Program.inCity()
            let lain = ("lain", "Petugas Lain", ["officer"])
            try program.become(["supervisor", "admin"], others: [lain])
            _ = try done(program, "assign", "10001", "--to", "lain", "--reason", "giliran")
            try program.become(["officer", "admin"], others: [lain])
            #expect(try done(program, "take", "10001") == "10001  diminta: diambil  Menunggu\n")
            try refused(program, "take", "10001", naming: "sudah Anda minta: diambil")
            #expect(try done(program, "list", "by:lain", "--json").contains("\"number\":10001,"))
            try program.become(["supervisor", "admin"], others: [lain])
            try refused(program, "review", "10001", "return", naming: "alasan")
            #expect(try done(program, "review", "10001", "approve").contains("10001"))
            #expect(try done(program, "list", "is:mine", "--json").contains("\"number\":10001,"))
        }

        @Test func `released answers are handed out in files of their own, once they can no longer be taken back`()
            throws
        {
            let program = try Program.inCity()
            #expect(try program.run("outbox", "list").errors.contains("tidak ada"))
            _ = try done(program, "answer", "10001", "--text", "Sudah diangkut.\nTerima kasih, Pak Budi, 021-3822212.")
            _ = try done(program, "answer", "10002", "--text", "Dijadwalkan besok.")
            _ = try done(program, "ask", "10003", "--text", "Di sisi mana?")
            let held = try done(program, "outbox", "list")
            #expect(held.split(separator: "\n").count == 3 && held.contains("ditahan"), "\(held)")
            #expect(!held.contains("Budi"))
            #expect(try done(program, "list", "is:unsent", "--json").split(separator: "\n").count == 3)
            let folder = program.home.file("kirim")
            #expect(try program.run("outbox", "write", folder).output.isEmpty)
            let item = try #require(held.split(separator: " ").first.map(String.init))
            try refused(program, "outbox", "sent", item, naming: "ditahan")
            try refused(program, "outbox", "sent", "99999", naming: "99999")
            let later = "2099-01-01T00:00:00+07:00"
            #expect(
                try program.run("outbox", "write", folder, "--now", later).output.isEmpty, "held by the world's clock")
            #expect(try done(program, "outbox", "list", "--now", later).contains("ditahan"))
            try age(program, seconds: 120)
            #expect(try done(program, "outbox", "list").contains("siap"))
            let written = try done(program, "outbox", "write", folder).split(separator: "\n")
            #expect(written.reduce(0) { $0 + (Int($1.split(separator: " ").last ?? "") ?? 0) } == 3, "\(written)")
            #expect(
                try done(program, "outbox", "list").split(separator: "\n").allSatisfy { $0.contains("ke pengantar") })
            let twice = try program.run("outbox", "write", folder)
            #expect(twice.status == 0 && twice.output.isEmpty && twice.errors.contains("tidak ada"), "handed out once")
            #expect(try done(program, "outbox", "write", folder, "--again", item).contains(": 1"))
            try refused(program, "outbox", "write", folder, "--again", "99999", naming: "99999")
            let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }
            #expect(names.count == written.count + 1, "\(names)")
            var letters = ""
            for name in names {
                let path = folder + "/" + name
                let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
                #expect(mode == 0o600)
                letters += try String(contentsOfFile: path, encoding: .utf8)
            }
            #expect(
                letters.contains("10001") && letters.contains("Sudah diangkut.")
                    && letters.contains("Terima kasih, Pak Budi, 021-3822212."),
                "the citizen gets what was released: \(letters)")
            let bad = try program.run("outbox", "write", "/dev/null/x")
            #expect(bad.status == 3 && bad.errorLines.count == 1, "\(bad)")
        }

        @Test func `each channel's answers leave in its form, and a writer that died is gone on from`() throws {
            let program = try Program.inCity()
            let rows = [
                ["S-1", "sms", "+62 812-0000-0001"], ["S-2", "sms", "tanpa"],
                ["surat.1@contoh.id", "email", "warga@contoh.id"],
                ["W-1", "wa", "0813"],
            ]
            try rows.map { row in
                "{\"external_id\":\"\(row[0])\",\"channel\":\"\(row[1])\",\"reporter_contact\":\"\(row[2])\","
                    + "\"received_at\":\"2026-11-21T10:00:00+07:00\",\"title\":\"Zeppelin \(row[0])\"}\n"
            }.joined().write(toFile: program.home.file("in.ndjson"), atomically: true, encoding: .utf8)
            _ = try done(program, "import", program.home.file("in.ndjson"), "--now", Program.now)
            let found = try done(program, "list", "zeppelin", "--json", "--now", Program.now)
            for match in found.matches(of: /"number":(\d+)/) {
                _ = try done(program, "answer", String(match.1), "--text", "Sudah – terima kasih.")
            }
            try age(program, seconds: 120)
            let folder = program.home.file("kirim")
            let outcome = try program.run("outbox", "write", folder)
            #expect(outcome.status == 0 && outcome.errors.contains("tanpa nomor telepon"), "\(outcome)")
            func names() throws -> [String] {
                try FileManager.default.contentsOfDirectory(atPath: folder).filter { !$0.hasPrefix(".") }.sorted()
            }
            func read(_ name: String) throws -> String {
                try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
            }
            let all = try names()
            #expect(all.count == 4, "\(all)")
            let sms = try #require(all.first { $0.hasPrefix("OUTC") && $0.contains("_00_+6281200000001_piket") })
            #expect(try read(sms).hasPrefix("Sudah - terima kasih.\n#"))
            let letter = try #require(all.first { $0.hasSuffix(".eml") })
            #expect(try read(letter).contains("In-Reply-To: <surat.1@contoh.id>\r\n"))
            let chat = try #require(all.first { $0.hasPrefix("wa-") && $0.hasSuffix(".txt") })
            #expect(try read(chat).contains("\n0813\nSudah – terima kasih."))
            #expect(try #require(all.first { $0.hasPrefix("sms-") }).hasSuffix(".txt"))

            // Killed behind the log and before the file was there: its list names the mark that the log holds.
            let log = try done(program, "audit", "--format", "ndjson").split(separator: "\n").last { line in
                line.contains("handed_out") && line.contains("gammu")
            }
            let mark = try #require(
                log?.firstMatch(of: /number\\?":\\?"([0-9a-f]{32})/).map { String($0.1) }, "\(log ?? "")")
            let item = try #require(sms.firstMatch(of: /-(\d+)\.txt/).map { String($0.1) })
            try FileManager.default.removeItem(atPath: folder + "/" + sms)
            func begin(_ name: String, _ mark: String) throws {
                try "\0piket 1 \(mark)\n\(item)".write(
                    toFile: folder + "/.piket-" + name, atomically: true, encoding: .utf8)
            }
            try begin("OUTClain.txt", "lain")
            #expect(try program.run("outbox", "write", folder).output.isEmpty, "another's list hands out nothing twice")
            try begin(sms, mark)
            #expect(try done(program, "outbox", "write", folder).contains(sms))
            #expect(try names() == all && read(sms).hasPrefix("Sudah"))
            #expect(try program.run("outbox", "write", folder).output.isEmpty)
        }

        /// Lets the log grow older, as if the acts had been done before.
        private func age(_ program: Program, seconds: Int) throws {
            func shell(_ sql: String) throws -> String {
                let outcome = try Child.run(
                    "/usr/bin/sqlite3", [program.database, sql], environment: ["PATH": "/usr/bin:/bin"])
                try #require(outcome.status == 0, "\(outcome)")
                return outcome.output
            }
            let trigger = try shell("SELECT sql FROM sqlite_master WHERE name = 'event_refuses_update'")
            _ = try shell(
                "DROP TRIGGER event_refuses_update; UPDATE event SET at = at - \(seconds); \(trigger);")
        }

        @Test func `whoever the office does not know changes nothing`() throws {
            let program = try Program.inCity()
            try program.become(nil, others: [("lain", "Petugas Lain", ["officer", "admin"])])
            for words in [
                ["take", "10001"], ["verify", "10001"], ["note", "10001", "x"], ["answer", "10001", "--text", "x"],
                ["danger", "10001"], ["undo"],
            ] {
                let before = try program.auditVerdict()
                let outcome = try program.run(words)
                #expect(outcome.status == 1 && outcome.errorLines.count == 1, "\(words) \(outcome)")
                #expect(try program.auditVerdict() == before)
            }
        }
    }
}
