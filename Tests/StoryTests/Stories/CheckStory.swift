import Foundation
import Testing

extension Stories {
    /// `piket check`: terminal, settings, database, and what to do where something is not well.
    @Suite struct Checking {
        @Test func `a sound database is told line by line`() throws {
            let program = try Program.inCity()
            let outcome = try program.run("check", environment: ["TERM": "xterm-256color"])
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            let rows = [
                "TERM    xterm-256color, dikenal terminfo", "ukuran  keluaran bukan terminal",
                "tanda   unicode: locale-nya UTF-8", "locale  LANG=C.UTF-8, UTF-8", "bahasa  id: dari PIKET_LANG",
                "config.toml  \(program.home.path)/config/piket/config.toml, belum ada, tidak perlu",
                "berkas   \(program.database) (PIKET_DB)", "pemicu log ada, salt cocok", "isi      60 pengaduan, ",
                "halaman  utuh", "log      log utuh: ", "kantor   Kantor Cerita: 2 OPD, 1 petugas, 2",
            ]
            for row in rows { #expect(outcome.output.contains(row), "\(row) in \(outcome.output)") }
            #expect(!outcome.output.contains("\u{1B}"), "no colours in a pipe")
            #expect(!outcome.output.contains("----+----"), "no card in a pipe")
            let english = try program.run("check", "--lang", "en", environment: ["TERM": "xterm-256color"]).output
            #expect(english.contains("known to terminfo") && english.contains("pages    whole"), "\(english)")
        }

        @Test func `without a database the terminal is told all the same`() throws {
            let program = try Program.inEmptyHome()
            let outcome = try program.run("check")
            #expect(outcome.status == 3 && outcome.output.contains("TERM"), "\(outcome)")
            #expect(outcome.errorLines.count == 1 && outcome.errors.contains("desk.sqlite"))
            #expect(!FileManager.default.fileExists(atPath: program.database))
        }

        @Test func `files that are open to everybody are advice, not failure`() throws {
            let program = try Program.inCity()
            chmod(program.database, 0o644)
            chmod(program.database + ".salt", 0o666)
            let outcome = try program.run("check")
            #expect(outcome.status == 0, "\(outcome)")
            #expect(outcome.output.contains("! siapa pun di komputer ini membacanya: chmod o-r \(program.database)\n"))
            #expect(outcome.output.contains("chmod o-rw \(program.database).salt"))
        }

        @Test func `what cannot be written or does not hold ends with 1`() throws {
            let program = try Program.inCity()
            try FileManager.default.removeItem(atPath: program.database + ".salt")
            let withoutSalt = try program.run("check")
            #expect(withoutSalt.status == 1 && withoutSalt.errorLines.count == 1, "\(withoutSalt)")
            #expect(withoutSalt.output.contains("salt tidak ada") && withoutSalt.errors.contains(".salt"))
            let harmed = try Program.inCity()
            let sql = "DROP TRIGGER event_refuses_update; UPDATE event SET reason = 'lain' WHERE id = 5"
            try #require(
                try Child.run("/usr/bin/env", ["sqlite3", harmed.database, sql], environment: harmed.environment())
                    .status == 0)
            let outcome = try harmed.run("check")
            #expect(outcome.status == 1 && outcome.errorLines.count == 1, "\(outcome)")
            #expect(outcome.output.contains("pemicu event_refuses_update hilang"), "\(outcome)")
        }

        @Test func `every mistake in the settings is named with its place, and nothing crashes`() throws {
            let program = try Program.inCity()
            try FileManager.default.createDirectory(
                atPath: program.home.file("config/piket/themes"), withIntermediateDirectories: true)
            try program.home.write(
                "base = \"batik\"\n[palette]\na = \"b\"\nb = \"a\"\n[roles]\nlate = \"nila\"\n",
                to: "config/piket/themes/putar.toml")
            try program.home.write(
                """
                theme = "takada"
                tema = "batik"
                color = "ungu"
                glyphs = 3
                [keys]
                take = "Ctrl-x"
                ambilkan = "k"
                quit = "x"
                assign = ["t", "a"]
                take_it = []
                [kiosk]
                scenes = ["angka", "ramai"]
                """, to: "config/piket/config.toml")
            let config = program.home.file("config/piket/config.toml")
            let outcome = try program.run("check")
            #expect(outcome.status == 0 && outcome.errors.isEmpty, "\(outcome)")
            let faults = [
                "! \(config), baris 2, tema: tidak dikenal", "! \(config), baris 3, color: \"ungu\"",
                "! \(config), baris 4, glyphs: ", "[keys] take: Ctrl-x bukan tombol", "[keys] ambilkan bukan nama",
                "[keys] quit tetap", "[kiosk] adegan \"ramai\" tidak ada",
                "! \(config), theme: \"takada\" bukan tema yang ada; pakai malam",
                "putar.toml, baris 3, palette.a: menunjuk kembali",
                "putar.toml, baris 6, roles.late: \"nila\" bukan warna",
            ]
            for fault in faults { #expect(outcome.output.contains(fault), "\(fault) in \(outcome.output)") }
            let frame = try program.run("frame", "--size", "40x12", "--now", Program.now)
            #expect(frame.status == 0 && frame.output.contains("PIKET"), "\(frame)")
            #expect(frame.errors.contains("theme: \"takada\" bukan tema yang ada"), "\(frame.errors)")
            try program.home.write("theme = \"putar\"\n", to: "config/piket/config.toml")
            let turned = try program.run("frame", "--size", "40x12", "--now", Program.now)
            #expect(turned.status == 0 && turned.errors.contains("palette.a: menunjuk kembali"), "\(turned)")
            try program.home.write("theme = \"a\n[keys", to: "config/piket/config.toml")
            let broken = try program.run("check")
            #expect(broken.output.contains("baris 1: bukan TOML yang sah"), "\(broken)")
        }
    }

    @Suite(.inTerminal) struct TestCards {
        @Test func `on a terminal the card is drawn in its colours, each mark in its column`() throws {
            let terminal = try Terminal(Program.inCity(), rows: 70)
            try terminal.enter("\(Program.path) check; echo \"usai:$?\"")
            let screen = try terminal.waitFor("usai:0", "lateChip", "lewat tiga kali")
            let lines = screen.split(separator: "\n").map(String.init)
            let rulers = lines.filter { $0.hasPrefix("----+----1----+----2") }
            #expect(rulers.count == 2 && rulers[0] == rulers[1])
            #expect(screen.contains("ukuran  132x70"))
            let colours = Escapes.colours(in: try terminal.colouredScreen())
            #expect(colours.count > 20)
        }

        @Test func `NO_COLOR leaves the card without colours and says why`() throws {
            let terminal = try Terminal(Program.inCity(), rows: 70, environment: ["NO_COLOR": "1", "LANG": "C"])
            try terminal.enter("\(Program.path) check; echo \"usai:$?\"")
            let screen = try terminal.waitFor("usai:0", "tanpa warna: NO_COLOR diisi", "ascii: locale-nya bukan UTF-8")
            let isASCII = screen.utf8.allSatisfy { $0 < 128 }
            #expect(isASCII)
            let colours = Escapes.colours(in: try terminal.colouredScreen())
            #expect(colours.isEmpty)
        }
    }
}
