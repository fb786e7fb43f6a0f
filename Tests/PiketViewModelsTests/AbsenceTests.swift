import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// Coming back to the screen: what came meanwhile, and what changed in the rows.
struct AbsenceTests {
    private static var news: News {
        var news = News()
        (news.arrived, news.broke, news.mine) = (2, 1, 1)
        news.numbers = [10_040, 10_003, 10_001]
        return news
    }

    private func away(_ news: News = news) -> Sitter {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("j")
        sitter.desk.news = news
        sitter.wait(30)
        sitter.wait(40)
        return sitter
    }

    @Test func anAbsenceIsReportedWhileItLastsAndALittleLonger() {
        var sitter = away()
        let look = sitter.model.footer.since
        #expect(look?.at == Cases.now)
        #expect(look?.news == Self.news)
        sitter.press("j")
        #expect(sitter.model.footer.since == look)
        sitter.wait(19)
        #expect(sitter.model.footer.since == look)
        sitter.wait(1)
        #expect(sitter.model.footer.since == nil)
    }

    @Test func nobodyIsAskedWhileKeysArePressed() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("j")
        sitter.desk.news = Self.news
        for _ in 0..<4 {
            sitter.wait(30)
            sitter.press("j")
        }
        #expect(!sitter.asked.contains { if case .news = $0 { true } else { false } })
        #expect(sitter.model.footer.since == nil)
    }

    @Test func nothingNewIsNotReported() {
        let sitter = away(News())
        #expect(sitter.model.footer.since == nil)
        #expect(sitter.model.reason(against: .showNews) == .noNews)
    }

    @Test func exactlyThoseCasesAreShown() {
        var sitter = away()
        sitter.press(":")
        sitter.type("show_news")
        sitter.press("<Enter>")
        #expect(sitter.model.queue.tab == .news)
        #expect(sitter.model.queue.rows.map(\.number) == [10_001, 10_003, 10_040])
        #expect(sitter.model.queue.news?.count == 3)
        sitter.press("[")
        #expect(sitter.model.queue.tab == .builtIn(.toApprove))
        sitter.press("]")
        #expect(sitter.model.queue.tab == .news)
    }

    @Test func changedCellsAreMarkedUntilTheCursorVisitsThem() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.wait(5)
        sitter.commit { desk in
            desk.rows[1].assignee = "piket2"
            desk.rows[1].status = .coordinating
            desk.rows[2].agency = "dlh"
        }
        let ids = sitter.model.queue.rows.prefix(3).map(\.id)
        #expect(sitter.model.changes.cells(of: ids[0]) == [])
        #expect(sitter.model.changes.cells(of: ids[1]) == [.assignee, .status])
        #expect(sitter.model.changes.cells(of: ids[2]) == [.agency])
        sitter.press("j")
        #expect(sitter.model.changes.cells(of: ids[1]) == [])
        #expect(sitter.model.changes.cells(of: ids[2]) == [.agency])
        sitter.press("/")
        sitter.type("10003")
        sitter.press("<Enter>")
        #expect(sitter.model.changes.cells(of: ids[2]) == [])
    }

    @Test func whatTimeAloneDoesIsNoChangeAndEqualAnswersDrawNothing() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.wait(5)
        // The first signal reads everything again: there is no revision to compare with yet.
        sitter.commit { _ in }
        let before = sitter.model
        sitter.commit { _ in }
        #expect(sitter.model.looks(like: before))
        sitter.wait(3600)
        #expect(sitter.model.queue.rows.allSatisfy { sitter.model.changes.cells(of: $0.id).isEmpty })
    }

    @Test func ownActsAreNotMarked() {
        var sitter = Sitter(ListTranscripts.desk, login: "kasi")
        sitter.press("j <Space> <Space> g t")
        sitter.confirm()
        #expect(sitter.model.queue.rows.filter { $0.assignee == "kasi" }.count == 2)
        #expect(sitter.model.queue.rows.allSatisfy { sitter.model.changes.cells(of: $0.id).isEmpty })
        sitter.commit { $0.act(.note("x"), on: 10_002, by: "piket1") }
        sitter.commit { $0.act(.assign(to: .officer("piket1"), reason: "y"), on: 10_003, by: "kasi") }
        #expect(sitter.model.changes.cells(of: 3) == [.assignee])
    }
}
