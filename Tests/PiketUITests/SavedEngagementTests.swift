import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// The table of pane 4 for a spreadsheet: what it shows, and no other figures than those.
struct SavedEngagementTests {
    private func rows(_ sample: SampleModel) -> [[String]] {
        let model = sample.model
        return TableRows(office: model.office, viewer: model.viewer, language: model.language, now: model.shownNow)
            .engagement(model.engagement)
    }

    @Test func theAccountsWithEveryColumn() throws {
        var sample = SampleModel(200, 60)
        sample.press("4", "z")
        let rows = rows(sample)
        let heads = [
            "OPD", "Tahap", "Pita", "Lambat", "ER %", "ER n", "Jwb %", "Pertanyaan", "Med", "P90", "24j%", "48j%",
            "Senyap", "Kom/pos", "Bag/pos", "/1000", "Mitra", "Dampak", "Format unggul",
        ]
        #expect(rows.first == heads)
        #expect(Set(rows.map(\.count)) == [heads.count])
        let frame = FrameText.render(sample.frame().buffer)
        for row in rows.dropFirst() {
            let line = try #require(frame.split(separator: "\n").first { $0.contains(row[0]) })
            for field in row { #expect(line.contains(field), "\(row[0]): \(field)") }
        }
    }

    @Test(arguments: ["sup", "pa"])
    func theAnswersAsTheViewerSeesThem(login: String) {
        var sample = SampleModel(132, 43, login: login)
        sample.press("4", "]")
        let rows = rows(sample)
        #expect(rows.map(\.first) == ["OPD", "Semua", "Bina Marga", "DLH", "Satpol PP"])
        #expect(rows[2].prefix(6) == ["Bina Marga", "421", "380", "398", "45", "88"])
        #expect(rows[0].contains("tanpa bukti") == (login == "sup"), "signs are for supervisors")
        #expect(Set(rows.map(\.count)).count == 1)
    }
}
