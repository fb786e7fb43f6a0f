import Foundation
import Glibc
import Testing

extension Stories {
    /// A complaint phoned in, and one handed to a chat group.
    @Suite struct Phone {
        private static let number = "\(10_000 + City.total + 1)"

        @Test func `a call is written down, and ends with its number and a receipt`() throws {
            let program = try Program.inCity()
            let outcome = try program.run(
                "new", "--channel", "sms", "--category", "Sampah", "--kelurahan", "ciki", "--description",
                "Sampah di depan rumah Pak Budi", "--name", "Budi Santoso", "--contact", "081234567890")
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            let lines = outcome.output.split(separator: "\n")
            #expect(lines.first == Self.number[...] && lines.count >= 2, "\(outcome)")
            #expect(lines[1].contains("dengan nomor \(Self.number)") && lines[1].contains("Kantor Cerita"))
            let shown = try program.run("show", Self.number, "--json").output
            #expect(shown.contains("\"kelurahan\":\"Cikini\"") && shown.contains("\"actor\":\"\(Program.login)\""))
            #expect(shown.contains("\"act\":\"received\"") && !shown.contains("Budi"))
            #expect(try program.run("unmask", Self.number, "--reason", "x").output == "Budi Santoso\n081234567890\n")
            let second = try program.run("new", "--category", "jalan", "--json")
            #expect(second.output.contains("\"number\":\(10_000 + City.total + 2),"), "\(second)")
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
        }

        @Test(.inTerminal) func `an officer takes a call on screen, reads the number back and verifies the case`()
            throws
        {
            let program = try Program.inCity()
            try program.become(["officer"])
            let desk = try Terminal(program, columns: 80, rows: 24)
            try desk.enter("desk; echo \"usai:$?\"")
            try desk.waitFor("1 Pengaduan terbuka", "terhubung")
            try desk.press("F7")
            try desk.waitFor("Telepon masuk", "diterima 14.02", "isi uraian atau kategori")
            try desk.type("Budi Santoso")
            desk.pause()
            try desk.press("Tab")
            try desk.type("081234567890")
            try desk.press("Tab")
            try desk.type("cik")
            try desk.waitFor("Cikini, Menteng")
            try desk.press("Tab")
            try desk.type("Jl. Contoh 12, RT 03/RW 05")
            try desk.press("Tab")
            try desk.type("smph")
            try desk.waitFor("Sampah")
            try desk.press("Tab", "Tab")
            try desk.waitFor("Serupa, masih terbuka", "10001", "siap dicatat")
            try desk.type("Sampah tidak diangkut sejak Senin")
            try desk.confirm(tabs: 2)
            try desk.waitFor("bacakan nomornya", "\(Self.number). Kami jawab", "y salin")
            try desk.press("y")
            try desk.waitFor("\(Self.number) dikirim ke terminal")
            // Longer than a held Enter's next beat.
            desk.pause()
            desk.pause()
            try desk.press("Enter")
            try desk.waitFor("\(Self.number)", "Sampah tidak diangkut", "14.02")
            let screen = try desk.screen()
            #expect(!screen.contains("Budi") && !screen.contains("34567890"), "\(screen)")
            try desk.press(":")
            try desk.type("verifikasi")
            try desk.press("Enter")
            try desk.waitFor("Verifikasi  \(Self.number)")
            try desk.confirm()
            try desk.waitFor("\(Self.number) diverifikasi")
            #expect(try program.acts(of: 10_000 + City.total + 1) == ["received", "verified"])
            #expect(try program.calls().isEmpty)
        }

        @Test(.inTerminal) func `Esc and a crash keep a call, and F7 goes on with it`() throws {
            let program = try Program.inCity()
            try program.become(["officer"])
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("F7")
            try desk.waitFor("Telepon masuk")
            try desk.type("Warga Contoh")
            try desk.press("Escape")
            try desk.waitFor("telepon disimpan sebagai draf")
            try desk.press("F7")
            try desk.waitFor("belum dicatat: lanjutkan?", "Warga Contoh")
            desk.pause()
            try desk.press("Enter")
            try desk.waitFor("isi uraian")
            desk.pause()
            try desk.press("Tab", "Tab", "Tab")
            try desk.type("gang kedua, RT 02")
            let kept = try Deadline.wait(seconds: 10) { try program.calls().contains("gang kedua, RT 02") }
            #expect(kept)
            try desk.signal(SIGKILL)
            try desk.waitFor("usai:137")
            let next = try Terminal(program, name: "tmux-2")
            try next.openDesk()
            try next.press("F7")
            try next.waitFor("belum dicatat: lanjutkan?", "gang kedua, RT 02")
            next.pause()
            try next.press("Enter")
            next.pause()
            try next.press("BTab", "BTab", "BTab", "BTab", "BTab")
            try next.type("Lampu jalan padam")
            try next.confirm(tabs: 2)
            try next.waitFor("bacakan nomornya")
            let forgotten = try Deadline.wait(seconds: 10) { try program.calls().isEmpty }
            #expect(forgotten)
        }

        @Test(.inTerminal) func `at a terminal the command asks, shows what is like it and asks once more`() throws {
            let program = try Program.inCity()
            let first = try program.run(
                "new", "--category", "sampah", "--kelurahan", "cikini", "--description", "Sampah menggunung")
            #expect(first.status == 0, "\(first)")
            let desk = try Terminal(program)
            try desk.enter("piket new; echo \"usai:$?\"")
            for (question, answer) in [
                ("Kanal:", "zzz"), ("\"zzz\" tidak dikenal; ada jaki, sms", "sms"), ("Nama pelapor:", "Budi Santoso"),
                ("Kontak pelapor:", ""), ("Kelurahan:", "cikinni"), ("mungkin Cikini, Menteng", "ciki"),
                ("Alamat, RT/RW:", "RT 03"), ("Kategori:", "Sampah"), ("Uraian:", "Sampah belum diangkut"),
            ] {
                try desk.waitFor(question)
                try desk.enter(answer)
            }
            try desk.waitFor("Serupa, masih terbuka:", Self.number, "Catat pengaduan ini? (ya):")
            try desk.enter("ya")
            try desk.waitFor("usai:0", "dengan nomor \(10_000 + City.total + 2)")
            let before = try program.auditVerdict()
            try desk.enter(
                "piket new --channel sms --name x --contact x --kelurahan cikini --address x --category sampah")
            try desk.waitFor("Uraian:")
            try desk.enter("x")
            try desk.waitFor("Serupa", "Catat pengaduan ini? (ya):")
            try desk.enter("y")
            try desk.waitFor("tidak dicatat")
            #expect(try program.auditVerdict() == before)
        }

        @Test func `what cannot be meant is named, and nothing is written`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            for (words, name) in [
                (["--kelurahan", "cempaka putih"], "Cempaka Putih Barat, Cempaka Putih"),
                (["--kelurahan", "takadadi"], "takadadi"),
                (["--kelurahan", "cikinni"], "Cikini, Menteng"), (["--kelurahan", "ci"], "\"ci\""),
                (["--category", "xyz"], "sampah, jalan"), (["--channel", "xyz"], "jaki, sms"), ([], "--description"),
                (["--description", String(repeating: "a", count: 4001)], "4000"),
            ] {
                let outcome = try program.run(["new"] + words)
                #expect(outcome.status == 1 && outcome.errorLines.count == 1, "\(words) \(outcome)")
                #expect(outcome.errors.contains(name) && outcome.output.isEmpty, "\(words) \(outcome)")
            }
            #expect(try program.auditVerdict() == before)
            try program.become(["operator"])
            #expect(try program.run("new", "--description", "x").status == 1)
        }

        @Test func `the first call makes the database`() throws {
            let program = try Program.inEmptyHome()
            let outcome = try program.run("new", "--description", "Lampu padam", "--lang", "en")
            #expect(outcome.status == 0 && outcome.output.hasPrefix("10001\nThank you."), "\(outcome)")
            #expect(try program.run("show", "10001").output.contains("Telepon"))
        }

        @Test func `a case is handed to a chat group masked, and the log says to whom`() throws {
            let program = try Program.inCity()
            var report = City.newcomer(0)
            report.description = "Sampah menumpuk, hubungi Pak Budi 081234567890"
            report.address = "Jl. Contoh 12A, RT 03/RW 05"
            _ = try program.takeIn([report])
            let outcome = try program.run(
                "forward", Self.number, "--as", "wa", "--to", "Grup Menteng", "--request",
                "angkut hari ini, telepon 081234567890")
            #expect(outcome.status == 0, "\(outcome)")
            for word in [
                "*pengaduan \(Self.number)*", "RT 03/RW 05", "Cikini, Menteng", "openstreetmap", "Mohon: angkut",
            ] {
                #expect(outcome.output.contains(word), "\(word) in \(outcome.output)")
            }
            for secret in ["Budi", "34567890", "12A"] { #expect(!outcome.output.contains(secret), "\(outcome.output)") }
            let log = try program.run("audit", Self.number, "--format", "ndjson").output
            #expect(log.contains("\"act\":\"forwarded\"") && log.contains("\"to\":\"Grup Menteng\""))
        }

        @Test(.inTerminal) func `an officer forwards a case on screen, and the file holds what is shown`() throws {
            let program = try Program.inCity()
            try program.become(["officer"])
            var report = City.newcomer(0)
            report.description = "Sampah menumpuk, hubungi Pak Budi 081234567890"
            report.address = "Jl. Contoh 12A, RT 03/RW 05"
            _ = try program.takeIn([report])
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("/")
            try desk.type(Self.number)
            try desk.press("Enter")
            try desk.waitFor("\(Self.number)  Laporan susulan 0")
            try desk.press("W")
            try desk.waitFor("Teruskan  \(Self.number)", "isi kepada siapa")
            try desk.type("Grup Menteng")
            desk.pause()
            try desk.press("Tab")
            try desk.type("angkut hari ini, telepon 081234567890")
            try desk.confirm(tabs: 2)
            let path = program.home.file("state/piket/terusan-\(Self.number).txt")
            let screen = try desk.waitFor("\(Self.number) untuk Grup Menteng", "RT 03/RW 05", "tersimpan di \(path)")
            let text = try String(contentsOfFile: path, encoding: .utf8)
            #expect(text.contains("Mohon: angkut hari ini") && text.contains("openstreetmap"))
            for secret in ["Budi", "34567890", "12A"] { #expect(!(text + screen).contains(secret), "\(text)\(screen)") }
            let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
            #expect(mode == 0o600)
            let log = try program.run("audit", Self.number, "--format", "ndjson").output
            #expect(log.contains("\"act\":\"forwarded\"") && log.contains("\"to\":\"Grup Menteng\""))
            let command = try program.run(
                "forward", Self.number, "--to", "Grup Menteng", "--request", "angkut hari ini, telepon 081234567890")
            #expect(command.output == text, "the command says the same")
        }

        @Test func `a secret case is handed to nobody`() throws {
            let program = try Program.inCity()
            _ = try program.run("new", "--description", "Kekerasan", "--visibility", "rahasia")
            let before = try program.auditVerdict()
            let outcome = try program.run("forward", Self.number, "--to", "Grup")
            #expect(outcome.status == 1 && outcome.output.isEmpty && outcome.errors.contains("terbatas"), "\(outcome)")
            #expect(try program.auditVerdict() == before)
        }
    }
}
