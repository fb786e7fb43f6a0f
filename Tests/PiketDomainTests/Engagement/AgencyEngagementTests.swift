import PiketDomain
import Testing

@Suite("An agency's engagement") struct AgencyEngagementTests {
    typealias Figures = EngagementFiguresTests
    static let now = Figures.now

    static func account(contact: Bool? = nil, numbers: Bool? = nil) -> Account {
        Account(
            platform: "instagram", handle: "contoh_dlh", agency: "dlh", listsContact: contact, givesCaseNumbers: numbers
        )
    }

    static func asked(_ questions: Int, _ answered: Int, daysAgo: Int64 = 10) -> Post {
        Figures.post(daysAgo: daysAgo) {
            $0.questions = questions; $0.answered = answered
        }
    }

    static let stages:
        [(name: String, accounts: [Account], posts: [Post], stage: EngagementStage?, rule: StageDecision.Rule)] = [
            ("no account", [], [], nil, .noAccount),
            ("no post", [account()], [], nil, .idle),
            ("still for 14 days", [account()], [Figures.post(daysAgo: 14)], nil, .idle),
            ("posts, questions unknown", [account()], [Figures.post()], .publish, .questionsUnknown),
            ("answers too little", [account(contact: true)], [asked(4, 1)], .publish, .underHalfAnswered),
            ("answers, no contact", [account()], [asked(4, 2)], .publish, .noContactListed),
            ("answers, contact", [account(contact: true)], [asked(4, 2)], .interact, .noCaseNumbers),
            ("case numbers", [account(contact: true, numbers: true)], [asked(4, 4)], .transact, .complete),
            (
                "old questions do not count", [account()], [Figures.post(), asked(4, 4, daysAgo: 31)], .publish,
                .questionsUnknown
            ),
        ]

    @Test("stage and the rule that decided", arguments: stages.indices) func stage(_ index: Int) {
        let row = Self.stages[index]
        let decision = StageDecision(accounts: row.accounts, posts: row.posts, now: Self.now)
        #expect(decision.stage == row.stage, "\(row.name)")
        #expect(decision.rule == row.rule, "\(row.name)")
    }

    @Test("a row over all history and over a period") func row() {
        let old = Figures.post("old", daysAgo: 100) {
            $0.followers = 900; $0.likes = 9; $0.comments = 0
        }
        let new = Figures.post("new", daysAgo: 5) {
            $0.followers = 1000; $0.likes = 10; $0.comments = 4
        }
        let accounts = [AccountPosts(account: Self.account(), posts: [new, old])]
        let all = AgencyEngagement(code: "dlh", name: "DLH", accounts: accounts, days: nil, now: Self.now)
        #expect(all.posts == 2)
        #expect(all.n == 2)
        #expect(all.silentPosts.value == 1)
        #expect(all.followers == 1000)
        #expect(all.engagementRate.isLowerBound)
        let recent = AgencyEngagement(code: "dlh", name: "DLH", accounts: accounts, days: 30, now: Self.now)
        #expect(recent.posts == 1)
        #expect(recent.engagementRate.value == 1.4)
        #expect(recent.silentPosts.value == 0)
        #expect(recent.responseRate.value == nil)
        #expect(recent.firstReply.median == nil)
    }

    @Test("by reach where followers are unknown") func reach() {
        let post = Figures.post {
            $0.reach = 200; $0.likes = 4
        }
        let row = AgencyEngagement(
            code: "dlh", name: "DLH", accounts: [AccountPosts(account: Self.account(), posts: [post])], days: 30,
            now: Self.now)
        #expect(row.engagementRate == Figure(2, n: 1, isLowerBound: true, basis: .reach))
    }

    @Test("an agency without an account is missing, not 0") func missing() {
        let row = AgencyEngagement(code: "dlh", name: "DLH", accounts: [], days: 30, now: Self.now)
        #expect(row.isMissing)
        #expect(row.engagementRate.value == nil && row.silentPosts.value == nil && row.followers == nil)
    }

    @Test("accounts are told apart by platform and handle") func accounts() {
        #expect(
            Account(platform: "Instagram", handle: "@DLH_a").key == Account(platform: "instagram", handle: "dlh_a").key)
        #expect(Account(platform: "x", handle: "dlh.a").key != Account(platform: "x", handle: "dlh_a").key)
        #expect(PlatformGroup(platform: "X/Tw") == .publishing)
        #expect(FollowerBand(followers: 999) < FollowerBand(followers: 1000))
    }
}
