import PiketDomain
import PiketViewModels
import Testing

/// Looking into an agency and one of its posts.
struct AgencyTranscripts {
    private static func post(_ id: String, daysAgo: Int64, asked: Int?, answered: Int?) -> Post {
        var snapshot = MetricSnapshot(seenAt: Cases.now - 3600)
        (snapshot.questions, snapshot.answered) = (asked, answered)
        return Post(id: id, postedAt: Cases.now - daysAgo * 86_400, snapshots: [snapshot, snapshot])
    }

    private func sitter() -> Sitter {
        var desk = FakeDesk(rows: [Cases.row(10_001, dueIn: 600)])
        let account = AccountPosts(
            account: Account(platform: "instagram", handle: "dlh", agency: "dlh"),
            posts: [
                Self.post("new", daysAgo: 1, asked: 2, answered: 2),
                Self.post("mid", daysAgo: 3, asked: 5, answered: 1),
                Self.post("old", daysAgo: 9, asked: 4, answered: 3),
                Self.post("dim", daysAgo: 12, asked: nil, answered: nil),
                Self.post("gone", daysAgo: 31, asked: 9, answered: 0),
            ])
        let figures = AgencyEngagement(code: "dlh", name: "DLH", accounts: [account], days: 30, now: Cases.now)
        desk.agencies = [figures]
        desk.agencyFiles = ["dlh": AgencyPosts(figures, accounts: [account], days: 30, now: Cases.now)]
        var sitter = Sitter(desk, login: "piket1")
        sitter.press("4")
        return sitter
    }

    @Test func enterOpensEscGoesBackOneLayerEach() {
        var sitter = sitter()
        sitter.press("<Enter>")
        #expect(sitter.line.hasSuffix("| agency dlh newest on new of 4"), "a post older than the period is left out")
        sitter.press("j <Enter>")
        #expect(sitter.line.hasSuffix("| agency dlh newest post mid row 0"))
        sitter.press("j s <Enter>")
        #expect(sitter.line.hasSuffix("| agency dlh newest post mid row 1"), "a post has no order and opens nothing")
        sitter.press("<Esc>")
        #expect(sitter.line.hasSuffix("| agency dlh newest on mid of 4"))
        sitter.press("<Esc>")
        #expect(sitter.model.layer == .panes && sitter.model.focus == .engagement)
    }

    @Test func theLongestUnansweredComesFirst() {
        var sitter = sitter()
        sitter.press("<Enter> s")
        #expect(sitter.line.hasSuffix("| agency dlh slowest on old of 4"))
        #expect(sitter.model.agency?.posts.map(\.post.id) == ["old", "mid", "new", "dim"])
        sitter.press("s")
        #expect(sitter.model.agency?.posts.map(\.post.id) == ["new", "mid", "old", "dim"])
    }

    @Test func theFooterOffersInAPostOnlyWhatWorksThere() {
        var sitter = sitter()
        sitter.press("<Enter>")
        #expect(sitter.model.footer.hints.map(\.command).contains(.open))
        sitter.press("<Enter>")
        #expect(!sitter.model.footer.hints.map(\.command).contains(.open))
    }

    @Test func silentAndLateIsOneSortedList() {
        var sitter = sitter()
        func agency(_ code: String, late: Int, daysAgo: Int64) -> AgencyEngagement {
            let account = AccountPosts(
                account: Account(platform: "instagram", handle: code, agency: code),
                posts: [Post(id: "p", postedAt: Cases.now - daysAgo * 86_400)])
            return AgencyEngagement(
                code: code, name: code, accounts: [account], cases: AgencyCases(late: late), days: 30, now: Cases.now)
        }
        sitter.desk.agencies = [
            agency("speaks", late: 30, daysAgo: 1), agency("idle", late: 2, daysAgo: 20),
            agency("early", late: 0, daysAgo: 20), agency("worse", late: 5, daysAgo: 20),
        ]
        sitter.press("r s")
        #expect(sitter.model.engagement.sort == .silentAndLate)
        #expect(sitter.model.engagement.rows.map(\.code) == ["worse", "idle", "speaks", "early"])
        sitter.press("S")
        #expect(sitter.model.engagement.rows.map(\.code) == ["early", "speaks", "idle", "worse"])
        #expect(sitter.model.engagement.isReversed)
    }

    @Test func anAgencyThatWasTakenOffSaysSo() {
        var sitter = sitter()
        sitter.desk.agencyFiles = [:]
        sitter.press("<Enter> j <Enter>")
        #expect(sitter.model.agency?.isMissing == true)
        sitter.press("q")
        #expect(sitter.model.layer == .panes)
    }
}
