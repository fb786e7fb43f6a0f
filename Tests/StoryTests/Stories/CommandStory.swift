import Foundation
import Testing

extension Stories {
    /// What scripts build on: exit codes and one line of error.
    @Suite struct Commands {
        struct Case: CustomTestStringConvertible {
            let words: [String]
            let status: Int32
            /// What the line must name.
            let named: String

            init(_ words: String, _ status: Int32, _ named: String) {
                self.words = words.split(separator: " ").map(String.init)
                self.status = status
                self.named = named
            }

            var testDescription: String { words.joined(separator: " ") }
        }

        private func expectOneLine(_ outcome: Outcome, _ row: Case) {
            #expect(outcome.status == row.status, "\(outcome)")
            #expect(outcome.errorLines.count == 1, "\(outcome.errors)")
            #expect(outcome.errors.contains(row.named), "\(outcome.errors)")
            #expect(outcome.output.isEmpty)
        }

        @Test(arguments: [
            Case("list", 3, "desk.sqlite"), Case("show 10001", 3, "desk.sqlite"), Case("stats", 3, "desk.sqlite"),
            Case("audit verify", 3, "desk.sqlite"),
            Case("backup salinan", 3, "desk.sqlite"),
            Case("office export", 3, "desk.sqlite"), Case("region list", 3, "desk.sqlite"),
            Case("frame", 3, "desk.sqlite"),
            Case("watch --read-only", 3, "desk.sqlite"),
        ])
        func `without a database`(row: Case) throws {
            let program = try Program.inEmptyHome()
            expectOneLine(try program.run(row.words), row)
            #expect(!FileManager.default.fileExists(atPath: program.database))
        }

        @Test(arguments: [
            Case("bukan-perintah", 64, "bukan-perintah"), Case("list --tidak-ada", 64, "--tidak-ada"),
            Case("list --limit -1", 64, "--limit"), Case("list --limit=banyak", 64, "banyak"),
            Case("list wrna:merah", 64, "wrna"), Case("list kat:xyzzy", 64, "kat:xyzzy"),
            Case("list kel:cikani", 64, "Cikini"), Case("list kec:xyzzy", 64, "kec:xyzzy"),
            Case("list opd:xyzzy", 64, "opd:xyzzy"), Case("list kanal:xyzzy", 64, "kanal:xyzzy"),
            Case("list by:xyzzy", 64, "by:xyzzy"), Case("list --sort warna", 64, "warna"),
            Case("frame --size 0x0", 64, "--size"), Case("frame --keys <Takada>", 64, "--keys"),
            Case("frame --theme takada", 64, "--theme"), Case("themes takada", 64, "batik-siang"),
            Case("themes takada.toml", 1, "takada.toml"), Case("themes --color ungu", 64, "--color"),
            Case("list --now kemarin", 64, "kemarin"),
            Case("stats --days 0", 64, "--days"), Case("import", 64, "files"),
            Case("import a.csv --format xls", 64, "--format"),
            Case("import a.csv --map takada", 64, "--map"), Case("show sepuluh", 64, "sepuluh"),
            Case("watch --color ungu", 64, "--color"), Case("list --lang fr", 64, "fr"),
            Case("import takada.csv", 1, "takada.csv"), Case("office apply takada.toml", 1, "takada.toml"),
            Case("office check takada.toml", 1, "takada.toml"), Case("region import takada.csv", 1, "takada.csv"),
            Case("show 99", 1, "99"), Case("backup takada/salinan", 3, "takada"),
            Case("backup /tmp", 3, "/tmp"), Case("stats --days -5", 64, "--days -5"),
            Case("list -is:wrna", 64, "wrna"),
            Case("office export takada/kantor.toml", 3, "takada/kantor.toml"),
        ])
        func `with a database`(row: Case) throws {
            expectOneLine(try Program.inCity().run(row.words), row)
        }

        @Test func `a word with a dash takes away`() throws {
            let program = try Program.inCity()
            let lines = { (words: [String]) in
                let outcome = try program.run(["list", "--json", "--limit", "0", "--now", Program.now] + words)
                #expect(outcome.status == 0, "\(outcome)")
                return outcome.output.split(separator: "\n").count
            }
            let (waste, rest) = (try lines(["kat:sampah"]), try lines(["-kat:sampah"]))
            #expect(waste > 0 && rest > 0)
            #expect(waste + rest == City.open)
            #expect(try lines(["--", "-kat:sampah"]) == rest)
        }

        @Test func `a list has a heading and says what it leaves out`() throws {
            let program = try Program.inCity()
            let cut = try program.run("list", "--limit", "3", "--now", Program.now)
            #expect(cut.output.split(separator: "\n").count == 4)
            #expect(cut.output.contains("sisa"))
            #expect(cut.errors == "3 dari \(City.open); --limit 0 menampilkan semua\n")
            let none = try program.run("list", "takadakatanya", "--now", Program.now)
            #expect(none.output.isEmpty && none.errorLines.count == 1)
        }

        @Test func `output that cannot be written is no success`() throws {
            let program = try Program.inCity()
            func through(_ command: String) throws -> Outcome {
                try Child.run(
                    "/bin/sh", ["-c", "\"$0\" \(command)", Program.path], environment: program.environment())
            }
            for words in ["list is:any --limit 0 --json", "stats", "export is:any --format csv", "audit"] {
                let full = try through("\(words) > /dev/full")
                #expect(full.status == 3 && full.errors.contains("tidak dapat ditulis seluruhnya"), "\(words) \(full)")
                #expect(try through("\(words) | true").errors.isEmpty, "\(words)")
            }
        }

        @Test func `a backup replaces nothing`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            let copy = program.home.file("salinan")
            #expect(try program.run("backup", copy).status == 0)
            for target in [copy, program.database] {
                let outcome = try program.run("backup", target)
                #expect(outcome.status == 3 && outcome.errorLines.count == 1, "\(outcome)")
            }
            #expect(try program.auditVerdict() == before)
        }

        @Test func `a file that is no database, a folder, and a damaged one are refused`() throws {
            let program = try Program.inCity()
            let text = try program.home.write("bukan basis data, hanya kata-kata yang panjang\n", to: "catatan.txt")
            for path in [text, program.home.path] {
                let outcome = try program.run("list", "--db", path)
                #expect(outcome.status == 3, "\(outcome)")
                #expect(outcome.errorLines.count == 1, "\(outcome)")
            }
            #expect(try program.home.read("catatan.txt").hasPrefix("bukan basis data"))
        }

        @Test func `rejected records end with 1, each named by line and field`() throws {
            let program = try Program.inCity()
            let file = try program.home.write(
                "external_id,received_at,category\nA-1,2026-11-21T10:00:00+07:00,sampah\nA-2,bukan waktu,sampah\n",
                to: "isi.csv")
            let outcome = try program.run("import", file, "--channel", "jaki", "--now", Program.now, "--json")
            #expect(outcome.status == 1, "\(outcome)")
            #expect(outcome.output.contains("\"read\":2,\"accepted\":1,"))
            #expect(outcome.output.contains("\"rejected\":1"))
            #expect(outcome.errorLines.contains { $0.contains("3") && $0.contains("received_at") })
            let again = try program.run("import", file, "--channel", "jaki", "--now", Program.now, "--json")
            #expect(again.output.contains("\"accepted\":0,\"updated\":0,\"unchanged\":1"))
        }

        @Test func `a file that cannot be read keeps nobody from the others, and no message shows who reported`() throws
        {
            let program = try Program.inCity()
            let heading = "external_id,received_at,category\n"
            let files = [
                try program.home.write(heading + "B-1,2026-11-21T10:00:00+07:00,sampah\n", to: "satu.csv"),
                try program.home.write("<html>galat</html>", to: "dua.csv"),
                try program.home.write(
                    heading + "B-2,Budi 081234567890,sampah\nB-3,2026-11-21,sampah\n", to: "tiga.csv"),
            ]
            let outcome = try program.run(
                ["import"] + files + ["--channel", "jaki", "--now", Program.now, "--json"])
            #expect(outcome.status == 1 && outcome.output.contains("\"read\":3,\"accepted\":2,"), "\(outcome)")
            #expect(outcome.errorLines.contains { $0.contains("dua.csv") && $0.contains("HTML") }, "\(outcome)")
            #expect(outcome.errors.contains("08•• •••• •890") && !outcome.errors.contains("081234567890"))
        }

        @Test func `a case tells that its kelurahan is the nearest, and how far its centre is`() throws {
            let program = try Program.inCity()
            let file = try program.home.write(
                "external_id,received_at,latitude,longitude\nT-1,2026-11-21T10:00:00+07:00,-6.1921,106.8401\n",
                to: "titik.csv")
            let outcome = try program.run("import", file, "--channel", "jaki", "--now", Program.now)
            #expect(outcome.status == 0, "\(outcome)")
            let shown = try program.run("show", "10061", "--lang", "id", "--now", Program.now).output
            #expect(shown.contains("Titik: -6.1921, 106.8401  kelurahan terdekat, pusatnya "), "\(shown)")
            #expect(try program.run("show", "10061", "--json").output.contains(#""placed_by":"point""#))
        }

        @Test func `a faulty office file leaves no database behind and names every fault`() throws {
            let program = try Program.inEmptyHome()
            let file = try program.home.write("[office]\nzone = \"Bulan/Kawah\"\nwarna = \"merah\"\n", to: "salah.toml")
            let outcome = try program.run("office", "apply", file)
            #expect(outcome.status == 1, "\(outcome)")
            #expect(outcome.errors.contains("Bulan/Kawah"))
            #expect(!FileManager.default.fileExists(atPath: program.database))
        }

        @Test func `without a terminal the desk is one frame of text`() throws {
            let outcome = try Program.inCity().run("watch", "--now", Program.now)
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("1 Pengaduan terbuka"))
            #expect(outcome.output.contains("Jalankan piket di terminal"))
            #expect(!outcome.output.unicodeScalars.contains("\u{1B}"))
            #expect(outcome.errors.isEmpty)
        }

        @Test func `a closed pipe ends a list without a word`() throws {
            let program = try Program.inCity()
            let outcome = try Child.run(
                "/bin/sh", ["-c", "{ \"\(Program.path)\" list --json; echo \"usai:$?\" >&2; } | head -1 | wc -l"],
                environment: program.environment())
            #expect(outcome.output.trimmingCharacters(in: .whitespacesAndNewlines) == "1")
            #expect(outcome.errors.hasPrefix("usai:"), "\(outcome.errors)")
        }
    }
}
