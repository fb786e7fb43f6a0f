import PiketDomain
import PiketUI
import PiketViewModels
import TerminalKit
import Testing

/// Own views, what an absence brought, other layouts, and company.
@Suite struct FramePlaceTests {
    private static let views = [
        SavedView(name: "lubang besar", filter: "kat:jalan"), SavedView(name: "titipan", filter: "status:entah"),
    ]

    /// Back after ten minutes: two rows were changed by others.
    private func changed(_ columns: Int, _ rows: Int) -> SampleModel {
        var sample = SampleModel(columns, rows, views: Self.views)
        sample.press("j")
        (sample.news.arrived, sample.news.broke, sample.news.mine) = (6, 2, 1)
        sample.news.numbers = sample.rows.prefix(9).map(\.number)
        for index in [3, 5] {
            sample.rows[index].version += 1
            sample.rows[index].status = .coordinating
        }
        sample.rows[5].assignee = "pb"
        sample.rows[5].agency = "dlh"
        sample.send(.storeChanged)
        sample.send(.tick(SampleCases.now + 600))
        sample.press("k")
        return sample
    }

    @Test(arguments: ["80x24", "132x43"])
    func afterAnAbsence(_ name: String) throws {
        let size = try #require(Size(name))
        try Golden.check(changed(size.width, size.height).frame(), "absence-\(name)", withRoles: name == "132x43")
    }

    @Test func aViewThatCannotBeRead() throws {
        var sample = SampleModel(80, 24, views: Self.views)
        sample.press("[")
        try Golden.check(sample.frame(), "unreadable-view-80x24")
    }

    @Test func namingAView() throws {
        var sample = SampleModel(80, 24, views: Self.views)
        sample.press("/")
        sample.type("kat:jalan sla<2h")
        sample.press("<Enter>", ":")
        sample.type("simpan saringan")
        sample.press("<Enter>")
        sample.type("gawat")
        try Golden.check(sample.frame(), "save-view-80x24")
    }

    @Test func otherLayouts() throws {
        var sample = SampleModel(132, 43)
        sample.press("p", "p")
        try Golden.check(sample.frame(), "layout-map-132x43")
        sample.press("p", "<Enter>")
        try Golden.check(sample.frame(), "layout-beside-132x43")
        for (columns, rows) in [(150, 44), (160, 48), (200, 60)] {
            var cards = SampleModel(columns, rows)
            cards.press("p", "p", "p", "p")
            try Golden.check(cards.frame(), "layout-cards-\(columns)x\(rows)", withRoles: columns == 160)
        }
    }

    @Test func calledByANumber() throws {
        var sample = SampleModel(80, 24)
        sample.press(":")
        sample.type(String(sample.rows[2].number))
        try Golden.check(sample.frame(), "number-80x24")
    }

    @Test func somebodyElseHasItOpen() throws {
        var sample = SampleModel(80, 24)
        sample.press("<Enter>")
        let number = try #require(sample.model.detail?.number)
        sample.send(
            .company([
                Companion(login: "pb", number: number, act: "answer"), Companion(login: "pc", number: number, act: nil),
            ]))
        try Golden.check(sample.frame(), "company-80x24")
        sample.press("m")
        sample.send(.company([Companion(login: "pb", number: number, act: "answer")]))
        try Golden.check(sample.frame(), "company-note-80x24")
    }
}
