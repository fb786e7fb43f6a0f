import Foundation
import Glibc
import Testing

extension Stories {
    /// The wall is run by somebody who may not read the database, and what it reads names nobody.
    @Suite(.inTerminal) struct KioskStrangers {
        /// Nobody, by the number most systems give them.
        private static let stranger = 65_534
        private static let setpriv = "/usr/bin/setpriv"
        private static let strings = "/usr/bin/strings"

        static var canBeStranger: Bool { geteuid() == 0 && FileManager.default.isExecutableFile(atPath: setpriv) }

        private static let planted = [
            "Sutrisno", "Wibowo", "Kartini", "0812", "98765432", "3171012345678901", "1234 XYZ", "sutrisno@contoh.id",
            "Gang Melur", "membuang sampah", "Lapor Pak", "RAHASIA-", "Dibalas lewat", "Catatan rahasia", "Laporan",
            "Lubang", "Warga Contoh",
        ]

        private func board(_ program: Program) -> String { program.home.file("papan/papan.json") }

        /// Publishes a city in which every field that can hold words holds some that must not be told.
        private func publish(_ program: Program) throws {
            var reports: [Report] = []
            for n in 0..<12 {
                var report = City.newcomer(n)
                report.externalID = "RAHASIA-\(n)"
                report.title = "Lapor Pak Sutrisno Wibowo \(n)"
                report.description =
                    "Saya Bapak Sutrisno Wibowo, NIK 3171012345678901, HP 0812-9876-5432, surel "
                    + "sutrisno@contoh.id, melihat B 1234 XYZ membuang sampah. Tetangga: Ibu Kartini."
                report.address = "Gang Melur \(n), rumah Sutrisno Wibowo"
                report.reporterName = "Sutrisno Wibowo"
                report.reporterContact = "081298765432"
                reports.append(report)
            }
            try #require(try program.takeIn(reports).status == 0)
            try program.become(["officer", "supervisor"])
            let id = "\(10_000 + City.total + 1)"
            #expect(try program.run("note", id, "Catatan rahasia tentang Kartini").status == 0)
            #expect(try program.run("draft", id, "--text", "Dibalas lewat 081298765432").status == 0)
            let folder = program.home.file("papan")
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
            let outcome = try program.run("publish", "--board", board(program), "--once")
            try #require(outcome.status == 0, "\(outcome)")
        }

        @Test(
            .enabled(
                if: FileManager.default.isExecutableFile(atPath: strings),
                "strings (binutils) is not installed: the board is not searched with it"))
        func `no encoding of the board holds a word of a person, a text, a number or an address`() throws {
            let program = try Program.inCity()
            try publish(program)
            // What is searched for lies in the database, or finding nothing would say nothing.
            let source = try Child.run(
                Self.strings, [program.database, program.database + "-wal"], environment: program.environment())
            for word in ["Sutrisno Wibowo", "3171012345678901", "Gang Melur", "Lapor Pak", "Catatan rahasia"] {
                #expect(source.output.contains(word), "\(word) was not planted")
            }
            for encoding in ["s", "S", "l", "b", "L", "B"] {
                let outcome = try Child.run(
                    Self.strings, ["-n", "3", "-e", encoding, board(program)], environment: program.environment())
                #expect(outcome.status == 0, "\(outcome)")
                if encoding == "s" { #expect(outcome.output.contains("piket_board")) }
                for word in Self.planted {
                    #expect(!outcome.output.localizedCaseInsensitiveContains(word), "\(word) in -e \(encoding)")
                }
            }
        }

        @Test(.enabled(if: canBeStranger, "not root, or no setpriv: nobody else can run the kiosk"))
        func `somebody who cannot read the database shows every scene`() throws {
            let program = try Program.inCity()
            try publish(program)
            // Through the folder leads a way, into the database none.
            chmod(program.home.path, 0o711)
            chmod(program.home.file("papan"), 0o755)
            for name in try FileManager.default.contentsOfDirectory(atPath: program.home.path)
            where name.hasPrefix("desk.") || name.hasPrefix(".desk.") { chmod(program.home.file(name), 0o640) }
            let own = program.home.file("dinding")
            try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
            chown(own, uid_t(Self.stranger), gid_t(Self.stranger))
            let become = ["--reuid=\(Self.stranger)", "--regid=\(Self.stranger)", "--clear-groups"]
            for words in [[Program.path, "list"], [Program.path, "stats", "--json"], ["/bin/cat", program.database]] {
                let outcome = try Child.run(
                    Self.setpriv, become + words,
                    environment: program.environment(["HOME": own, "XDG_STATE_HOME": own]))
                #expect(outcome.status != 0 && outcome.output.isEmpty, "\(words) \(outcome)")
            }
            let wall = try Terminal(program, name: "papan-dinding", environment: ["XDG_STATE_HOME": own])
            try wall.enter(
                "\(Self.setpriv) \(become.joined(separator: " ")) sh -c 'echo $$ > \"\(own)/pid\"; "
                    + "exec \"\(Program.path)\" kiosk --board \"\(board(program))\" --every 1'; echo \"usai:$?\"")
            try wall.waitFor("diperbarui")
            for scene in ["angka", "peta", "kecamatan", "medsos", "pekan ini", "kategori"] {
                try wall.wait("the scene \(scene)", seconds: 20) {
                    $0.contains("·  \(scene) ") || $0.contains("●  \(scene) ")
                }
            }
            let process = try program.home.read("dinding/pid").trimmingCharacters(in: .whitespacesAndNewlines)
            let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
            #expect(status.contains("Uid:\t\(Self.stranger)\t\(Self.stranger)\t\(Self.stranger)"))
            let screen = try wall.screen()
            for word in Self.planted where word != "Laporan" { #expect(!screen.contains(word), "\(word)") }
            kill(try #require(pid_t(process)), SIGTERM)
            try wall.waitFor("usai:0")
        }
    }
}
