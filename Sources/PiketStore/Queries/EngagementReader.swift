import GRDB
import PiketDomain

/// Reads accounts, posts and what was counted on them, for the figures that the domain computes.
struct EngagementReader {
    let db: Database
    let office: Office

    /// Cost: the posts of the period, or all of them without one; with reporters, the cases of a month.
    func figures(days: Int?, withReporters: Bool = true, now: Instant) throws -> [AgencyEngagement] {
        let accounts = try accounts(days: days, now: now, among: try identities())
        return EngagementRoll.figures(
            accounts, office: office, late: try lateCases(at: now),
            reporters: withReporters ? try reporters(at: now) : nil, days: days, now: now)
    }

    /// Cost: the posts of the agency in the period, and of others those that name a partner.
    func agencyPosts(code: String, days: Int, now: Instant) throws -> AgencyPosts? {
        let known = try identities()
        let keys = EngagementRoll.keys(of: code, among: known.map(\.account), office: office)
        let own = known.filter { keys.contains($0.account.key) }.map(\.id)
        let accounts = try accounts(days: days, now: now, among: known, only: own)
        let cases = AgencyCases(
            late: try lateCases(at: now)[code] ?? 0, reporters: try reporters(at: now, of: code)[code] ?? 0)
        return EngagementRoll.agency(code, accounts, office: office, cases: cases, days: days, now: now)
    }

    private func identities() throws -> [(id: Int64, account: Account)] {
        try Row.fetchAll(db.cachedStatement(sql: "SELECT id, platform, handle, agency FROM account"))
            .map { ($0[0], Account(platform: $0[1], handle: $0[2], agency: $0[3])) }
    }

    /// - Parameter own: of the other accounts only the posts that name a partner are read; nil: everybody's.
    private func accounts(
        days: Int?, now: Instant, among known: [(id: Int64, account: Account)], only own: [Int64]? = nil
    ) throws -> [AccountPosts] {
        let oldest = EngagementRoll.oldest(days: days, now: now)?.seconds ?? Int64.min
        let narrowed = own.map { ids in
            " AND (p.partner IS NOT NULL OR p.account IN (\(ids.map(String.init).joined(separator: ","))))"
        }
        let chosen = "p.posted_at >= ?" + (narrowed ?? "")
        let snapshots = try snapshots(chosen, oldest)
        var posts: [Int64: [Post]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT p.id, p.account, p.post_id, p.posted_at, p.format, p.topic, p.partner, p.url FROM post p
                WHERE \(chosen) ORDER BY p.post_id
                """, arguments: [oldest])
        while let row = try rows.next() {
            posts[row[1], default: []].append(
                Post(
                    id: row[2], postedAt: Instant(seconds: row[3]), format: row[4], topic: row[5], partner: row[6],
                    url: row[7], snapshots: snapshots[row[0]] ?? []))
        }
        return known.map { AccountPosts(account: $0.account, posts: posts[$0.id] ?? []) }
            .sorted { $0.account.key < $1.account.key }
    }

    /// By the agency that leads them. Cost: the late cases.
    private func lateCases(at now: Instant) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT agency, count(*) FROM complaint INDEXED BY open_due
                    WHERE is_open = 1 AND due_order < ? AND is_backlog = 0 AND agency IS NOT NULL GROUP BY agency
                    """), arguments: [now.seconds])
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
    }

    /// Those of a month by the agency that leads their cases. Cost: the cases of that month, so that no screen waits for
    /// them before they are looked at.
    /// - Parameter agency: nil: all of them.
    private func reporters(at now: Instant, of agency: String? = nil) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT c.agency, count(DISTINCT p.hash)
                    FROM complaint c INDEXED BY complaint_received CROSS JOIN person p ON p.complaint = c.id
                    WHERE c.received_at > ? AND c.received_at <= ? AND c.agency IS NOT NULL AND c.agency = ifnull(?, c.agency)
                    GROUP BY c.agency
                    """),
            arguments: [(now - EngagementFigures.participationDays * 86_400).seconds, now.seconds, agency])
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
    }

    private func snapshots(_ chosen: String, _ oldest: Int64) throws -> [Int64: [MetricSnapshot]] {
        var found: [Int64: [MetricSnapshot]] = [:]
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT m.post, m.seen_at, m.followers, m.likes, m.comments, m.shares, m.saves, m.reach, m.views,
                  m.questions, m.answered, m.reply_delays
                FROM post p JOIN metric m ON m.post = p.id WHERE \(chosen)
                """, arguments: [oldest])
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
            snapshot.replyDelays = (row[11] as String?).map { $0.split(separator: ";").compactMap { Int64($0) } }
            found[row[0], default: []].append(snapshot)
        }
        return found
    }
}
