import CStore
import Foundation
import Testing

extension Stories {
    /// A folder into which other systems drop what citizens told them.
    @Suite struct Intake {
        /// Rows without ids of their own: each is known by its content alone.
        private func csv(_ file: String, rows: Int) -> String {
            "channel,received_at,title,description\n"
                + (0..<rows).map { "sms,2026-11-21 10:00:00,Laporan \($0),Isi \(file) baris \($0)\n" }.joined()
        }

        private func mail(_ n: Int) -> String {
            "From: warga@contoh.id\nSubject: Surat \(n)\nDate: Sat, 21 Nov 2026 10:15:00 +0700\n"
                + "Message-ID: <surat.\(n)@contoh.id>\n\nIsi surat \(n)\n"
        }

        @Test func `files dropped while it runs arrive by themselves`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            let running = try spool.watch()
            let half = spool.path + "/separuh.csv"
            #expect(FileManager.default.createFile(atPath: half, contents: nil))
            let handle = try #require(FileHandle(forWritingAtPath: half))
            try handle.write(contentsOf: Data("received_at,title\n2026-11-21 10:00:00,Sepa".utf8))
            try spool.drop(csv("a", rows: 3), "a.csv")
            try spool.drop(try City.newcomer(1).line, "b.ndjson")
            try spool.drop("waktu;judul\n21/11/2026 09:00;Lampu padam\n", "c.csv.part")
            #expect(Deadline.wait(seconds: 20) { spool.names("done") == ["a.csv", "b.ndjson"] }, "\(running.errors)")
            #expect(spool.names() == ["c.csv.part", "separuh.csv"])

            try handle.write(contentsOf: Data("ruh\n".utf8))
            try handle.close()
            try spool.drop(
                "date_formats = [\"dd/MM/yyyy HH:mm\"]\n[fields]\nreceived_at = \"waktu\"\ntitle = \"judul\"\n",
                "c.csv.toml")
            rename(spool.path + "/c.csv.part", spool.path + "/c.csv")
            let all = ["a.csv", "b.ndjson", "c.csv", "separuh.csv"]
            #expect(Deadline.wait(seconds: 20) { spool.names("done") == all }, "\(running.errors)")
            #expect(try OpenCount(database: program.database).now == City.open + 6)
            #expect(running.end() == 0)
            #expect(spool.isAtRest && spool.names() == ["c.csv.toml"] && spool.names("rejected") == [])
            let lines = running.output.split(separator: "\n").map(String.init)
            #expect(lines.map { String($0.prefix { $0 != ":" }) }.sorted() == all, "\(lines)")
            #expect(lines.allSatisfy { $0.contains("ditolak 0") })
        }

        @Test func `what is hostile is put aside and its neighbours arrive`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            try spool.drop([0x1F, 0x8B, 8, 0, 1, 2, 3], "arsip.csv")
            try spool.drop("<!DOCTYPE html><html><body>502 Bad Gateway</body></html>", "galat.json")
            try spool.drop("{\"received_at\":\"2026-11-21 10:00:00\",\"title\":\"Terpo", "potong.json")
            try spool.drop(csv("utuh", rows: 2) + "sms,2026-11-21 10:00:00,\"Terpotong", "potong.csv")
            try spool.drop(String(repeating: "[", count: 10_000), "dalam.ndjson")
            try spool.drop("a,b\n1,2\n", "asing.csv")
            try spool.drop("received_at,title\n2026-11-21 10:00:00,x\n", "peta.csv")
            try spool.drop("[fields]\nwarna = \"x\"\n", "peta.csv.toml")
            try spool.drop("bukan surat", "surat.eml")
            symlink("/etc/passwd", spool.path + "/tautan.csv")
            try spool.drop(csv("baik", rows: 3), "baik.csv")
            #expect(FileManager.default.createFile(atPath: spool.path + "/kosong.csv", contents: nil))

            let outcome = try spool.takeOnce()
            #expect(outcome.status == 1, "\(outcome)")
            #expect(spool.names() == ["peta.csv.toml"] && spool.isAtRest)
            #expect(spool.names("done") == ["baik.csv", "potong.csv"])
            #expect(try OpenCount(database: program.database).now == City.open + 5)
            let whole = [
                "arsip.csv": "gzip", "galat.json": "HTML", "potong.json": "JSON", "dalam.ndjson": "JSON",
                "asing.csv": "received_at", "peta.csv": "warna", "surat.eml": "bukan surat",
                "tautan.csv": "berkas biasa",
                "kosong.csv": "kosong",
            ]
            let aside = whole.keys + ["potong.csv.rejected.csv"]
            #expect(spool.names("rejected") == (aside + aside.map { $0 + ".reason.txt" }).sorted())
            for (name, word) in whole {
                #expect(try spool.read("rejected/\(name).reason.txt").contains(word), "\(name)")
                let lines = outcome.output.split(separator: "\n").filter { $0.hasPrefix("\(name): ") }
                #expect(lines.count == 1 && lines[0].contains("ditolak") && lines[0].contains(word), "\(name) \(lines)")
                let attributes = try FileManager.default.attributesOfItem(
                    atPath: spool.path + "/rejected/\(name).reason.txt")
                #expect(attributes[.posixPermissions] as? Int == 0o600)
            }
            #expect(try spool.read("rejected/potong.csv.rejected.csv").contains("Terpotong"))
            #expect(try spool.read("rejected/potong.csv.rejected.csv.reason.txt").contains("baris 4"))
        }

        @Test func `what a reporter writes back comes to the case, what another writes is a new one`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            try spool.drop("Xilofon berbunyi malam", "IN20261121_100000_00_+6281200000001_00.txt")
            try spool.drop(mail(1), "1.eml")
            #expect(try spool.takeOnce().status == 0)
            func number(_ words: String) throws -> String {
                let found = try program.run(["list", words, "--json", "--now", Program.now]).output
                return try #require(found.firstMatch(of: /"number":(\d+)/).map { String($0.1) }, "\(found)")
            }
            let (sms, letter) = (try number("xilofon"), try number("\"Surat 1\""))
            let thread =
                "From: Warga@contoh.id\nSubject: Re: Surat 1\nDate: Sat, 21 Nov 2026 11:15:00 +0700\n"
                + "Message-ID: <balas@contoh.id>\nIn-Reply-To: <surat.1@contoh.id>\n\nMasih menunggu\n"
            let drops: [(String, String, String)] = [
                ("IN20261121_110000_00_081200000001_00.txt", "#\(sms) masih berbunyi", "diperbarui 1"),
                ("IN20261121_110100_00_+6289900000009_00.txt", "#\(sms) di sini juga", "diterima 1"),
                ("IN20261121_110200_00_081200000001_00.txt", "#99999 apa ini", "diterima 1"),
                ("2.eml", thread, "diperbarui 1"),
            ]
            for (name, text, result) in drops {
                try spool.drop(text, name)
                let outcome = try spool.takeOnce()
                #expect(outcome.status == 0 && outcome.output.contains(result), "\(name) \(outcome)")
            }
            let replies = try program.run(["list", "is:reply", "--json", "--limit", "0", "--now", Program.now]).output
            for number in [sms, letter] { #expect(replies.contains("\"number\":\(number),"), "\(replies)") }
            let shown = try program.run(["show", letter, "--now", Program.now]).output
            #expect(shown.contains("Masih menunggu"), "\(shown)")
            for (name, text, _) in drops {
                try spool.drop(text, name)
                let outcome = try spool.takeOnce()
                #expect(outcome.output.contains("tetap 1"), "\(name) \(outcome)")
            }
        }

        @Test func `killed anywhere and run again, every row comes once`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            var rows = City.open
            for round in 0..<20 {
                let count = 40 * (1 + round % 5)
                try spool.drop(csv("r\(round)", rows: count) + "sms,kapan,Salah,\(round)\n", "r\(round).csv")
                for n in 0..<3 { try spool.drop(mail(round * 3 + n), "m\(round)-\(n).eml") }
                rows += count + 3
                let running = try Background(
                    program, ["intake", spool.path, "--once", "--now", Program.now], name: "bunuh")
                let wait = Int64.random(in: 0...500)
                let start = Deadline.now
                _ = Deadline.wait(seconds: 2) { Deadline.now - start >= wait }
                _ = running.end(SIGKILL)
                let again = try spool.takeOnce()
                #expect(again.status == 0 || again.status == 1, "killed after \(wait) ms: \(again)")
                #expect(try OpenCount(database: program.database).now == rows, "killed after \(wait) ms")
                #expect(spool.names() == [] && spool.isAtRest, "killed after \(wait) ms")
            }
            #expect(spool.names("done").count == 20 * 4)
            let aside = (0..<20).flatMap { ["r\($0).csv.rejected.csv", "r\($0).csv.rejected.csv.reason.txt"] }
            #expect(spool.names("rejected") == aside.sorted())
            #expect(try program.auditVerdict().contains("log utuh"))
        }

        @Test func `two at once take each file once, and no file of many is lost`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            let (one, two) = (try spool.watch("satu", "--json"), try spool.watch("dua", "--json"))
            let files = Length.isLong ? 1000 : 200
            var rows = City.open
            for n in 0..<files {
                switch n % 10 {
                case 0: try spool.drop([0x50, 0x4B, 3, 4, 0], "f\(n).csv")
                case 1, 2:
                    try spool.drop(mail(n), "f\(n).eml")
                    rows += 1
                default:
                    try spool.drop(csv("f\(n)", rows: 2), "f\(n).csv")
                    rows += 2
                }
            }
            let came = Deadline.wait(seconds: Length.isLong ? 600 : 120) {
                spool.names("done").count + spool.names("rejected").count == files * 11 / 10
            }
            #expect(came, "\(spool.names().count) left; \(one.errors) \(two.errors)")
            #expect(one.end() == 0 && two.end(SIGINT) == 0)
            #expect(spool.isAtRest && spool.names() == [])
            #expect(spool.names("rejected").count == files / 5)
            #expect(try OpenCount(database: program.database).now == rows)
            let lines = (one.output + two.output).split(separator: "\n")
            let taken = lines.compactMap { $0.firstMatch(of: /"file":"([^"]+)"/)?.1 }
            #expect(lines.count == files && Set(taken).count == files)
            #expect(!one.output.isEmpty && !two.output.isEmpty)
            #expect(lines.count { $0.contains("\"outcome\":\"rejected\"") } == files / 10)
        }

        @Test func `asked to end in the middle of a file, it ends behind a batch and goes on later`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            let running = try spool.watch()
            try spool.drop(csv("besar", rows: 6000), "besar.csv")
            let count = try OpenCount(database: program.database)
            #expect(Deadline.wait(seconds: 30) { (count.now ?? 0) > City.open })
            #expect(running.end() == 0)
            let kept = try #require(count.now) - City.open
            #expect(kept > 0 && kept % 1000 == 0)
            #expect(spool.names() == (kept < 6000 ? ["besar.csv"] : []) && spool.isAtRest)
            #expect(try spool.takeOnce().status == 0)
            #expect(count.now == City.open + 6000 && spool.names("done") == ["besar.csv"])
        }

        @Test func `a locked database is waited for, a folder that goes is told`() throws {
            let program = try Program.inCity()
            let spool = try Spool(program)
            let running = try spool.watch()
            var connection: OpaquePointer?
            #expect(sqlite3_open(program.database, &connection) == SQLITE_OK)
            defer { sqlite3_close(connection) }
            #expect(sqlite3_exec(connection, "BEGIN IMMEDIATE", nil, nil, nil) == SQLITE_OK)
            try spool.drop(csv("a", rows: 3), "a.csv")
            #expect(Deadline.wait(seconds: 30) { running.errors.contains("menunggu") }, "\(running.errors)")
            #expect(sqlite3_exec(connection, "ROLLBACK", nil, nil, nil) == SQLITE_OK)
            #expect(Deadline.wait(seconds: 30) { spool.names("done") == ["a.csv"] }, "\(running.errors)")
            #expect(running.errors.split(separator: "\n").count == 2, "\(running.errors)")

            rename(spool.path, spool.path + "-pindah")
            #expect(running.status() == 3)
            #expect(running.errors.split(separator: "\n").last?.contains("\(spool.path) tidak ada") == true)
            let missing = try spool.takeOnce()
            #expect(missing.status == 3 && missing.errorLines.count == 1, "\(missing)")
        }
    }
}
