import PiketDomain
import Testing

/// Which post of ours a partner's repost is of, told by what posts say of each other.
@Suite("Pairs of a post and its repost") struct RepostPairTests {
    static let now = EngagementFiguresTests.now

    private func post(_ id: String, hoursAgo: Int64, partner: String? = nil, topic: String? = nil) -> Post {
        Post(id: id, postedAt: Self.now - hoursAgo * 3600, topic: topic, partner: partner)
    }

    private func found(_ own: [Post], _ reposts: [Post], platform: String = "instagram") -> [String] {
        let accounts = [
            AccountPosts(account: Account(platform: "instagram", handle: "dlh", agency: "dlh"), posts: own),
            AccountPosts(
                account: Account(platform: "x", handle: "dlh", agency: "dlh"), posts: [post("x", hoursAgo: 90)]),
            AccountPosts(account: Account(platform: platform, handle: "Mitra"), posts: reposts),
        ]
        return RepostPair.found(in: accounts)["instagram/dlh"]?.map { "\($0.own.id)<\($0.repost.id) \($0.partner)" }
            ?? []
    }

    @Test func theNewestPostBeforeTheRepost() {
        let own = [post("a", hoursAgo: 60), post("b", hoursAgo: 50), post("c", hoursAgo: 10)]
        #expect(found(own, [post("r", hoursAgo: 40, partner: "@DLH")]) == ["b<r mitra"])
    }

    @Test func onePostThatNamesThePartnerComesBeforeANewerOne() {
        let own = [
            post("a", hoursAgo: 60, partner: "mitra"), post("b", hoursAgo: 50), post("c", hoursAgo: 45, partner: "z"),
        ]
        #expect(found(own, [post("r", hoursAgo: 40, partner: "dlh")]) == ["a<r mitra"])
    }

    @Test func anotherTopicAnotherPlatformOrAWeekIsNoPair() {
        let own = [post("a", hoursAgo: 50, topic: "banjir")]
        #expect(found(own, [post("r", hoursAgo: 40, partner: "dlh", topic: "banjir")]).count == 1)
        #expect(found(own, [post("r", hoursAgo: 40, partner: "dlh", topic: "pasar")]).isEmpty)
        #expect(found(own, [post("r", hoursAgo: 40, partner: "dlh")], platform: "tiktok").isEmpty)
        #expect(found([post("a", hoursAgo: 40 + 169)], [post("r", hoursAgo: 40, partner: "dlh")]).isEmpty)
        #expect(found(own, [post("r", hoursAgo: 40)]).isEmpty)
    }
}
