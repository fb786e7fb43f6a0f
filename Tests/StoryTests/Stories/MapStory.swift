import Foundation
import Testing

extension Stories {
    /// The map with its past, and its counts beside those of other programs.
    @Suite(.inTerminal) struct Maps {
        @Test func `the map goes back through the days, plays them, and comes back to now`() throws {
            let desk = try Terminal(Program.inCity())
            try desk.openDesk()
            try desk.press("3")
            try desk.press("z")
            try desk.waitFor("tetangga")
            // Twelve cases came three days ago; the day before them nothing was late, and six more days were empty.
            try desk.press("]")
            try desk.waitFor("3 Peta  terbuka", " \(City.open)")
            try desk.press("<")
            try desk.waitFor("Jum 20-11", " \(City.late)")
            try desk.press("<")
            try desk.press("<")
            try desk.press("<")
            let empty = try desk.waitFor("Sel 17-11")
            #expect(!empty.contains("Jum 20-11"))
            try desk.press(">")
            try desk.press(">")
            try desk.waitFor("Kam 19-11", " \(City.late)")
            try desk.press("P")
            let early = ["Sab 07-11", "Min 08-11", "Sen 09-11", "Sel 10-11"]
            let later = ["Rab 11-11", "Kam 12-11", "Jum 13-11", "Sab 14-11", "Min 15-11", "Sen 16-11"]
            try desk.wait("a day two weeks ago") { screen in early.contains { screen.contains($0) } }
            try desk.wait("a day after it") { screen in later.contains { screen.contains($0) } }
            try desk.press("P")
            try desk.press(">")
            // One layer each: to the present, then out of the zoom. A key right behind Esc would be one with Alt.
            try desk.press("Escape")
            try desk.waitFor("3 Peta  terbuka ──", " \(City.open)")
            try desk.press("Escape")
            try desk.waitFor("1 Pengaduan terbuka")
        }

        @Test func `what arrives is on the open map, in the statistics and in a plain count alike`() throws {
            let program = try Program.inCity()
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("3")
            try desk.press("z")
            try desk.press("]")
            try desk.waitFor("3 Peta  terbuka")
            for round in 1...3 {
                try program.takeIn((0..<40).map { City.newcomer(round * 100 + $0) }, as: "susulan-\(round).ndjson")
                let open = City.open + round * 40
                try desk.waitFor(" \(open)")
                let stats = try program.run("stats", "--json", "--now", Program.now).output
                let object = try JSONSerialization.jsonObject(with: Data(stats.utf8)) as? [String: Any]
                let kelurahan = try #require(object?["by_kelurahan"] as? [[String: Any]])
                #expect(kelurahan.compactMap { $0["open"] as? Int }.reduce(0, +) == open)
                let counted = try Child.run(
                    "/usr/bin/env",
                    [
                        "sqlite3", "-readonly", program.database,
                        "SELECT kelurahan || '=' || count(*) FROM complaint WHERE is_open = 1 GROUP BY kelurahan",
                    ], environment: program.environment())
                let told = kelurahan.compactMap { row in
                    (row["code"] as? String).flatMap { code in (row["open"] as? Int).map { "\(code)=\($0)" } }
                }
                #expect(
                    told.filter { !$0.hasSuffix("=0") }.sorted()
                        == counted.output.split(separator: "\n").map(String.init).sorted())
            }
        }
    }
}
