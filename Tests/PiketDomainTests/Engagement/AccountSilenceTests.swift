import PiketDomain
import Testing

/// Who is silent and late, in one list.
struct AccountSilenceTests {
    private typealias Figures = EngagementFiguresTests
    private static let now = EngagementFiguresTests.now

    struct Office: Sendable, CustomTestStringConvertible {
        let name: String
        let late: Int?
        var hasAccount = true
        /// Days since each post; comments under each.
        var posts: [(daysAgo: Int64, comments: Int?)] = []
        var questions: (asked: Int, answered: Int)?
        let silence: AccountSilence?

        var testDescription: String { name }

        var engagement: AgencyEngagement {
            let posts = posts.enumerated().map { index, post in
                EngagementFiguresTests.post("\(index)", daysAgo: post.daysAgo) {
                    $0.comments = post.comments
                    if index == 0 { ($0.questions, $0.answered) = (questions?.asked, questions?.answered) }
                }
            }
            let account = Account(platform: "instagram", handle: name, agency: name)
            return AgencyEngagement(
                code: name, name: name, accounts: hasAccount ? [AccountPosts(account: account, posts: posts)] : [],
                cases: late.map { AgencyCases(late: $0) }, days: 30, now: AccountSilenceTests.now)
        }
    }

    /// As they should stand in the list, the worst first.
    static let offices = [
        Office(name: "many late, half its posts silent", late: 9, posts: [(5, 0), (6, 4)], silence: .silentPosts),
        Office(name: "some late, no account", late: 3, hasAccount: false, silence: .noAccount),
        Office(name: "some late, idle", late: 3, posts: [(20, 4)], silence: .idle),
        Office(name: "some late, answers nobody", late: 3, posts: [(5, 4)], questions: (6, 0), silence: .noReplies),
        Office(name: "some late, one silent post of one", late: 3, posts: [(5, 0)], silence: .silentPosts),
        Office(name: "very many late, speaks", late: 40, posts: [(5, 4)], questions: (6, 5), silence: nil),
        Office(name: "late, one silent post of three", late: 1, posts: [(5, 0), (6, 1), (7, 1)], silence: nil),
        Office(name: "nothing late, idle", late: 0, posts: [(20, 4)], silence: .idle),
        Office(name: "nothing late, never looked at", late: 0, posts: [(5, nil)], silence: nil),
    ]

    @Test(arguments: offices)
    func theGravestSilenceIsTold(office: Office) {
        #expect(office.engagement.silence == office.silence)
    }

    @Test func silentAndLateStandFirst() {
        let sorted = Self.offices.reversed().map(\.engagement).sorted { $0.silentAndLate > $1.silentAndLate }
        #expect(sorted.map(\.name) == Self.offices.map(\.name))
    }

    @Test("citizens who report, per 1,000 followers") func participation() {
        let post = Figures.post { $0.followers = 2000 }
        let account = Account(platform: "instagram", handle: "dlh", agency: "dlh")
        func figure(_ accounts: [AccountPosts], _ cases: AgencyCases?) -> Figure {
            AgencyEngagement(code: "dlh", name: "DLH", accounts: accounts, cases: cases, days: 30, now: Self.now)
                .participation
        }
        let seen = AccountPosts(account: account, posts: [post])
        #expect(
            figure([seen], AgencyCases(reporters: 5))
                == Figure(2.5, n: 5, isLowerBound: true, basis: .reporters), "who comments is not known")
        #expect(figure([seen], AgencyCases(reporters: 0)).value == 0)
        #expect(figure([seen], AgencyCases(late: 1)).value == nil, "nobody counted them")
        #expect(figure([seen], nil).value == nil)
        #expect(figure([], AgencyCases(reporters: 5)) == Figure(nil, n: 5, isLowerBound: true, basis: .reporters))
        let unseen = AccountPosts(account: account, posts: [Figures.post { $0.likes = 1 }])
        #expect(figure([seen, unseen], AgencyCases(reporters: 5)).value == nil, "half of the followers is not all")
        let empty = AccountPosts(account: account, posts: [])
        #expect(figure([seen, empty], AgencyCases(reporters: 5)).value == 2.5)
    }

    struct Waiting: Sendable, CustomTestStringConvertible {
        let name: String
        /// Hours ago, asked and answered by then.
        let looks: [(hoursAgo: Int64, asked: Int?, answered: Int?)]
        var delays: [Int64]?
        let wait: QuestionWait?

        var testDescription: String { name }
    }

    @Test(arguments: [
        Waiting(name: "nothing known", looks: [(5, nil, nil)], wait: nil),
        Waiting(name: "all answered, nobody timed them", looks: [(5, 3, 3)], wait: nil),
        Waiting(
            name: "all answered", looks: [(5, 2, 2)], delays: [60, 7200],
            wait: QuestionWait(seconds: 7200, isOpen: false)),
        Waiting(
            name: "open since the second look", looks: [(50, 2, 2), (30, 4, 3), (5, 5, 3)],
            wait: QuestionWait(seconds: 30 * 3600, isOpen: true)),
        Waiting(
            name: "open since the first look, though answers caught up with others", looks: [(50, 4, 0), (5, 5, 3)],
            wait: QuestionWait(seconds: 50 * 3600, isOpen: true)),
        Waiting(
            name: "a reply took longer than the open one has waited", looks: [(5, 3, 2)], delays: [60, 90_000],
            wait: QuestionWait(seconds: 90_000, isOpen: false)),
        Waiting(
            name: "the open one has waited longer", looks: [(50, 3, 2)], delays: [60],
            wait: QuestionWait(seconds: 50 * 3600, isOpen: true)),
    ])
    func theLongestWaitIsByTheClockNotByThePostsAge(row: Waiting) {
        let snapshots = row.looks.map { look in
            var snapshot = MetricSnapshot(seenAt: Self.now - look.hoursAgo * 3600)
            (snapshot.questions, snapshot.answered) = (look.asked, look.answered)
            return snapshot
        }
        let post = Post(
            id: "p", postedAt: Self.now - 20 * 86_400, snapshots: snapshots, replyDelays: row.delays)
        #expect(post.longestWait(now: Self.now) == row.wait)
    }
}
