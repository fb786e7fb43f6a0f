/// What working with one partner brings.
package struct PartnerEffect: Hashable, Sendable {
    /// As the posts name it.
    package var partner: String
    /// Posts that name it, in the period.
    package var posts: Int
    package var uplift: Figure

    /// Of the agency's posts and their pairs; the partner with most posts first.
    static func all(_ posts: [Post], pairs: [RepostPair], now: Instant) -> [PartnerEffect] {
        var counts: [String: Int] = [:]
        for post in posts {
            if let partner = post.partner { counts[Account.foldedHandle(partner), default: 0] += 1 }
        }
        let byPartner = Dictionary(grouping: pairs, by: \.partner)
        return Set(counts.keys).union(byPartner.keys).map { partner in
            PartnerEffect(
                partner: partner, posts: counts[partner] ?? 0,
                uplift: EngagementFigures.collaborationUplift(byPartner[partner] ?? [], now: now))
        }
        .sorted { ($1.posts, $1.uplift.n, $0.partner) < ($0.posts, $0.uplift.n, $1.partner) }
    }
}

extension RepostPair {
    /// A repost this long after a post is not told to be its.
    package static let longestAge: Int64 = 7 * 86_400

    /// For each account's key its own posts with the reposts by others, found by what posts say of each other: the
    /// repost names the account it took from. Its original is the account's newest post in the week before it, one
    /// that names the partner before one that does not; of another topic it is none. Cost: posts with a partner.
    package static func found(in accounts: [AccountPosts]) -> [String: [RepostPair]] {
        let byHandle = Dictionary(grouping: accounts) { Account.foldedHandle($0.account.handle) }
        var pairs: [String: [RepostPair]] = [:]
        for other in accounts {
            let partner = Account.foldedHandle(other.account.handle)
            for repost in other.posts {
                guard let source = repost.partner.map(Account.foldedHandle), source != partner,
                    let owners = byHandle[source]
                else { continue }
                // The same office keeps one handle on several platforms: a repost stays on its own.
                let owner = owners.first {
                    Words.folded($0.account.platform) == Words.folded(other.account.platform)
                }
                guard let owner, let own = original(of: repost, by: partner, in: owner.posts) else { continue }
                pairs[owner.account.key, default: []].append(RepostPair(own: own, repost: repost, partner: partner))
            }
        }
        return pairs
    }

    private static func original(of repost: Post, by partner: String, in posts: [Post]) -> Post? {
        func rank(_ post: Post) -> (Int, Instant, String) {
            (post.partner.map(Account.foldedHandle) == partner ? 1 : 0, post.postedAt, post.id)
        }
        return posts.filter { post in
            post.postedAt < repost.postedAt && repost.postedAt - post.postedAt <= longestAge
                && (post.topic == nil || repost.topic == nil || post.topic == repost.topic)
                && (post.partner == nil || post.partner.map(Account.foldedHandle) == partner)
        }
        .max { rank($0) < rank($1) }
    }
}
