import Foundation
import Testing

extension Stories {
    /// Pane 4 on the real program, and its figures beside those of other commands.
    @Suite(.inTerminal) struct Engagements {
        private static let posts = """
            account,agency,url,posted_at,seen_at,followers,likes,comments,shares,saves,questions,answered,format
            contoh_dlh,DLH,https://instagram.com/p/A,2026-11-16 08:00:00,2026-11-20 08:00:00,1000,12,3,1,0,2,1,video
            contoh_dlh,DLH,https://instagram.com/p/B,2026-11-17 08:00:00,2026-11-21 08:00:00,1010,30,0,2,1,0,0,image
            contoh_dbm,DBM,https://instagram.com/p/C,2026-11-15 08:00:00,2026-11-20 08:00:00,500,8,1,0,0,1,1,image

            """

        @Test func `an agency, one of its posts, and back to the same row`() throws {
            let program = try Program.inCity()
            let file = try program.home.write(Self.posts, to: "unggahan.csv")
            let taken = try program.run("posts", "import", file, "--now", Program.now)
            try #require(taken.status == 0, "\(taken)")
            let desk = try Terminal(program)
            try desk.openDesk()
            try desk.press("4")
            try desk.press("z")
            try desk.waitFor("Partisipasi", "▌DLH")
            // The cursor stays on its agency, which is no longer the first.
            try desk.press("S")
            try desk.waitFor("terlambat dulu terbalik", "▌DLH")
            try desk.press("Enter")
            try desk.waitFor("Dinas Lingkungan Hidup", "terbaru dulu", "▌ 17-11 08.00")
            try desk.press("j")
            try desk.waitFor("▌ 16-11 08.00")
            try desk.press("Enter")
            try desk.waitFor("https://instagram.com/p/A", "1 pertanyaan belum dijawab")
            try desk.press("Escape")
            try desk.waitFor("terbaru dulu", "▌ 16-11 08.00")
            try desk.press("Escape")
            try desk.waitFor("Partisipasi", "▌DLH")
            try desk.press("]")
            try desk.waitFor("4 Jawaban per OPD", "Semua")
            try desk.press("[")
            try desk.waitFor("Partisipasi", "▌DLH")
            try desk.press("Escape")
            try desk.waitFor("1 Pengaduan terbuka", "4 Interaksi medsos")
        }

        /// A figure has one home: whoever tells it tells the same.
        @Test func `pane, report and statistics tell the same answers and closings`() throws {
            let program = try Program.inEmptyHome()
            let made = try program.run(
                "simulate", "--complaints", "400", "--open", "60", "--seed", "3", "--now", Program.now)
            try #require(made.status == 0, "\(made)")
            let stats = try program.run("stats", "--days", "30", "--json", "--now", Program.now).output
            let object = try JSONSerialization.jsonObject(with: Data(stats.utf8)) as? [String: Any]
            let responses = try #require(object?["responses"] as? [String: Any])
            for (by, key) in [("opd", "by_agency"), ("kanal", "by_channel")] {
                let report = try program.run(
                    "report", "--from", "2026-10-23", "--to", "2026-11-21", "--by", by, "--format", "csv", "--now",
                    Program.now
                ).output
                let frame = try program.run(
                    "frame", "--size", "200x60", "--keys", by == "opd" ? "4 z ]" : "4 z ] ]", "--now", Program.now
                ).output
                let groups =
                    try #require(responses[key] as? [[String: Any]]) + [
                        try #require(responses["all"] as? [String: Any])
                    ]
                #expect(groups.count > 3)
                for group in groups where group["code"] == nil || group["code"] is String {
                    let code = group["code"] as? String
                    let section = code == nil ? "all" : by == "opd" ? "by_agency" : "by_channel"
                    func row(_ figure: String) -> [String]? {
                        report.split(separator: "\n").map {
                            $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                        }
                        .first { $0[0] == section && $0[1] == (code ?? "") && $0[$0.count - 4] == figure }
                    }
                    for (figure, name) in [
                        ("arrived", "arrived"), ("done", "done"), ("answered_within_24h", "answered_within_24h"),
                        ("answered_within_48h", "answered_within_48h"),
                        ("first_answer_median_s", "first_answer_median_s"),
                        ("solve_median_s", "solve_median_s"),
                    ] + (by == "opd" ? [("closed", "closed")] : []) {
                        let told = row(figure).flatMap { Double($0[$0.count - 3]) }
                        #expect(told == (group[name] as? NSNumber)?.doubleValue, "\(code ?? "all") \(figure)")
                    }
                    if let share = row("closed_without_evidence").flatMap({ Double($0[$0.count - 3]) }) {
                        let (part, closed) = (
                            group["without_evidence"] as? Double ?? 0, group["closed"] as? Double ?? 0
                        )
                        #expect(abs(share * closed - part) < 0.01, "\(code ?? "all")")
                    }
                    // The pane names agencies in short, so its line is found by its figures: arrived and the days before,
                    // of a channel when it last brought something, then n and the share.
                    let before = (group["before"] as? [String: Any])?["arrived"] as? Int ?? -1
                    let share =
                        (group["answered_within_24h"] as? Double).map {
                            // Less than all is never written as all, nor something as nothing.
                            "\($0 < 1 ? max(min(Int(($0 * 100).rounded()), 99), $0 > 0 ? 1 : 0) : 100)"
                        } ?? "—"
                    let arrivals = [group["arrived"] as? Int ?? -1, before].map(String.init)
                    let answers = [String(group["answered"] as? Int ?? -1), share]
                    let lines = frame.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
                    let isTold = lines.contains { line in
                        line.count > 4
                            && (by == "opd"
                                ? line.contains(arrivals + answers) : line.contains(arrivals) && line.contains(answers))
                    }
                    #expect(isTold, "\(code ?? "all") \(arrivals) \(answers)")
                }
            }
        }
    }
}
