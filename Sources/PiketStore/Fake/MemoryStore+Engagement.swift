package import PiketDomain

/// An account and its posts as they were seen.
struct MemoryAccount {
    var account: Account
    var posts: [String: Post] = [:]
}

extension MemoryStore {
    package func engagement(days: Int, now: Instant) throws -> [AgencyEngagement] {
        engagementFigures(days: days, now: now)
    }

    func engagementFigures(days: Int?, now: Instant) -> [AgencyEngagement] {
        let oldest = EngagementRoll.oldest(days: days, now: now)
        let known = accounts.sorted { $0.key < $1.key }.map { _, kept in
            let posts = kept.posts.values.filter { oldest == nil || $0.postedAt >= oldest ?? now }
            return AccountPosts(account: kept.account, posts: posts.sorted { $0.id < $1.id })
        }
        let late = cases.values.map(\.current).filter { $0.status.isOpen && $0.isOverdue(at: now) && !$0.isBacklog }
        let counts = late.reduce(into: [String: Int]()) { counts, one in
            if let agency = one.agency { counts[agency, default: 0] += 1 }
        }
        return EngagementRoll.figures(known, office: desk, late: counts, days: days, now: now)
    }

    package func take(posts: [PostRecord], now: Instant) throws -> PostsOutcome {
        var outcome = PostsOutcome()
        for record in posts {
            let named = Account(platform: record.platform, handle: record.account, agency: record.agency)
            var kept = accounts[named.key] ?? MemoryAccount(account: named)
            if let agency = record.agency { kept.account.agency = agency }
            let known = kept.posts[record.postID]
            let snapshot = MetricSnapshot(record)
            if known == nil {
                outcome.accepted += 1
            } else if known?.snapshots.contains(snapshot) == true {
                outcome.unchanged += 1
            } else {
                outcome.updated += 1
            }
            let others = known?.snapshots.filter { $0.seenAt != record.seenAt } ?? []
            kept.posts[record.postID] = Post(
                id: record.postID, postedAt: record.postedAt, format: record.format, topic: record.topic,
                partner: record.partner, snapshots: others + [snapshot])
            accounts[named.key] = kept
            if kept.account.agency == nil {
                outcome.unlinked.insert(named.code)
            } else {
                outcome.unlinked.remove(named.code)
            }
        }
        if outcome.accepted + outcome.updated > 0 { moved.engagement += 1 }
        return outcome
    }
}

extension MetricSnapshot {
    fileprivate init(_ record: PostRecord) {
        self.init(seenAt: record.seenAt)
        followers = record.followers
        likes = record.likes
        comments = record.comments
        shares = record.shares
        saves = record.saves
        reach = record.reach
        views = record.views
        questions = record.questions
        answered = record.answered
    }
}
