import Foundation
import Testing

extension Stories {
    /// Finding one's place and keeping it.
    @Suite(.inTerminal) struct Places {
        @Test func `a number of another system opens its case, closed ones too`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("/")
            try desk.type("CRT-58")
            try desk.press("Enter")
            try desk.waitFor("Sampah menumpuk 58", "Selesai")
            try desk.press("Escape")
            try desk.waitFor("1 Pengaduan terbuka", " 52/52 ")
            try desk.press(":")
            try desk.type("CRT-3")
            try desk.waitFor("buka pengaduan", "Jalan rusak · Menunggu")
            try desk.press("Enter")
            try desk.waitFor("Lubang di tikungan 3")
        }

        @Test func `a saved view is there after a restart, with its count, and can be deleted`() throws {
            let program = try Program.inCity()
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("/")
            try desk.type("kat:jalan")
            try desk.press("Enter")
            try desk.waitFor(" 26/52 ")
            try desk.press(":")
            try desk.type("simpan saringan")
            try desk.press("Enter")
            try desk.waitFor("Simpan tampilan", "nama tampilan")
            try desk.type("lubang")
            try desk.press("Enter")
            try desk.waitFor("tampilan lubang disimpan", "lubang 26")
            try desk.press("Q")
            try desk.waitFor("usai:0")
            try desk.enter("clear")
            try desk.openDesk()
            try desk.waitFor("lubang 26")
            try desk.press("[")
            try desk.waitFor(" 26/52 ")
            try desk.press(":")
            try desk.type("hapus tampilan")
            try desk.press("Enter")
            try desk.waitFor("tampilan lubang dihapus", " 52/52 ")
            try desk.press("Q")
            try desk.waitFor("usai:0")
        }

        @Test func `the screen and the table are saved to new files of their own`() throws {
            let program = try Program.inCity()
            let desk = try Terminal(program)
            try desk.enter("cd \"$HOME\"")
            try desk.openDesk()
            for expected in ["layar.csv", "layar-2.csv"] {
                try desk.press("w")
                try desk.waitFor("layar sebagai teks")
                try desk.press("C-u")
                try desk.type("layar")
                try desk.press("Down", "Enter")
                try desk.waitFor("disimpan: ", expected)
            }
            let table = try program.home.read("layar.csv")
            #expect(table.hasPrefix("No.,Status,Kategori,"))
            #expect(table.contains("\n10052,Menunggu,"))
            #expect(try program.home.read("layar-2.csv") == table)
            let mode = try FileManager.default.attributesOfItem(atPath: program.home.file("layar.csv"))
            #expect(mode[.posixPermissions] as? Int == 0o600)
        }

        @Test func `who else has the case open is told, until they leave or die`() throws {
            let program = try Program.inCity()
            let one = try Terminal(program)
            let two = try Terminal(program, name: "kedua")
            try one.openDesk()
            try two.openDesk()
            try one.press("Enter")
            try one.waitFor("10052")
            try two.press("Enter")
            try two.waitFor("membuka pengaduan ini")
            try one.waitFor("membuka pengaduan ini")
            try one.press("m")
            try two.waitFor("menulis catatan")
            try one.press("Escape")
            try two.waitFor("membuka pengaduan ini")
            try one.press("Escape")
            try two.waitWithout("membuka pengaduan ini")
        }
    }
}
