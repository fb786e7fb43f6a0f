/// An agency with its posts one by one, for looking into its figures.
package struct AgencyPosts: Hashable, Sendable {
    package var engagement: AgencyEngagement
    /// By platform and handle, with the posts of the period and what stage and trend look back on before it.
    package var accounts: [AccountPosts]
    /// Those of the period, the newest first.
    package var posts: [AccountPost]

    /// - Parameter days: as in `AgencyEngagement`.
    package init(_ engagement: AgencyEngagement, accounts: [AccountPosts], days: Int, now: Instant) {
        self.engagement = engagement
        self.accounts = accounts
        posts = accounts.flatMap { seen in
            seen.posts.filter { $0.isWithin(days: Int64(days), of: now) }
                .map { AccountPost(account: seen.account, post: $0) }
        }
        .sorted { ($1.post.postedAt, $0.post.id) < ($0.post.postedAt, $1.post.id) }
    }

    /// By the longest wait of a question under them, answered or not, as far as it is known; of equal ones the older post
    /// first. The others follow, the newest first.
    package func slowestFirst(now: Instant) -> [AccountPost] {
        let waits = posts.map { (seen: $0, wait: $0.post.longestWait(now: now)) }
        let known = waits.compactMap { one in one.wait.map { (seen: one.seen, seconds: $0.seconds) } }
            .sorted {
                ($1.seconds, $0.seen.post.postedAt, $0.seen.post.id) < (
                    $0.seconds, $1.seen.post.postedAt, $1.seen.post.id
                )
            }
        return known.map(\.seen) + waits.filter { $0.wait == nil }.map(\.seen)
    }
}

/// A post with the account it stands on.
package struct AccountPost: Hashable, Sendable {
    package var account: Account
    package var post: Post

    package init(account: Account, post: Post) {
        self.account = account
        self.post = post
    }
}

extension Post {
    /// Questions under it that nobody answered; nil if either is unknown.
    package func unanswered(now: Instant) -> Int? {
        guard let asked = latest(\.questions, now: now), let replied = latest(\.answered, now: now) else { return nil }
        return max(asked - replied, 0)
    }
}

extension AccountPosts {
    /// Followers at the end of each of the last `days` days of 24 hours, the last one ending now; nil for a day on which
    /// nobody counted them.
    package func followerTrend(days: Int, now: Instant) -> [Int?] {
        var trend = [(seenAt: Instant, followers: Int)?](repeating: nil, count: days)
        for snapshot in posts.lazy.flatMap(\.snapshots) where snapshot.seenAt <= now {
            guard let followers = snapshot.followers, followers > 0 else { continue }
            let day = (now - snapshot.seenAt) / 86_400
            guard day < Int64(days) else { continue }
            let index = days - 1 - Int(day)
            if let known = trend[index], known.seenAt >= snapshot.seenAt { continue }
            trend[index] = (snapshot.seenAt, followers)
        }
        return trend.map { $0?.followers }
    }
}
