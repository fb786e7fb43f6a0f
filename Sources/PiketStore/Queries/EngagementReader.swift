import GRDB
import PiketDomain

/// Reads accounts, posts and what was counted on them, for the figures that the domain computes.
struct EngagementReader {
    let db: Database
    let office: Office

    /// Cost: the posts of the period, or all of them without one.
    func figures(days: Int?, now: Instant) throws -> [AgencyEngagement] {
        let oldest = EngagementRoll.oldest(days: days, now: now)?.seconds ?? Int64.min
        let snapshots = try snapshots(since: oldest)
        var posts: [Int64: [Post]] = [:]
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT id, account, post_id, posted_at, format, topic, partner FROM post
                    WHERE posted_at >= ? ORDER BY post_id
                    """), arguments: [oldest])
        while let row = try rows.next() {
            posts[row[1], default: []].append(
                Post(
                    id: row[2], postedAt: Instant(seconds: row[3]), format: row[4], topic: row[5], partner: row[6],
                    snapshots: snapshots[row[0]] ?? []))
        }
        let accounts = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT id, platform, handle, agency FROM account")
        ).map { row in
            AccountPosts(
                account: Account(platform: row[1], handle: row[2], agency: row[3]), posts: posts[row[0]] ?? [])
        }
        return EngagementRoll.figures(
            accounts.sorted { $0.account.key < $1.account.key }, office: office, late: try late(at: now), days: days,
            now: now)
    }

    /// Late open cases by the agency that leads them, without backlog.
    private func late(at now: Instant) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT agency, count(*) FROM complaint INDEXED BY open_due
                    WHERE is_open = 1 AND due_order < ? AND is_backlog = 0 AND agency IS NOT NULL GROUP BY agency
                    """), arguments: [now.seconds])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    private func snapshots(since oldest: Int64) throws -> [Int64: [MetricSnapshot]] {
        var found: [Int64: [MetricSnapshot]] = [:]
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT m.post, m.seen_at, m.followers, m.likes, m.comments, m.shares, m.saves, m.reach, m.views,
                      m.questions, m.answered
                    FROM post p JOIN metric m ON m.post = p.id WHERE p.posted_at >= ?
                    """), arguments: [oldest])
        while let row = try rows.next() {
            var snapshot = MetricSnapshot(seenAt: Instant(seconds: row[1]))
            snapshot.followers = row[2]
            snapshot.likes = row[3]
            snapshot.comments = row[4]
            snapshot.shares = row[5]
            snapshot.saves = row[6]
            snapshot.reach = row[7]
            snapshot.views = row[8]
            snapshot.questions = row[9]
            snapshot.answered = row[10]
            found[row[0], default: []].append(snapshot)
        }
        return found
    }
}
