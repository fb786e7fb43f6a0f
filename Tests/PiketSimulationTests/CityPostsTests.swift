import PiketDomain
import Testing

@testable import PiketSimulation

@Suite struct CityPostsTests {
    private static let posts = CityPosts(seed: 7, now: City.now)

    private static func engagement(_ code: String) -> AgencyEngagement {
        let accounts = posts.accounts.filter { $0.agency == code }.map { account in
            let records = posts.records.filter { $0.platform == account.platform && $0.account == account.handle }
            return AccountPosts(
                account: account,
                posts: Dictionary(grouping: records, by: \.postID).map { id, looks in
                    Post(
                        id: id, postedAt: looks[0].postedAt, format: looks[0].format,
                        snapshots: looks.map { look in
                            var snapshot = MetricSnapshot(seenAt: look.seenAt)
                            (snapshot.followers, snapshot.likes, snapshot.comments) =
                                (look.followers, look.likes, look.comments)
                            (snapshot.shares, snapshot.saves) = (look.shares, look.saves)
                            (snapshot.questions, snapshot.answered) = (look.questions, look.answered)
                            return snapshot
                        })
                })
        }
        return AgencyEngagement(code: code, name: code, accounts: accounts, days: 30, now: City.now)
    }

    @Test(arguments: [
        ("parekraf", EngagementStage.transact), ("binamarga", .interact), ("citata", .publish), ("dinkes", .publish),
    ])
    func `agencies have come differently far`(code: String, stage: EngagementStage) {
        #expect(Self.engagement(code).stage.stage == stage)
    }

    @Test func `rates and silent posts differ between agencies`() throws {
        let (good, poor) = (Self.engagement("parekraf"), Self.engagement("citata"))
        let rates = try (#require(good.engagementRate.value), #require(poor.engagementRate.value))
        #expect(rates.0 > 2 * rates.1)
        let answered = try (#require(good.responseRate.value), #require(poor.responseRate.value))
        #expect(answered.0 > 0.8 && answered.1 < 0.3)
        let silent = try (#require(good.silentPosts.value), #require(poor.silentPosts.value))
        #expect(silent.0 < silent.1)
    }

    @Test func `every agency of the office has an account and posts, none from the future`() {
        let agencies = Set(Self.posts.accounts.compactMap(\.agency))
        #expect(agencies == Set(City.office.description.agencies.map(\.code)))
        #expect(Set(Self.posts.records.compactMap(\.agency)) == agencies)
        #expect(Self.posts.records.allSatisfy { $0.postedAt <= $0.seenAt && $0.seenAt <= City.now })
        #expect(Self.posts.records == CityPosts(seed: 7, now: City.now).records)
    }
}
