/// A post of an account with what was counted on it over time.
package struct Post: Hashable, Sendable {
    package var id: String
    package var postedAt: Instant
    /// As the source calls it (video, image, carousel, text); nil if unknown.
    package var format: String?
    package var topic: String?
    /// The partner's account if this is its repost of ours, or ours of its.
    package var partner: String?
    /// Empty if the source does not tell.
    package var url: String
    /// Sorted by the time they were seen.
    package private(set) var snapshots: [MetricSnapshot]
    /// Seconds from each answered question to its first reply, as last told; nil if the source does not tell.
    package var replyDelays: [Int64]?

    package init(
        id: String, postedAt: Instant, format: String? = nil, topic: String? = nil, partner: String? = nil,
        url: String = "", snapshots: [MetricSnapshot] = [], replyDelays: [Int64]? = nil
    ) {
        self.id = id
        self.postedAt = postedAt
        self.format = format
        self.topic = topic
        self.partner = partner
        self.url = url
        self.snapshots = snapshots.sorted { $0.seenAt < $1.seenAt }
        self.replyDelays = replyDelays ?? self.snapshots.last { $0.replyDelays != nil }?.replyDelays
    }

    /// The newest known value of each metric up to `now`: what one visit did not count, an earlier one may have.
    package func latest(_ metric: KeyPath<MetricSnapshot, Int?>, now: Instant) -> Int? {
        snapshots.last { $0.seenAt <= now && $0[keyPath: metric] != nil }?[keyPath: metric]
    }

    package func interactions(now: Instant) -> Interactions {
        Interactions([
            latest(\.likes, now: now), latest(\.comments, now: now), latest(\.saves, now: now),
            latest(\.shares, now: now),
        ])
    }
}

/// What was counted on a post at one time. nil is unknown, which is not 0.
package struct MetricSnapshot: Hashable, Sendable {
    package var seenAt: Instant
    package var followers: Int?
    package var likes: Int?
    package var comments: Int?
    package var shares: Int?
    package var saves: Int?
    package var reach: Int?
    package var views: Int?
    /// Questions asked under the post, and those of them answered.
    package var questions: Int?
    package var answered: Int?
    /// Seconds from each answered question to its first reply.
    package var replyDelays: [Int64]?

    package init(seenAt: Instant) {
        self.seenAt = seenAt
    }
}

/// Likes, comments, saves and shares together.
package struct Interactions: Hashable, Sendable {
    /// The sum of what is known; nil if nothing is.
    package var sum: Int?
    /// Some part is unknown: the true sum is at least this.
    package var isLowerBound: Bool

    init(_ parts: [Int?]) {
        let known = parts.compactMap(\.self)
        sum = known.isEmpty ? nil : known.reduce(0, +)
        isLowerBound = known.count < parts.count
    }
}
