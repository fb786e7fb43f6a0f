import PiketDomain
import PiketViewModels
import Testing

/// Commits by others, failures and late answers.
struct RefreshTests {
    private func sitter() -> Sitter {
        var sitter = Sitter(ListTranscripts.desk)
        // The first signal reads everything again: there is no revision to compare with yet.
        sitter.tell(.storeChanged)
        sitter.asked = []
        return sitter
    }

    @Test func cursorStaysOnItsCase() {
        var sitter = sitter()
        sitter.press("j j")
        sitter.wait(5)
        sitter.commit { $0.rows.append(Cases.row(10050, dueIn: -7200)) }
        #expect(sitter.line == "queue this_shift due #10003 row 3")
        #expect(sitter.model.queue.fresh == [50])
        sitter.wait(11)
        #expect(sitter.model.queue.fresh == [])
    }

    @Test func theNextCaseTakesOverWhenOneLeaves() {
        var sitter = sitter()
        sitter.press("j j")
        sitter.wait(5)
        sitter.commit { $0.rows.removeAll { $0.number == 10003 } }
        #expect(sitter.line == "queue this_shift due #10004 row 2")
    }

    @Test func theScreenStandsStillUnderTheHand() {
        var sitter = sitter()
        sitter.press("<PageDown> <PageDown>")
        let top = sitter.model.queue.top
        let before = sitter.model.queue.shownRows(22).map(\.number)
        sitter.wait(5)
        sitter.commit { $0.rows.append(Cases.row(10050, dueIn: -7200)) }
        #expect(sitter.model.queue.shownRows(22).map(\.number) == before)
        #expect(sitter.model.queue.top == top + 1)
    }

    @Test func reSortingWaitsForTheKeysToRest() {
        var sitter = sitter()
        sitter.press("j")
        sitter.commit { $0.rows.append(Cases.row(10050, dueIn: -7200)) }
        #expect(sitter.line == "queue this_shift due #10002 row 1")
        #expect(sitter.model.footer.waiting == 1)
        #expect(sitter.model.nextWake == sitter.model.now + 1)
        sitter.wait(2)
        #expect(sitter.line == "queue this_shift due #10002 row 2")
        #expect(sitter.model.footer.waiting == 0)
    }

    @Test func onlyVisiblePanesWhoseTopicMovedAskAgain() {
        var sitter = Sitter(ListTranscripts.desk, size: (80, 24))
        sitter.tell(.storeChanged)
        sitter.asked = []
        sitter.commit { _ in }
        #expect(sitter.asked.map(\.name) == ["revision", "headline", "queue"])
        sitter.asked = []
        sitter.tell(.storeChanged)
        #expect(sitter.asked.map(\.name) == ["revision"])
        sitter.press("2")
        #expect(sitter.asked.map(\.name) == ["revision", "overdue"])
    }

    @Test("Reporters of a month are counted once pane 4 is in use, not before")
    func reportersWaitUntilTheyAreLookedAt() {
        var desk = ListTranscripts.desk
        desk.agencies = [
            AgencyEngagement(
                code: "dlh", name: "DLH", accounts: [], cases: AgencyCases(reporters: 7), days: 30, now: Cases.now)
        ]
        var sitter = Sitter(desk, size: (132, 43))
        var asked: [Bool] {
            sitter.asked.compactMap { if case .engagement(_, let withReporters) = $0 { withReporters } else { nil } }
        }
        #expect(asked == [false])
        #expect(sitter.model.engagement.rows.allSatisfy { $0.participation.n == 0 })
        sitter.asked = []
        sitter.press("4")
        #expect(asked == [true])
        sitter.press("z j k")
        #expect(asked == [true], "they are known now")
        #expect(sitter.model.engagement.rows.contains { $0.participation.n > 0 })
    }

    @Test func followedCaseKeepsItsPlaceOnScreen() {
        var sitter = sitter()
        sitter.press("j j j F")
        sitter.wait(5)
        sitter.commit { desk in
            desk.rows[3] = Cases.row(10004, dueIn: 39 * 2400)
        }
        #expect(sitter.model.queue.selected?.number == 10004)
        sitter.wait(5)
        sitter.commit { $0.rows.removeAll { $0.number == 10004 } }
        #expect(sitter.model.notice == .caseLeftView(10004))
        #expect(sitter.model.queue.followed == nil)
    }

    @Test func aSearchOvertakesARefreshWithoutLosingIt() {
        let rows = (0..<400).map { Cases.row(10001 + Int64($0), dueIn: Int64($0) * 60 + 60) }
        var sitter = Sitter(FakeDesk(rows: rows))
        sitter.tell(.storeChanged)
        sitter.wait(5)
        sitter.isSlow = true
        sitter.commit { $0.rows[0] = Cases.row(10001, dueIn: 30) }
        sitter.answer(at: 0)
        sitter.press("e")
        sitter.wait(5)
        sitter.answer()
        #expect(sitter.model.queue.rows.first?.receivedAt == Cases.now + 30 - 6 * 3600)
    }

    @Test func lateAnswersAreDropped() {
        var sitter = sitter()
        sitter.isSlow = true
        sitter.press("/ l a")
        #expect(sitter.open.count == 2)
        sitter.answer(at: 1)
        #expect(sitter.model.queue.rows.map(\.number) == [10002])
        sitter.answer(at: 0)
        #expect(sitter.model.queue.rows.map(\.number) == [10002])
    }

    @Test func troubleIsTriedAgainLaterAndLater() {
        var sitter = sitter()
        sitter.desk.trouble = .locked(path: "x")
        sitter.commit { _ in }
        let start = sitter.model.now
        #expect(sitter.model.header.feed == .stale(.locked(path: "x"), since: start, retryAt: start + 1))
        #expect(sitter.model.nextWake == start + 1)
        sitter.asked = []
        sitter.wait(1)
        #expect(sitter.asked.map(\.name) == ["revision"])
        #expect(sitter.model.header.feed == .stale(.locked(path: "x"), since: start, retryAt: start + 3))
        sitter.desk.trouble = nil
        sitter.wait(2)
        #expect(sitter.model.header.feed == .live)
    }

    @Test func frozenScreenAsksNothing() {
        var sitter = sitter()
        sitter.press("f")
        sitter.asked = []
        sitter.commit { $0.rows.append(Cases.row(10050, dueIn: -7200)) }
        sitter.wait(90)
        #expect(sitter.asked.isEmpty)
        #expect(sitter.model.footer.frozenFor == 90)
        #expect(sitter.model.shownNow == Cases.now)
        sitter.press("f")
        #expect(sitter.model.queue.rows.contains { $0.number == 10050 } || sitter.model.footer.waiting > 0)
    }
}

extension Question {
    fileprivate var name: String { String("\(self)".prefix { $0 != "(" }) }
}
