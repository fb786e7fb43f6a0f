extension Post {
    /// Seconds after posting at which a post without a comment is silent.
    package static let silence: Int64 = 72 * 3600

    /// Whether nobody commented within 72 hours; nil while that is unknown: too young, never looked at after the
    /// 72 hours, or comments not counted.
    package func isSilent(now: Instant) -> Bool? {
        let end = postedAt + Self.silence
        guard end <= now else { return nil }
        var isQuiet: Bool?
        for snapshot in snapshots where snapshot.seenAt <= now {
            guard let comments = snapshot.comments else { continue }
            if snapshot.seenAt >= end { return comments == 0 }
            // Comments seen early settle it; none seen early does not.
            if comments > 0 { isQuiet = false }
        }
        return isQuiet
    }
}

extension EngagementFigures {
    /// Posts without a comment 72 hours after posting; n is the number of posts that can be judged. A lower bound if
    /// others are old enough but unknown. No value if none can be judged.
    package static func silentPosts(_ posts: [Post], now: Instant) -> Figure {
        var silent = 0
        var judged = 0
        var unknown = 0
        for post in posts where post.postedAt + Post.silence <= now {
            switch post.isSilent(now: now) {
            case true?:
                silent += 1
                judged += 1
            case false?: judged += 1
            case nil: unknown += 1
            }
        }
        return Figure(judged > 0 ? Double(silent) : nil, n: judged, isLowerBound: unknown > 0, basis: .posts)
    }
}
