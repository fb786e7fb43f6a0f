import Foundation
import Testing

extension Stories {
    @Suite(.inTerminal) struct Harm {
        @Test func `a long paste into the filter does no harm`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            let terminal = try Terminal(program)
            try terminal.openDesk()
            let words = String(repeating: "kat:jalan \u{1B}[31m Q\r\n", count: 5_000)
            let file = try program.home.write(words, to: "tempelan.txt")
            try terminal.paste(file: file)
            try terminal.press("/")
            try terminal.waitFor("Enter pakai")
            try terminal.paste(file: file)
            // What fits is taken and the rest is said to be cut; the field is a filter's, so no key of it ran.
            try terminal.waitFor("dipotong")
            try terminal.press("Escape")
            try terminal.press("F5")
            try terminal.press("/")
            try terminal.type("kel:cikini")
            try terminal.waitFor("kel:cikini")
            try terminal.press("Escape")
            try terminal.waitWithout("kel:cikini")
            try terminal.press("2")
            try terminal.press("Enter")
            try terminal.waitFor("Riwayat")
            #expect(try program.auditVerdict() == before)
        }

        @Test func `no single key writes, on any pane or in a complaint`() throws {
            let program = try Program.inCity()
            let before = try program.auditVerdict()
            let terminal = try Terminal(program)
            try terminal.openDesk()
            // Q leaves, which is another story. F5 between keeps an Esc from being read as half of the next key.
            let keys =
                (0x21...0x7E).map { String(UnicodeScalar($0)) }.filter { $0 != "Q" && $0 != ";" } + ["Space", "\\;"]
            let back = ["Escape", "F5", "Escape", "F5", "Escape", "F5"]
            for place in [["1"], ["2"], ["3"], ["4"], ["1", "Enter"]] {
                for some in keys.chunks(of: 24) {
                    try terminal.press(some.flatMap { place + [$0] + back })
                    try terminal.waitFor("1 Pengaduan terbuka")
                }
            }
            try terminal.press(["Q"])
            try terminal.waitFor("usai:0", seconds: 30)
            #expect(try program.auditVerdict() == before)
        }

        @Test func `what another program takes in appears by itself`() throws {
            let program = try Program.inCity()
            let terminal = try Terminal(program)
            try terminal.openDesk()
            let start = Deadline.now
            let outcome = try program.takeIn((0..<7).map { City.newcomer($0) })
            #expect(outcome.output.contains("\"accepted\":7"))
            let taken = Deadline.now
            try terminal.waitFor("\(City.open + 7)/\(City.open + 7)", seconds: 20)
            print("seven complaints: \(taken - start) ms to take in, \(Deadline.now - taken) ms more to be seen")
            try terminal.waitFor(" \(City.open + 7) ")
        }

        @Test func `hostile text reaches no terminal`() throws {
            let program = try Program.inCity()
            var report = City.newcomer(0)
            let hostile =
                "\u{1B}[31mMERAH\u{1B}[2J\u{1B}]0;DIBAJAK\u{7}\u{9B}41m\u{202E}kilab\u{2066}\rTIMPA\u{8}\u{0}\u{200B}akhir"
            report.title = "Judul " + hostile
            report.description = "Isi " + hostile
            report.address = "Alamat " + hostile
            report.reporterName = hostile
            report.externalID = "JAHAT-" + hostile
            // Long since late, so that it stands first on every list.
            report.receivedAt = "2026-11-10T08:00:00+07:00"
            #expect(try program.takeIn([report]).output.contains("\"accepted\":1"))

            let terminal = try Terminal(program)
            let record = program.home.file("keluaran")
            try terminal.record(to: record)
            try terminal.openDesk()
            try terminal.press("g")
            try terminal.press("Enter")
            try terminal.waitFor("Judul", "Isi", "Riwayat", "MERAH")
            try terminal.press("Q")
            try terminal.waitFor("usai:0")
            #expect(try terminal.state("pane_title") != "DIBAJAK")
            let sent = String(decoding: try Data(contentsOf: URL(fileURLWithPath: record)), as: UTF8.self)
            #expect(sent.contains("MERAH"))
            for piece in [
                "\u{1B}[31mMERAH", "\u{1B}]0;", "\u{9B}", "\u{202E}", "\u{2066}", "\u{200B}", "\rTIMPA", "\u{0}",
            ] {
                #expect(!sent.unicodeScalars.contains(piece.unicodeScalars), "\(piece.debugDescription) was sent")
            }

            for command in [
                ["list", "--now", Program.now], ["show", "10061", "--explain"], ["show", "10061", "--json"],
            ] {
                let outcome = try program.run(command)
                #expect(outcome.status == 0)
                let controls = outcome.output.unicodeScalars.filter {
                    $0.properties.generalCategory == .control && $0 != "\n"
                }
                #expect(controls.isEmpty, "\(command)")
                #expect(!outcome.output.unicodeScalars.contains("\u{202E}"), "\(command)")
            }
        }
    }
}

extension Array {
    fileprivate func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
