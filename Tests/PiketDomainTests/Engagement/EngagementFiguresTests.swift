import PiketDomain
import Testing

@Suite("Engagement figures") struct EngagementFiguresTests {
    static let now = Instant(seconds: 1_700_000_000)
    static let day: Int64 = 86_400

    static func post(
        _ id: String = "p", daysAgo: Int64 = 10, seenAfter: Int64 = 4 * day, format: String? = nil,
        replyDelays: [Int64]? = nil, _ fill: (inout MetricSnapshot) -> Void = { _ in }
    ) -> Post {
        let posted = now - daysAgo * day
        var snapshot = MetricSnapshot(seenAt: posted + seenAfter)
        fill(&snapshot)
        return Post(id: id, postedAt: posted, format: format, snapshots: [snapshot], replyDelays: replyDelays)
    }

    @Test("unknown is not 0: likes alone give a lower bound") func lowerBound() {
        let rate = EngagementFigures.rateByFollowers(
            [
                Self.post {
                    $0.followers = 1000; $0.likes = 20
                }, Self.post { $0.likes = 500 },
            ], now: Self.now)
        #expect(rate == Figure(2, n: 1, isLowerBound: true, basis: .followers))
    }

    @Test("with every part known the rate is exact") func exact() {
        let posts = [
            Self.post {
                $0.followers = 1000; $0.likes = 10; $0.comments = 5; $0.saves = 3; $0.shares = 2
            },
            Self.post {
                $0.followers = 1000; $0.likes = 0; $0.comments = 0; $0.saves = 0; $0.shares = 0
            },
        ]
        #expect(EngagementFigures.rateByFollowers(posts, now: Self.now) == Figure(1, n: 2, basis: .followers))
        #expect(EngagementFigures.amplification(posts, now: Self.now) == Figure(1, n: 2, basis: .posts))
        #expect(EngagementFigures.conversation(posts, now: Self.now) == Figure(2.5, n: 2, basis: .posts))
        #expect(EngagementFigures.rateByReach(posts, now: Self.now) == Figure(nil, n: 0, basis: .reach))
    }

    @Test("nothing known gives no figure") func nothing() {
        #expect(EngagementFigures.rateByFollowers([], now: Self.now).value == nil)
        #expect(EngagementFigures.responseRate([Self.post { $0.questions = 3 }], now: Self.now).value == nil)
        #expect(EngagementFigures.silentPosts([], now: Self.now).value == nil)
        #expect(EngagementFigures.participation(reporters: nil, followers: 10).value == nil)
        #expect(FirstReply([Self.post()]).median == nil)
    }

    @Test("answered questions over questions, never above 1") func response() {
        let posts = [
            Self.post {
                $0.questions = 3; $0.answered = 1
            },
            Self.post {
                $0.questions = 1; $0.answered = 4
            },
        ]
        #expect(EngagementFigures.responseRate(posts, now: Self.now) == Figure(0.5, n: 4, basis: .questions))
    }

    @Test("first replies: median, nine tenths, shares") func firstReply() {
        let reply = FirstReply([
            Self.post(replyDelays: [3600, 7200, 90_000]), Self.post(replyDelays: [200_000, -5]), Self.post(),
        ])
        #expect(reply.median == 48_600)
        #expect(reply.p90 == 200_000)
        #expect(reply.within24h == 0.5)
        #expect(reply.within48h == 0.75)
        #expect(reply.n == 4)
    }

    static let silence: [(name: String, post: Post, isSilent: Bool?)] = [
        ("no comment after 72 hours", post { $0.comments = 0 }, true),
        ("a comment", post { $0.comments = 1 }, false),
        ("comments not counted", post { $0.likes = 1 }, nil),
        ("younger than 72 hours", post(daysAgo: 2, seenAfter: day) { $0.comments = 0 }, nil),
        ("seen only early, quiet", post(seenAfter: day) { $0.comments = 0 }, nil),
        ("seen only early, talked about", post(seenAfter: day) { $0.comments = 2 }, false),
    ]

    @Test("a post is silent", arguments: silence.indices) func silent(_ index: Int) {
        let row = Self.silence[index]
        #expect(row.post.isSilent(now: Self.now) == row.isSilent, "\(row.name)")
    }

    @Test("silent posts are counted among those that can be judged") func silentPosts() {
        let figure = EngagementFigures.silentPosts(Self.silence.map(\.post), now: Self.now)
        #expect(figure == Figure(1, n: 3, isLowerBound: true, basis: .posts))
    }

    @Test("formats by their median") func formats() {
        let posts =
            [1, 9, 3].map { likes in Self.post(format: "video") { $0.likes = likes } }
            + [Self.post(format: "image") { $0.likes = 5 }, Self.post(format: "text"), Self.post { $0.likes = 99 }]
        let effect = EngagementFigures.formatEffect(posts, now: Self.now)
        #expect(effect.map(\.format) == ["image", "video"])
        #expect(effect.map(\.interactions.value) == [5, 3])
        #expect(effect.map(\.interactions.n) == [1, 3])
    }

    @Test("uplift needs five pairs at the same age") func uplift() {
        let pairs = (1...5).map { factor in
            RepostPair(own: Self.post { $0.likes = 10 }, repost: Self.post { $0.likes = 10 * factor })
        }
        #expect(EngagementFigures.collaborationUplift(pairs, now: Self.now) == Figure(3, n: 5, basis: .pairs))
        #expect(
            EngagementFigures.collaborationUplift(Array(pairs.dropLast()), now: Self.now)
                == Figure(nil, n: 4, basis: .pairs))
        let late = RepostPair(
            own: Self.post { $0.likes = 10 }, repost: Self.post(seenAfter: 9 * Self.day) { $0.likes = 10 })
        #expect(late.uplift(now: Self.now) == nil)
    }

    @Test("what is seen after now does not count") func future() {
        let post = Self.post(daysAgo: 1, seenAfter: 5 * Self.day) {
            $0.followers = 10; $0.likes = 1
        }
        #expect(EngagementFigures.rateByFollowers([post], now: Self.now).value == nil)
    }
}
