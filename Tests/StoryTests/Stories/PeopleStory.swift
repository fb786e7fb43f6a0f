import Foundation
import Testing

extension Stories {
    /// Whom to call about a place, and who is there.
    @Suite struct People {
        private static let people = """
            [[officer]]
            login = "\(Program.login)"
            name = "Pelaku Uji"
            roles = ["officer", "supervisor", "admin"]

            [[officer]]
            login = "petugas-b"
            name = "petugas B"
            roles = ["officer"]

            [[contact]]
            area = "31.71.06.1003"
            role = "lurah"
            name = "Lurah Contoh"
            phone = "0800-0000-001"

            [[contact]]
            area = "31.71.06"
            role = "camat"
            phone = "0800-0000-002"

            [[contact]]
            role = "112"
            phone = "112"

            """

        /// The city with contacts and these officers.
        private func office(_ more: String = "") throws -> Program {
            let program = try Program.inCity()
            let file = try program.home.write(City.office + Self.people + more, to: "kantor.toml")
            let outcome = try program.run("office", "apply", file, "--now", Program.now)
            try #require(outcome.status == 0, "\(outcome)")
            return program
        }

        @Test func `contacts are listed by code or name, the nearest first, and exported unchanged`() throws {
            let program = try office()
            let cikini = try program.run("contacts", "cikini")
            #expect(
                cikini.output == """
                    lurah  Cikini  Lurah Contoh  0800-0000-001
                    camat  Menteng  0800-0000-002
                    darurat 112  semua tempat  112

                    """, "\(cikini)")
            #expect(try program.run("contacts", "31.71.06.1003").output == cikini.output)
            let lines = try program.run("contacts", "kwitang", "--json").output
            #expect(
                lines
                    == "{\"kind\":\"contact\",\"area\":null,\"area_name\":null,\"role\":\"112\",\"name\":null,\"phone\":\"112\"}\n"
            )
            for (word, name) in [("kebon", "Kebon Bawang (31.72."), ("takadadi", "takadadi")] {
                let outcome = try program.run("contacts", word)
                #expect(outcome.status == 1 && outcome.errors.contains(name) && outcome.output.isEmpty, "\(outcome)")
            }
            let file = program.home.file("ekspor.toml")
            #expect(try program.run("office", "export", file).status == 0)
            #expect(try program.run("office", "apply", file).output.contains("tidak ada yang berubah"))
            #expect(try program.home.read("ekspor.toml").contains("phone = \"0800-0000-001\""))
        }

        @Test func `faults of contacts and rosters are named by line and key`() throws {
            let program = try Program.inCity()
            let text =
                "[[contact]]\nrole = \"lurah\"\n\n[[roster]]\ndate = 2026-11-21\nshift = \"06:00\"\nofficers = [\"x\"]\n"
            let file = try program.home.write(City.office + text, to: "salah.toml")
            let outcome = try program.run("office", "check", file)
            let first = City.office.split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(outcome.status == 1)
            for (line, key) in [
                (first, "contact[1].phone"), (first + 5, "roster[1].shift"), (first + 6, "roster[1].officers"),
            ] {
                #expect(outcome.errors.contains("baris \(line), \(key)"), "\(outcome.errors)")
            }
        }

        @Test func `where complaints go is told by line, and cameras and partners are listed`() throws {
            let program = try Program.inCity()
            let routes = """
                [[agency]]
                code = "camat"
                name = "Kecamatan Menteng"
                [[category]]
                code = "pagar"
                name = "Pagar"
                [[route]]
                when = { category = "pagar", kecamatan = "Menteng" }
                to = "camat"
                [[partner]]
                name = "Komunitas"
                topics = ["pagar"]
                handle = "komunitas"
                [[camera]]
                id = "cam-01"
                lat = -6.1947
                lon = 106.8380
                url = "rtsp://example.invalid/1"

                """
            let file = try program.home.write(City.office + Self.people + routes, to: "rute.toml")
            let table = try program.run("office", "check", "--routes", file)
            #expect(table.status == 0, "\(table)")
            let line = try program.home.read("rute.toml").split(separator: "\n", omittingEmptySubsequences: false)
                .firstIndex { $0 == "[[route]]" }.map { $0 + 1 }
            let row = table.output.split(separator: "\n").first { $0.contains("kec. Menteng") } ?? ""
            #expect(row.contains("Kecamatan Menteng") && row.hasSuffix("rute 1, baris \(line ?? 0)"), "\(table.output)")
            #expect(table.output.contains("TIDAK KE MANA-MANA"))
            let rows = try program.run("office", "check", "--routes", "--json", file).output
            #expect(rows.contains("\"code\":\"31.71.06\"") && rows.contains("\"line\":\(line ?? 0)"), "\(rows)")
            #expect(table.output.contains("dicoba pada \(City.total) pengaduan"), "\(table.output)")
            #expect(table.output.contains("tidak pernah kena: rute 1"))
            let history = rows.split(separator: "\n").last ?? ""
            #expect(history.hasPrefix("{\"history\":{\"cases\":\(City.total),\"whole\":true"), "\(history)")
            #expect(history.contains("\"never\":[1]"))
            try #require(try program.run("office", "apply", file, "--now", Program.now).status == 0)
            let cikini = try program.run("contacts", "cikini").output
            #expect(cikini.hasSuffix("mitra  pagar  Komunitas  komunitas\nkamera  cam-01  rtsp://example.invalid/1\n"))
            let copy = program.home.file("ekspor.toml")
            #expect(try program.run("office", "export", copy).status == 0)
            #expect(try program.run("office", "apply", copy).output.contains("tidak ada yang berubah"))
        }

        @Test func `coming and going are audited, and said once`() throws {
            let program = try office()
            #expect(try program.run("duty", "out").status == 1, "who never came does not go")
            #expect(try program.run("duty", "in").output.hasPrefix("bertugas sejak"))
            let again = try program.run("duty", "in")
            #expect(again.status == 1 && again.errors.contains("tidak ada yang berubah"), "\(again)")
            #expect(try program.run("duty", "out").status == 0)
            let log = try program.run("audit", "--format", "ndjson").output
            let events = log.split(separator: "\n").filter { $0.contains("\"act\":\"duty_changed\"") }
            #expect(events.count == 2 && events.allSatisfy { $0.contains("\"actor\":\"\(Program.login)\"") })
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
            try program.become(nil, others: [(login: "petugas-b", name: "petugas B", roles: ["officer"])])
            let stranger = try program.run("duty", "in")
            #expect(stranger.status == 1 && stranger.errors.contains("bukan petugas kantor ini"), "\(stranger)")
        }

        @Test(.inTerminal) func `on screen the place's contacts are copied, and who is there is seen`() throws {
            let roster = "[[roster]]\ndate = 2026-11-21\nshift = \"07:00\"\nofficers = [\"petugas-b\"]\n"
            let program = try office(roster)
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("/")
            try desk.type("10001")
            try desk.press("Enter")
            try desk.waitFor("10001  Sampah menumpuk 0", "Riwayat")
            try desk.press("L")
            try desk.waitFor("Kontak  Cikini, Menteng", "Lurah Contoh", "0800-0000-002", "112", "y salin")
            try desk.press("j", "y")
            try desk.waitFor("0800-0000-002 dikirim ke terminal")
            try desk.press("Escape")
            try desk.waitFor("Riwayat")
            try desk.press("a")
            try desk.waitFor("Alihkan  10001", "petugas B  bertugas", "Pelaku Uji  tidak di tempat")
        }
    }
}
