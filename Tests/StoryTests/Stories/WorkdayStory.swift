import Foundation
import Testing

extension Stories {
    /// A case passes from hand to hand: who works it, who drafts, who decides.
    @Suite(.inTerminal) struct Workday {
        /// Whoever runs the tests, with these roles from now on, at the open case 10005.
        private func sit(_ program: Program, as roles: [String], _ name: String) throws -> Terminal {
            try program.become(roles, others: [(login: "petugas-b", name: "petugas B", roles: ["officer", "admin"])])
            let desk = try Terminal(program, name: name)
            try desk.openDesk()
            try desk.press("/")
            try desk.type("10005")
            try desk.press("Enter")
            try desk.waitFor("10005  Sampah menumpuk 4", "Riwayat")
            return desk
        }

        private func choose(_ act: String, on desk: Terminal) throws {
            try desk.press(":")
            try desk.type(act)
            try desk.press("Enter")
        }

        @Test func `an officer sends finished work to review, a supervisor approves it`() throws {
            let program = try Program.inCity()
            let officer = try sit(program, as: ["officer", "admin"], "tmux-petugas")
            try choose("verifikasi", on: officer)
            try officer.waitFor("Verifikasi  10005")
            try officer.confirm()
            // Whoever answers before the case is read anew is asked once more.
            try officer.waitFor("10005 diverifikasi", "Koordinasi")
            try officer.press("c")
            try officer.waitFor("Jawab  10005")
            try officer.type("Sudah diangkut, terima kasih.")
            try officer.confirm(tabs: 2)
            try officer.waitFor("Ke: pelapor lewat", "Kirim")
            try officer.confirm()
            try officer.waitFor("10005 dijawab", "blm terkirim")
            try officer.press("x")
            try officer.waitFor("Ubah status  10005")
            try officer.type("proses")
            try officer.confirm(tabs: 3)
            try officer.waitFor("10005 ganti status")
            officer.pause()
            try officer.press("x")
            try officer.waitFor("Ubah status  10005")
            try officer.type("validasi")
            try officer.confirm(tabs: 3)
            let isSent = try Deadline.wait(seconds: 10) {
                try program.acts(of: 10005).filter { $0 == "state_set" }.count == 2
            }
            #expect(isSent)
            officer.close()

            let supervisor = try sit(program, as: ["supervisor", "admin"], "tmux-penyelia")
            try choose("setujui", on: supervisor)
            try supervisor.waitFor("Setujui  10005")
            try supervisor.confirm(tabs: 3)
            try supervisor.waitFor("10005: ", "disetujui")
            #expect(try program.acts(of: 10005).last == "reviewed")
            #expect(try program.run("show", "10005").output.contains("Selesai"))
        }

        @Test func `an operator drafts, a supervisor sends it`() throws {
            let program = try Program.inCity()
            let operating = try sit(program, as: ["operator", "admin"], "tmux-operator")
            try operating.press("c")
            try operating.waitFor("Simpan draf  10005")
            try operating.type("Kami jadwalkan pekan ini.")
            try operating.confirm(tabs: 2)
            try operating.waitFor("10005 draf disimpan")
            #expect(try program.acts(of: 10005).last == "drafted")
            operating.close()

            let supervisor = try sit(program, as: ["supervisor", "admin"], "tmux-penyelia")
            try supervisor.waitFor("draf, menunggu penyelia", "Kami jadwalkan pekan ini.")
            try choose("setujui", on: supervisor)
            try supervisor.waitFor("Setujui  10005")
            try supervisor.confirm(tabs: 3)
            try supervisor.waitFor("10005: draf jawaban disetujui", "blm terkirim")
            #expect(try program.acts(of: 10005).suffix(2) == ["drafted", "answered"])
            #expect(try program.run("outbox", "list").output.contains("Kami jadwalkan pekan ini."))
        }
    }
}
