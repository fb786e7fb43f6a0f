import Foundation
import Glibc
import Testing

extension Stories {
    @Suite(.inTerminal) struct Acting {
        /// The city, run by a colleague and whoever runs the tests, who has these roles; none: whom nobody knows.
        private func office(_ roles: [String]) throws -> Program {
            let program = try Program.inCity()
            try program.become(
                roles.isEmpty ? nil : roles, others: [(login: "petugas-b", name: "petugas B", roles: ["officer"])])
            return program
        }

        @Test func `an officer takes a case, sets its state and answers`() throws {
            let program = try office(["officer"])
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("/")
            try desk.type("10005")
            try desk.press("Enter")
            try desk.waitFor("10005  Sampah menumpuk 4", "Riwayat")
            try desk.press("t")
            try desk.waitFor("Ambil  10005", "belum ada petugas", "boleh, langsung berlaku")
            try desk.confirm()
            try desk.waitFor("10005 diambil, u urungkan", "Pelaku Uji")
            #expect(try program.acts(of: 10005).last == "taken")

            try desk.press("x")
            try desk.waitFor("Ubah status  10005", "dari Menunggu tidak bisa ke Selesai")
            try desk.type("proses")
            try desk.confirm(tabs: 3)
            try desk.waitFor("10005 ganti status")
            #expect(try program.acts(of: 10005).last == "state_set")

            try desk.press("c")
            try desk.waitFor("Jawab  10005")
            try desk.type("Sudah diangkut, terima kasih.")
            try desk.confirm(tabs: 2)
            try desk.waitFor("Ke: pelapor lewat", "Kirim")
            #expect(try program.acts(of: 10005).last == "state_set", "the preview sends nothing")
            try desk.confirm()
            try desk.waitFor("10005 dijawab")
            #expect(try program.acts(of: 10005).last == "answered")
        }

        @Test func `a supervisor marks the late cases of one place, reassigns them, and takes it back`() throws {
            let program = try office(["supervisor"])
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("2")
            try desk.press("/")
            try desk.type("is:late")
            try desk.press("Enter")
            try desk.press("*")
            try desk.waitFor("\(City.late) ditandai")
            try desk.press("a")
            try desk.waitFor("Alihkan  \(City.late) pengaduan", "belum ada petugas \(City.late)", "petugas B")
            try desk.type("petugas b")
            try desk.waitFor("ketik \(City.late) untuk melanjutkan")
            desk.pause()
            try desk.press("Tab", "Tab")
            try desk.type("\(City.late)")
            try desk.waitFor("tiap pengaduan diperiksa")
            try desk.confirm(tabs: 2)
            try desk.waitFor("\(City.late) pengaduan dialihkan, u urungkan")
            let verdict = try program.run("list", "by:petugas-b", "--limit", "0", "--now", Program.now, "--json")
            #expect(verdict.output.split(separator: "\n").count == City.late)

            try desk.press("u")
            try desk.waitFor("Urungkan  \(City.late) pengaduan")
            desk.pause()
            try desk.type("\(City.late)")
            try desk.confirm(tabs: 2)
            try desk.waitFor("\(City.late) pengaduan diurungkan")
            let after = try program.run("list", "by:petugas-b", "--limit", "0", "--now", Program.now, "--json")
            #expect(after.output.isEmpty)
        }

        @Test func `of two terminals on one case one wins and the other is told`() throws {
            let program = try office(["officer", "supervisor"])
            let first = try Terminal(program)
            let second = try Terminal(program, name: "tmux-2")
            for desk in [first, second] {
                try desk.openDesk()
                try desk.press("/")
                try desk.type("10005")
                try desk.press("Enter")
                try desk.waitFor("10005  Sampah menumpuk 4", "Riwayat")
            }
            try first.press("t")
            try first.waitFor("Ambil  10005", "boleh")
            try second.press("!")
            try second.waitFor("10005", "112", "boleh")
            try second.confirm()
            try second.waitFor("10005 ditandai bahaya")
            try first.confirm()
            try first.waitFor("10005 berubah: bahaya, 112", "Pelaku Uji", "Batal")
            #expect(try program.acts(of: 10005).last == "endangered", "nothing was overwritten")
            try first.confirm()
            try first.waitFor("10005 diambil")
            #expect(try program.acts(of: 10005).suffix(2) == ["endangered", "taken"])
        }

        @Test func `a draft outlives a crash`() throws {
            let program = try office(["officer"])
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("/")
            try desk.type("10005")
            try desk.press("Enter")
            try desk.waitFor("10005  Sampah menumpuk 4", "Riwayat")
            try desk.press("m")
            try desk.waitFor("Catat  10005")
            try desk.type("warga minta dihubungi lewat RT")
            // Kept within a second or two of the last letter.
            let kept = try Deadline.wait(seconds: 10) {
                try program.drafts().contains("warga minta dihubungi lewat RT")
            }
            #expect(kept)
            try desk.signal(SIGKILL)
            try desk.waitFor("usai:137")
            let next = try Terminal(program, name: "tmux-2")
            try next.openDesk()
            try next.press("/")
            try next.type("10005")
            try next.press("Enter")
            try next.waitFor("10005  Sampah menumpuk 4", "Riwayat")
            try next.press("m")
            try next.waitFor("warga minta dihubungi lewat RT")
            try next.confirm(tabs: 2)
            try next.waitFor("10005 diberi catatan", "“warga minta dihubungi")
            let forgotten = try Deadline.wait(seconds: 10) { try program.drafts().isEmpty }
            #expect(forgotten)
        }

        @Test func `keys can be chosen in the config file, and unknown names are told`() throws {
            let program = try office(["officer"])
            try FileManager.default.createDirectory(
                atPath: program.home.file("config/piket"), withIntermediateDirectories: true)
            try program.home.write(
                "[keys]\ntake = \"T\"\nambilkan = \"k\"\n", to: "config/piket/config.toml")
            let desk = try Terminal(program)
            try desk.openDesk("2> $HOME/galat")
            try desk.press("t")
            try desk.press("T")
            try desk.waitFor("Ambil  1")
            try desk.press("Escape")
            try desk.waitWithout("Ambil  1")
            try desk.press("Q")
            try desk.waitFor("usai:0")
            #expect(try program.home.read("galat").contains("ambilkan bukan nama tindakan"))
        }

        @Test func `whoever the office does not know writes nothing, whatever is pressed`() throws {
            let program = try office([])
            let before = try program.auditVerdict()
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.waitFor("bukan petugas kantor ini")
            let keys = (0x21...0x7E).map { String(UnicodeScalar($0)) }.filter { $0 != "Q" && $0 != ";" } + ["Space"]
            for place in [["1"], ["2"], ["1", "Enter"]] {
                for key in keys {
                    // Tab and Enter after it: what a dialog would need.
                    try desk.press(place + [key, "Tab", "Enter", "Escape", "F5", "Escape", "F5", "Escape", "F5"])
                }
                try desk.waitFor("1 Pengaduan terbuka")
            }
            // Files that w saved are told of when the keys have been dealt with, in the same place.
            let isTold = try Deadline.wait(seconds: 20) {
                try desk.press("t")
                desk.pause()
                return try desk.screen().contains("ambil untuk saya: \(Program.login) bukan petugas")
            }
            #expect(isTold)
            #expect(try program.auditVerdict() == before)
        }
    }
}
