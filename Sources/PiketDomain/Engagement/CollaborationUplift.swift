/// A post of ours and a partner's repost of it.
package struct RepostPair: Hashable, Sendable {
    package var own: Post
    package var repost: Post
    /// The handle of whoever reposted, folded.
    package var partner: String

    package init(own: Post, repost: Post, partner: String = "") {
        self.own = own
        self.repost = repost
        self.partner = partner
    }

    /// Interactions of the repost / of the own post, each at the age of 72 hours (the first look at or after it, at
    /// most a day later, so that ages compare); nil if either was not looked at then or the own post had none.
    package func uplift(now: Instant) -> Double? {
        guard let own = Self.interactions(own, now: now), own > 0, let other = Self.interactions(repost, now: now)
        else {
            return nil
        }
        return Double(other) / Double(own)
    }

    private static func interactions(_ post: Post, now: Instant) -> Int? {
        let start = post.postedAt + Post.silence
        guard
            let snapshot = post.snapshots.first(where: {
                $0.seenAt >= start && $0.seenAt <= start + 86_400 && $0.seenAt <= now
            })
        else { return nil }
        return Interactions([snapshot.likes, snapshot.comments, snapshot.saves, snapshot.shares]).sum
    }
}

extension EngagementFigures {
    /// Fewer pairs than this say nothing ("not enough").
    package static let leastPairs = 5

    /// The median uplift over pairs; no value under `leastPairs`, n tells how many there are.
    package static func collaborationUplift(_ pairs: [RepostPair], now: Instant) -> Figure {
        let uplifts = pairs.compactMap { $0.uplift(now: now) }
        return Figure(uplifts.count >= leastPairs ? Quantile.median(uplifts) : nil, n: uplifts.count, basis: .pairs)
    }
}
