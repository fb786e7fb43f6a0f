import GRDB
package import PiketDomain

extension SQLiteStore {
    package func take(posts: [PostRecord], now: Instant) async throws -> PostsOutcome {
        guard !posts.isEmpty else { return PostsOutcome() }
        return try await writer().perform { transaction in
            let writer = try PostWriter(transaction.statements)
            var outcome = PostsOutcome()
            for (index, post) in posts.enumerated() {
                if try writer.hasFallen(post) { outcome.fallen.append(index) }
                switch try writer.take(post, unlinked: &outcome.unlinked) {
                case .accepted: outcome.accepted += 1
                case .updated: outcome.updated += 1
                case .unchanged: outcome.unchanged += 1
                }
            }
            let changed = outcome.accepted + outcome.updated
            if changed > 0 {
                try transaction.log.append(
                    Event(
                        complaint: nil, version: 0, at: now, actor: .importer, act: .postsImported,
                        payload: EventPayload().with(.count, Int64(changed))))
                transaction.touch(.engagement)
            }
            return outcome
        }
    }
}

/// Writes posts, their accounts and what was counted on them.
private struct PostWriter {
    enum Result {
        case accepted, updated, unchanged
    }

    private let account: Statement
    private let findPost: Statement
    private let insertPost: Statement
    private let metric: Statement
    private let around: Statement

    init(_ statements: WriteStatements) throws {
        account = try statements[
            """
            INSERT INTO account (platform, handle, agency) VALUES (?, ?, ?)
            ON CONFLICT DO UPDATE SET agency = ifnull(excluded.agency, agency)
            RETURNING id, agency IS NULL
            """]
        findPost = try statements["SELECT id FROM post WHERE account = ? AND post_id = ?"]
        insertPost = try statements[
            """
            INSERT INTO post (account, post_id, posted_at, format, topic, partner, url, caption)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id
            """]
        let counts = ["likes", "comments", "shares", "saves", "reach", "views"].map {
            "max(iif(m.seen_at < ?4, m.\($0), NULL)), min(iif(m.seen_at > ?4, m.\($0), NULL))"
        }
        around = try statements[
            """
            SELECT \(counts.joined(separator: ", ")) FROM account a JOIN post p ON p.account = a.id AND p.post_id = ?3
            JOIN metric m ON m.post = p.id WHERE a.platform = ?1 AND a.handle = ?2
            """]
        metric = try statements[
            """
            INSERT INTO metric (post, seen_at, followers, likes, comments, shares, saves, reach, views, questions, answered,
              reply_delays)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            ON CONFLICT DO UPDATE SET followers = ?3, likes = ?4, comments = ?5, shares = ?6, saves = ?7, reach = ?8,
              views = ?9, questions = ?10, answered = ?11, reply_delays = ?12
            WHERE (followers, likes, comments, shares, saves, reach, views, questions, answered, reply_delays)
              IS NOT (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            RETURNING 1
            """]
    }

    /// Against what is kept of other looks at the same post.
    func hasFallen(_ record: PostRecord) throws -> Bool {
        around.bind(1, record.platform)
        around.bind(2, record.account)
        around.bind(3, record.postID)
        around.bind(4, record.seenAt.seconds)
        defer { around.reset() }
        guard try around.step() else { return false }
        for (index, metric) in PostRecord.growing.enumerated() {
            guard let count = record[keyPath: metric].map(Int64.init) else { continue }
            let column = Int32(index * 2)
            if let before = around.optionalInteger(column), count < before { return true }
            if let after = around.optionalInteger(column + 1), count > after { return true }
        }
        return false
    }

    func take(_ record: PostRecord, unlinked: inout Set<String>) throws -> Result {
        let accountID = try accountID(of: record, unlinked: &unlinked)
        findPost.bind(1, accountID)
        findPost.bind(2, record.postID)
        let known = try value(of: findPost)
        let post = try known ?? insert(record, account: accountID)
        metric.bind(1, post)
        metric.bind(2, record.seenAt.seconds)
        let counts = [
            record.followers, record.likes, record.comments, record.shares, record.saves, record.reach, record.views,
            record.questions, record.answered,
        ]
        for (index, count) in counts.enumerated() { metric.bind(Int32(index + 3), count.map(Int64.init)) }
        metric.bind(12, record.replyDelays.map { $0.map(String.init).joined(separator: ";") })
        let isNews = try value(of: metric) != nil
        return known == nil ? .accepted : isNews ? .updated : .unchanged
    }

    private func accountID(of record: PostRecord, unlinked: inout Set<String>) throws -> Int64 {
        account.bind(1, record.platform)
        account.bind(2, record.account)
        account.bind(3, record.agency)
        defer { account.reset() }
        guard try account.step() else { return 0 }
        let code = Account(platform: record.platform, handle: record.account).code
        if account.integer(1) == 1 { unlinked.insert(code) } else { unlinked.remove(code) }
        return account.integer(0)
    }

    private func insert(_ record: PostRecord, account: Int64) throws -> Int64 {
        insertPost.bind(1, account)
        insertPost.bind(2, record.postID)
        insertPost.bind(3, record.postedAt.seconds)
        insertPost.bind(4, record.format)
        insertPost.bind(5, record.topic)
        insertPost.bind(6, record.partner)
        insertPost.bind(7, record.url)
        insertPost.bind(8, record.caption)
        return try value(of: insertPost) ?? 0
    }

    /// The first column of the first row; nil if there is none.
    private func value(of statement: Statement) throws -> Int64? {
        defer { statement.reset() }
        return try statement.step() ? statement.integer(0) : nil
    }
}
