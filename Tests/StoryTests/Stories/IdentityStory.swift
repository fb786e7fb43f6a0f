import Foundation
import Testing

extension Stories {
    /// What is known of a reporter, at the screen: shown to whoever may ask, masked further, forgotten.
    @Suite(.inTerminal) struct Identity {
        private static let secrets = ["Sutrisno", "0812-9876-5432", "081298765432"]

        /// The city with one late report that names its reporter, opened by whoever runs the tests.
        private func opened(_ roles: [String]) throws -> (program: Program, desk: Terminal, id: Int) {
            let program = try Program.inCity()
            var report = City.newcomer(0)
            report.externalID = "IDENTITAS-1"
            report.title = "Sampah di rumah hijau"
            report.description = "Sampah di rumah hijau. Saya Bapak Sutrisno, 0812-9876-5432."
            (report.reporterName, report.reporterContact) = ("Sutrisno Wibowo", "081298765432")
            try #require(try program.takeIn([report]).status == 0)
            try program.become(roles, others: [("lain", "Petugas Lain", ["supervisor", "admin"])])
            let id = 10_000 + City.total + 1
            let desk = try Terminal(program)
            try desk.record(to: program.home.file("keluaran"))
            try desk.openDesk()
            try desk.press("/")
            try desk.type("\(id)")
            try desk.press("Enter")
            try desk.waitFor("\(id)  Sampah di rumah hijau", "Riwayat", "S. W.")
            return (program, desk, id)
        }

        /// The act menu of the open case, up to the act.
        private func choose(_ act: String, _ desk: Terminal) throws {
            try desk.press("Enter")
            try desk.waitFor("Tindakan")
            try desk.type(act)
            try desk.waitFor(act)
            try desk.press("Enter")
        }

        private func expectClean(_ text: String, _ place: String) {
            for secret in Self.secrets { #expect(!text.contains(secret), "\(secret) in \(place)") }
        }

        @Test func `a supervisor sees who reported until the case is left`() throws {
            let (program, desk, id) = try opened(["supervisor"])
            expectClean(try desk.screen(), "the masked case")
            try choose("buka identitas", desk)
            try desk.waitFor("Buka identitas  \(id)", "alasan wajib diisi", "tercatat di jejak audit")
            try desk.type("menelepon balik")
            try desk.waitFor("tampil 60 detik")
            try desk.confirm(tabs: 2)
            let shown = try desk.waitFor("identitas terbuka, ", "Sutrisno Wibowo", "081298765432", "0812-9876-5432")
            #expect(!shown.contains("u urungkan"), "what was seen cannot be taken back")
            #expect(try program.acts(of: id).last == "unmasked")
            #expect(try program.run("audit", "\(id)").output.contains("menelepon balik"))
            // The countdown runs by itself.
            try desk.wait("a later second") { screen in
                (50..<59).contains { screen.contains("identitas terbuka, \($0) dtk") }
            }
            try desk.press("Escape")
            try desk.waitWithout("identitas terbuka")
            expectClean(try desk.screen(), "the queue")
            try desk.press("/")
            try desk.type("\(id)")
            try desk.press("Enter")
            try desk.waitFor("Riwayat", "S. W.")
            expectClean(try desk.screen(), "the case opened again")
        }

        @Test func `a suspended or ended screen leaves no name behind`() throws {
            let (_, desk, _) = try opened(["supervisor"])
            for key in ["C-z", "Q"] {
                try choose("buka identitas", desk)
                try desk.waitFor("alasan wajib diisi")
                try desk.type("x")
                try desk.confirm(tabs: 2)
                try desk.waitFor("Sutrisno Wibowo")
                try desk.press(key)
                try desk.wait("the shell") { $0.contains("siap>") && !$0.contains("Riwayat") }
                expectClean(try desk.screen(), "the shell after \(key)")
                guard key == "C-z" else { continue }
                try desk.enter("fg")
                try desk.waitFor("Riwayat", "S. W.")
                expectClean(try desk.screen(), "the screen taken up again")
            }
        }

        @Test func `an officer is told why not`() throws {
            let (program, desk, id) = try opened(["officer"])
            let before = try program.auditVerdict()
            try choose("buka identitas", desk)
            try desk.waitFor("buka identitas pelapor (60 detik): perlu peran penyelia, pengawas")
            try desk.press("y", "Y", "?", "Escape")
            #expect(try program.auditVerdict() == before)
            let record = try Data(contentsOf: URL(fileURLWithPath: program.home.file("keluaran")))
            expectClean(String(decoding: record, as: UTF8.self), "what the terminal was sent of \(id)")
        }

        @Test func `an officer masks a stretch, and sees it masked`() throws {
            let (program, desk, id) = try opened(["officer"])
            try choose("sensor bagian", desk)
            try desk.waitFor("Sensor bagian  \(id)", "ketik kata-katanya")
            try desk.type("rumah HIJAU")
            try desk.waitFor("di 2 tempat: Sampah di ••••")
            desk.pause()
            try desk.press("Tab")
            try desk.type("alamat")
            try desk.confirm(tabs: 2)
            try desk.waitFor("\(id) disensor, u urungkan", "Sampah di ••••")
            try desk.waitWithout("rumah hijau")
            #expect(try program.acts(of: id).last == "redacted")
        }

        @Test func `an officer gives a case its kelurahan`() throws {
            let (program, desk, id) = try opened(["officer"])
            try choose("ubah lokasi", desk)
            try desk.waitFor("Ubah lokasi  \(id)", "ketik tiga huruf")
            try desk.type("gon")
            try desk.waitFor("Gondangdia")
            try desk.confirm(tabs: 2)
            try desk.waitFor("\(id) ganti lokasi", "Gondangdia, Menteng")
            #expect(try program.acts(of: id).last == "placed")
        }

        @Test func `an administrator forgets a person after typing the number`() throws {
            let (program, desk, id) = try opened(["admin"])
            try choose("lupakan", desk)
            try desk.waitFor("Lupakan selamanya  \(id)", "tidak bisa diurungkan", "cadangan")
            try desk.type("permintaan pelapor")
            try desk.waitFor("ketik \(id) untuk melanjutkan")
            desk.pause()
            try desk.press("Tab")
            try desk.type("\(id)")
            try desk.confirm(tabs: 2)
            try desk.waitFor("\(id) dilupakan", "tanpa uraian")
            #expect(try program.acts(of: id).last == "forgotten")
            #expect(try program.auditVerdict().hasPrefix("log utuh"))
        }
    }
}
