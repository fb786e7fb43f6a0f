import PiketDomain
import PiketStore
import Testing

@Suite("Contract: an agency's posts")
struct ContractAgencyTests {
    private let now = ContractOffice.now

    private func post(_ account: String, _ id: String, hoursAgo: Int64, partner: String? = nil) -> PostRecord {
        var post = PostRecord(
            platform: "instagram", account: account, postID: id, postedAt: now - hoursAgo * 3600,
            seenAt: now - hoursAgo * 3600 + 73 * 3600)
        (post.followers, post.likes, post.url, post.partner) = (1000, 10, "https://contoh.id/\(id)", partner)
        return post
    }

    @Test(
        "Counts that fell are found whichever look comes first, and reply delays are kept",
        arguments: StoreKind.allCases)
    func fallen(kind: StoreKind) async throws {
        let store = try await kind.make()
        var looks = [post("dlh", "a", hoursAgo: 200), post("dlh", "a", hoursAgo: 200), post("dlh", "a", hoursAgo: 200)]
        (looks[1].seenAt, looks[1].likes, looks[1].replyDelays) = (looks[0].seenAt + 3600, 9, [60, 7200])
        (looks[2].seenAt, looks[2].likes) = (looks[0].seenAt + 1800, 10)
        #expect(try await store.take(posts: looks, now: now).fallen == [1, 2])
        #expect(try await store.take(posts: [looks[1]], now: now).unchanged == 1)
        let file = try #require(try await store.agencyPosts(code: "instagram:dlh", days: 30, now: now))
        #expect(file.engagement.firstReply.n == 2 && file.engagement.firstReply.median == 3630)
        #expect(file.posts.first?.post.snapshots.map(\.likes) == [10, 10, 9])
    }

    @Test("Reporters of a month are counted once each, by agency", arguments: StoreKind.allCases)
    func reporters(kind: StoreKind) async throws {
        let store = try await kind.make()
        func record(_ id: String, _ contact: String, daysAgo: Int64, agency: String? = "dlh") -> IntakeRecord {
            ContractOffice.record(id, received: now - daysAgo * 86_400) {
                ($0.agency, $0.reporterContact, $0.reporterName) = (agency, contact, "")
            }
        }
        _ = try await store.take(
            [
                record("A", "0811-1", daysAgo: 1), record("B", "0811 1", daysAgo: 9), record("C", "0811-2", daysAgo: 2),
                record("D", "", daysAgo: 2), record("E", "0811-3", daysAgo: 31),
                record("F", "0811-4", daysAgo: 2, agency: "bm"),
                record("G", "0811-5", daysAgo: 2, agency: nil),
            ], now: now)
        var seen = post("dlh", "a", hoursAgo: 100)
        seen.agency = "dlh"
        _ = try await store.take(posts: [seen], now: now)
        let all = try await store.engagement(days: 7, withReporters: true, now: now)
        #expect(all.first { $0.code == "dlh" }?.participation == Figure(2, n: 2, isLowerBound: true, basis: .reporters))
        #expect(all.first { $0.code == "bm" }?.participation.value == nil, "an agency without followers")
        #expect(all.first { $0.code == "bm" }?.participation.n == 1)
        let file = try await store.agencyPosts(code: "dlh", days: 7, now: now)
        #expect(file?.engagement.participation.n == 2)
        let quick = try await store.engagement(days: 7, withReporters: false, now: now)
        #expect(quick.allSatisfy { $0.participation == Figure(nil, n: 0, basis: .reporters) }, "they are not counted")
        #expect(quick.map(\.lateCases) == all.map(\.lateCases))
        // An agency that only its posts named has no reporters, which is not the same as uncounted ones.
        var foreign = post("lain", "b", hoursAgo: 100)
        foreign.agency = "lain"
        _ = try await store.take(posts: [foreign], now: now)
        let other = try await store.engagement(days: 7, withReporters: true, now: now).first { $0.code == "lain" }
        #expect(other?.participation == Figure(0, n: 0, isLowerBound: true, basis: .reporters))
    }

    @Test("An agency that only an import named can be looked into", arguments: StoreKind.allCases)
    func imported(kind: StoreKind) async throws {
        let store = try await kind.make()
        var office = try await store.office().description
        office.agencies.append(Agency(code: "baru", name: "Dinas Baru", isFromImport: true))
        try await store.apply(office, by: .officer(login: "penyelia"), now: now)
        #expect(
            try await store.engagement(days: 30, withReporters: true, now: now).contains { $0.code == "baru" } == false)
        #expect(try await store.agencyPosts(code: "baru", days: 30, now: now)?.engagement.isMissing == true)
    }

    @Test("Posts, accounts and pairs of one agency, as its figures count them", arguments: StoreKind.allCases)
    func one(kind: StoreKind) async throws {
        let store = try await kind.make()
        var posts = [
            post("dlh", "a", hoursAgo: 200), post("dlh", "b", hoursAgo: 100), post("dlh", "old", hoursAgo: 31 * 24),
            post("lain", "r", hoursAgo: 190, partner: "dlh"), post("lain", "s", hoursAgo: 80),
        ]
        for index in 0..<3 { posts[index].agency = "dlh" }
        _ = try await store.take(posts: posts, now: now)
        let file = try #require(try await store.agencyPosts(code: "dlh", days: 30, now: now))
        #expect(file.posts.map(\.post.id) == ["b", "a"])
        #expect(file.posts.first?.post.url == "https://contoh.id/b")
        #expect(file.accounts.map(\.posts.count) == [3])
        #expect(file.engagement.partners.map(\.partner) == ["lain"])
        #expect(file.engagement.uplift.n == 1)
        let listed = try await store.engagement(days: 30, withReporters: true, now: now)
        #expect(listed.first { $0.code == "dlh" } == file.engagement, "the pane and the drill tell the same")
        let other = try #require(try await store.agencyPosts(code: "instagram:lain", days: 30, now: now))
        #expect(other.engagement == listed.last)
        #expect(try await store.agencyPosts(code: "bm", days: 30, now: now)?.posts.isEmpty == true)
        #expect(try await store.agencyPosts(code: "tak-ada", days: 30, now: now) == nil)
    }
}
