import Foundation
import Glibc
import Testing

extension Stories {
    /// A wall console beside the desk: what it may read, what it takes from its keyboard, what it does without news.
    @Suite(.inTerminal) struct Kiosks {
        private func board(_ program: Program) -> String { program.home.file("papan.json") }

        private func wall(_ program: Program, exitWord: String? = "bukapintu") throws -> Terminal {
            let settings = exitWord.map { "[kiosk]\nexit_word = \"\($0)\"\n" } ?? ""
            try FileManager.default.createDirectory(
                atPath: program.home.file("config/piket"), withIntermediateDirectories: true)
            try program.home.write(settings, to: "config/piket/config.toml")
            let terminal = try Terminal(program, name: "dinding")
            try terminal.enter("\"\(Program.path)\" kiosk --board \"\(board(program))\" --every 3600; echo \"usai:$?\"")
            return terminal
        }

        @Test func `the board holds counts and no word of a person, text, address or kelurahan`() throws {
            let program = try Program.inCity()
            let outcome = try program.run("publish", "--board", board(program), "--once")
            #expect(outcome.status == 0, "\(outcome)")
            let text = try program.home.read("papan.json")
            #expect(text.contains("\"piket_board\":1"))
            for planted in [
                "Warga Contoh", "081200000000", "Lubang", "Jalan Contoh", "CRT-", "10052", "Cikini", "106.8",
            ] {
                #expect(!text.contains(planted), "\(planted)")
            }
            let mode = try FileManager.default.attributesOfItem(atPath: board(program))[.posixPermissions] as? Int
            #expect(mode == 0o644)
        }

        @Test func `a board takes the place of a board only`() throws {
            let program = try Program.inCity()
            let office = try program.home.write(City.office, to: "kantor.toml")
            for path in [program.database, office] {
                let before = try Data(contentsOf: URL(fileURLWithPath: path))
                let outcome = try program.run("publish", "--board", path, "--once")
                #expect(outcome.status == 1 && outcome.errors.contains("tidak ditimpa"), "\(outcome)")
                if path == office { #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before) }
            }
            #expect(try program.run("list").status == 0)
            try program.home.write("{\"agencies\":[{\"na", to: "papan.json")
            #expect(try program.run("publish", "--board", board(program), "--once").status == 0, "one that was cut off")
        }

        @Test func `no key but the exit word reaches anything`() throws {
            let program = try Program.inCity()
            _ = try program.run("publish", "--board", board(program), "--once")
            let wall = try wall(program)
            let before = try wall.waitFor("diperbarui")
            for key in [
                "q", "Q", "C-c", "C-c", "C-z", "C-d", "C-\\", "Escape", "Enter", "F1", "F10", ":", "/", "?", "a", "Up",
                "C-l", "C-s", "C-q", "b", "u", "k", "a", "M-x", "PPage", "BTab", "IC", "DC", "w", "x",
            ] {
                try wall.press(key)
            }
            try wall.paste(file: program.home.write("bukapint\n:q\n", to: "tempel.txt"))
            try wall.type("bukapint")
            #expect(try wall.screen() == before)
            try wall.type("bukapintu")
            try wall.waitFor("usai:0")
        }

        @Test func `it waits for its board, tells what is wrong with it, and recovers by itself`() throws {
            let program = try Program.inCity()
            let wall = try wall(program)
            try wall.waitFor("Menunggu data", "berkas papan tidak ada")
            try program.home.write("{\"piket_board\": 1, \"open\": ", to: "papan.json")
            try wall.waitFor("berkas papan tidak utuh")
            try program.home.write("{\"piket_board\": 9}", to: "papan.json")
            try wall.waitFor("versi lain (format 9)")
            try FileManager.default.removeItem(atPath: board(program))
            #expect(mkfifo(board(program), 0o644) == 0)
            try wall.waitFor("berkas papan tidak")
            try FileManager.default.removeItem(atPath: board(program))
            _ = try program.run("publish", "--board", board(program), "--once")
            try wall.waitFor("diperbarui")
            try FileManager.default.removeItem(atPath: board(program))
            // The last board stays on the wall.
            try wall.waitFor("diperbarui")
            try wall.resize(80, 24)
            try wall.waitFor("diperbarui")
            try wall.resize(1, 1)
            try wall.resize(132, 43)
            try wall.waitFor("diperbarui")
            try wall.type("bukapintu")
            try wall.waitFor("usai:0")
        }

        @Test func `one program publishes a board at a time, and a commit is on it soon`() throws {
            let program = try Program.inCity()
            let desk = try Terminal(program)
            try desk.openDesk("--board \"\(board(program))\"")
            #expect(Deadline.wait(seconds: 10) { FileManager.default.fileExists(atPath: board(program)) })
            let second = try program.run("publish", "--board", board(program), "--once")
            #expect(second.status == 3 && second.errors.contains("sedang diterbitkan program lain"))
            let first = try program.home.read("papan.json")
            try program.takeIn((0..<40).map { City.newcomer($0) })
            #expect(
                try Deadline.wait(seconds: 10) {
                    try program.home.read("papan.json").contains("\"open\":\(City.open + 40)")
                },
                "\(first)")
            try desk.press("Q")
            try desk.waitFor("usai:0")
            #expect(try program.run("publish", "--board", board(program), "--once").status == 0)
        }

        @Test func `a desk beside a board it cannot write says so on its screen`() throws {
            let program = try Program.inCity()
            let first = try Terminal(program)
            try first.openDesk("--board /tidak/ada/papan.json")
            try first.waitFor("/tidak/ada/papan.json.lock tidak dapat dibuat")
            try first.press("Q")
            try first.waitFor("usai:0")
            let office = try program.home.write(City.office, to: "kantor.toml")
            try first.openDesk("--board \"\(office)\"")
            try first.waitFor("tidak ditimpa")
            #expect(!FileManager.default.fileExists(atPath: office + ".lock"), "nothing is left behind")
            try first.press("Q")
            try first.waitFor("usai:0")
            try first.openDesk("--board \"\(board(program))\"")
            #expect(Deadline.wait(seconds: 10) { FileManager.default.fileExists(atPath: board(program)) })
            let second = try Terminal(program, name: "kedua")
            try second.openDesk("--board \"\(board(program))\"")
            try second.waitFor("sedang diterbitkan program lain")
        }

        @Test func `a heartbeat that cannot be written ends it at once`() throws {
            let program = try Program.inCity()
            let terminal = try Terminal(program)
            try terminal.enter(
                "\"\(Program.path)\" kiosk --board x.json --heartbeat /tidak/ada/denyut; echo \"usai:$?\"")
            try terminal.waitFor("/tidak/ada/denyut tidak dapat ditulis", "usai:3")
        }

        @Test func `without a terminal or a board it says what it needs`() throws {
            let program = try Program.inCity()
            let nowhere = try program.run("kiosk", "--board", board(program))
            #expect(nowhere.status == 3 && nowhere.errors.contains("memerlukan terminal"))
            let scene = try program.run("kiosk", "--scenes", "angka,cuaca")
            #expect(scene.status == 64 && scene.errors.contains("cuaca"))
            let folder = try program.run("publish", "--board", "/tidak/ada/papan.json", "--once")
            #expect(folder.status == 3 && folder.errors.contains("/tidak/ada/papan.json"))
        }
    }
}
