import Foundation
import Testing

extension Stories {
    /// `piket themes`: lists, shows and checks.
    @Suite struct Themes {
        @Test func `the list names those of the program and the officer's own`() throws {
            let program = try Program.inEmptyHome()
            try FileManager.default.createDirectory(
                atPath: program.home.file("config/piket/themes"), withIntermediateDirectories: true)
            try program.home.write("base = \"batik\"\n", to: "config/piket/themes/senja.toml")
            let outcome = try program.run("themes")
            #expect(outcome.status == 0)
            let names = outcome.output.split(separator: "\n").compactMap { $0.split(separator: " ").first }
            #expect(names.count == 11 && names.first == "malam" && names.last == "senja", "\(names)")
        }

        @Test func `faults are named by line and key, and end with 1`() throws {
            let program = try Program.inEmptyHome()
            let file = try program.home.write(
                "[palette]\nsatu = \"dua\"\ndua = \"satu\"\n[roles]\nlate = \"merah\"\nlte = \"#FFFFFF\"\n",
                to: "salah.toml")
            let outcome = try program.run("themes", file)
            #expect(outcome.status == 1, "\(outcome)")
            for place in ["baris 2, palette.satu", "baris 3, palette.dua", "baris 5, roles.late", "baris 6, roles.lte"]
            {
                #expect(outcome.errors.contains(place), "\(place): \(outcome.errors)")
            }
            #expect(outcome.output.contains("late "), "it is shown as far as it goes")
        }

        @Test func `what is hard to read in an own theme is told and is no fault`() throws {
            let program = try Program.inEmptyHome()
            let file = try program.home.write("[roles]\ndim = \"#202020\"\n", to: "gelap.toml")
            let outcome = try program.run("themes", file)
            #expect(outcome.status == 0, "\(outcome)")
            #expect(outcome.errors.contains("dim di atas pane"))
        }

        @Test func `colours are sent where they are asked for and nowhere else`() throws {
            let program = try Program.inEmptyHome()
            let escape = "\u{1B}["
            #expect(!(try program.run("themes", "batik").output.contains(escape)))
            #expect(try program.run("themes", "batik").output.contains("#F6B94C"))
            #expect(try program.run("themes", "batik", "--color", "256").output.contains(escape))
            #expect(!(try program.run("themes", "batik", "--color", "never").output.contains(escape)))
            let quiet = try program.run("themes", "batik", environment: ["NO_COLOR": "1"])
            #expect(!quiet.output.contains(escape))
        }
    }
}
