import GRDB
package import PiketDomain

extension SQLiteStore {
    package func take(posts: [PostRecord], now: Instant) async throws -> PostsOutcome {
        guard !posts.isEmpty else { return PostsOutcome() }
        return try await writer().perform { transaction in
            let writer = try PostWriter(transaction.statements)
            var outcome = PostsOutcome()
            for post in posts {
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
        metric = try statements[
            """
            INSERT INTO metric (post, seen_at, followers, likes, comments, shares, saves, reach, views, questions, answered)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            ON CONFLICT DO UPDATE SET followers = ?3, likes = ?4, comments = ?5, shares = ?6, saves = ?7, reach = ?8,
              views = ?9, questions = ?10, answered = ?11
            WHERE (followers, likes, comments, shares, saves, reach, views, questions, answered)
              IS NOT (?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
            RETURNING 1
            """]
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
