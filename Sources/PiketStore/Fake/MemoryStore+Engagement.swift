package import PiketDomain

/// An account and its posts as they were seen.
struct MemoryAccount {
    var account: Account
    var posts: [String: Post] = [:]
}

extension MemoryStore {
    package func engagement(days: Int, withReporters: Bool, now: Instant) throws -> [AgencyEngagement] {
        engagementFigures(days: days, withReporters: withReporters, now: now)
    }

    package func agencyPosts(code: String, days: Int, now: Instant) throws -> AgencyPosts? {
        var seen = accountPosts(days: days, now: now)
        let own = EngagementRoll.keys(of: code, among: seen.map(\.account), office: desk)
        for index in seen.indices where !own.contains(seen[index].account.key) {
            seen[index].posts.removeAll { $0.partner == nil }
        }
        let cases = AgencyCases(late: lateCases(at: now)[code] ?? 0, reporters: reporters(at: now)[code] ?? 0)
        return EngagementRoll.agency(code, seen, office: desk, cases: cases, days: days, now: now)
    }

    func engagementFigures(days: Int?, withReporters: Bool = true, now: Instant) -> [AgencyEngagement] {
        EngagementRoll.figures(
            accountPosts(days: days, now: now), office: desk, late: lateCases(at: now),
            reporters: withReporters ? reporters(at: now) : nil, days: days, now: now)
    }

    private func accountPosts(days: Int?, now: Instant) -> [AccountPosts] {
        let oldest = EngagementRoll.oldest(days: days, now: now)
        return accounts.sorted { $0.key < $1.key }.map { _, kept in
            let posts = kept.posts.values.filter { oldest == nil || $0.postedAt >= oldest ?? now }
            return AccountPosts(account: kept.account, posts: posts.sorted { $0.id < $1.id })
        }
    }

    private func lateCases(at now: Instant) -> [String: Int] {
        let late = cases.values.map(\.current).filter { $0.status.isOpen && $0.isOverdue(at: now) && !$0.isBacklog }
        return Dictionary(late.compactMap { one in one.agency.map { ($0, 1) } }, uniquingKeysWith: +)
    }

    private func reporters(at now: Instant) -> [String: Int] {
        var known: [String: Set<String>] = [:]
        let since = now - EngagementFigures.participationDays * 86_400
        for kept in cases.values where kept.current.receivedAt > since && kept.current.receivedAt <= now {
            guard let agency = kept.current.agency, let reporter = kept.reporter else { continue }
            known[agency, default: []].insert(
                Words.folded(reporter.contact.isEmpty ? reporter.name : reporter.contact))
        }
        return known.mapValues(\.count)
    }

    package func take(posts: [PostRecord], now: Instant) throws -> PostsOutcome {
        var outcome = PostsOutcome()
        for (index, record) in posts.enumerated() {
            let named = Account(platform: record.platform, handle: record.account, agency: record.agency)
            var kept = accounts[named.key] ?? MemoryAccount(account: named)
            if let agency = record.agency { kept.account.agency = agency }
            let known = kept.posts[record.postID]
            let snapshot = MetricSnapshot(record)
            if known?.contradicts(record) == true { outcome.fallen.append(index) }
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
                partner: record.partner, url: record.url, snapshots: others + [snapshot])
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
        replyDelays = record.replyDelays
    }
}

extension Post {
    /// Whether another look at it counted more before, or less after.
    fileprivate func contradicts(_ record: PostRecord) -> Bool {
        let kept: [KeyPath<MetricSnapshot, Int?>] = [\.likes, \.comments, \.shares, \.saves, \.reach, \.views]
        return zip(PostRecord.growing, kept).contains { told, metric in
            guard let count = record[keyPath: told] else { return false }
            return snapshots.contains { other in
                guard let seen = other[keyPath: metric] else { return false }
                return other.seenAt < record.seenAt ? seen > count : other.seenAt > record.seenAt && seen < count
            }
        }
    }
}
