import GRDB
import PiketDomain
import Testing

@testable import PiketStore

/// What pane 4 and `piket stats` say of the agencies' accounts, and of answers to complaints, is what somebody at the
/// sqlite3 shell would reckon from the same rows, however fast the next ones come.
@Suite struct EngagementUnderArrivalsTests {
    private let now = ContractOffice.now

    private func posts(_ batch: Int) -> [PostRecord] {
        ["dlh", "bm"].enumerated().map { index, agency in
            let postedAt = now - Int64(batch % 20 + 4) * 86_400
            var post = PostRecord(
                platform: "instagram", account: agency, postID: "\(batch)", postedAt: postedAt,
                seenAt: postedAt + 73 * 3600)
            (post.agency, post.followers) = (agency, batch % 7 == 0 ? nil : 1000 + batch)
            (post.likes, post.comments, post.shares) = (10 + batch, batch % 3, batch % 5 == 0 ? nil : 2)
            (post.saves, post.questions, post.answered) = (1, batch % 4, (batch + index) % 4)
            return post
        }
    }

    @Test func `pane, statistics, report and plain SQL agree at once while arrivals run`() async throws {
        let place = try TemporaryStore()
        let store = try place.open()
        try await store.apply(ContractOffice.description, by: .officer(login: "penyelia"), now: now)
        try await ContractCity.fill(store, cases: 60)
        _ = try await store.take(posts: (0..<10).flatMap(posts), now: now)
        // Another connection of the same file, as another program has one.
        let reader = try place.open(.readOnly)
        let (calls, caller) = AsyncStream.makeStream(of: Int.self)
        let arrivals = Task.detached {
            for await batch in calls {
                _ = try await store.take(posts: posts(batch), now: now)
                let record = ContractOffice.record("Z\(batch)", received: now - Int64(batch % 40) * 86_400 - 60) {
                    ($0.agency, $0.reporterContact) = (["dlh", "bm"][batch % 2], "0811\(batch / 3)")
                    $0.answeredAt = batch % 3 == 0 ? nil : $0.receivedAt + Int64(batch % 60) * 3600
                }
                _ = try await store.take([record], now: now)
            }
        }
        let today = Zone.wib.date(of: now)
        var compared: Set<[String]> = []
        var (tries, next, wasCompared) = (0, 10, true)
        while compared.count < 10, tries < 5_000 {
            tries += 1
            if wasCompared {
                for _ in 0..<3 { caller.yield(next); next += 1 }
            }
            wasCompared = false
            let before = try await reader.revision()
            let pane = try await reader.engagement(days: 30, withReporters: true, now: now)
            let statistics = try await reader.statistics(days: 30, now: now)
            let report = try await reader.report(Report.days(30, until: today), by: .agency, now: now)
            let reckoned = try await reckoned(reader)
            let answered = try await answered(reader)
            guard try await reader.revision() == before else { continue }
            wasCompared = true
            #expect(statistics.engagement == pane)
            #expect(statistics.byAgencyReport == report && statistics.closureSigns == report.closureSigns)
            #expect(pane.map(line) == reckoned)
            let told = report.groups.compactMap { group in
                group.code.map { "\($0) \(group.now.arrived) \(group.now.within24h.part)/\(group.now.within24h.n)" }
            }
            #expect(told.sorted() == answered)
            compared.insert(reckoned + answered)
        }
        caller.finish()
        try await arrivals.value
        #expect(compared.count == 10, "\(compared.count) states in \(tries) tries")
    }

    private func line(_ agency: AgencyEngagement) -> String {
        func text(_ value: Double?) -> String { value.map { String(Int64(($0 * 1000).rounded())) } ?? "-" }
        return [
            agency.code, "\(agency.posts)", text(agency.engagementRate.value), "\(agency.engagementRate.n)",
            text(agency.responseRate.value), text(agency.silentPosts.value), text(agency.participation.value),
            "\(agency.participation.n)",
        ].joined(separator: " ")
    }

    /// Posts, engagement rate by followers, its n, response rate, silent posts, participation: each thousandfold. Every
    /// post of this test was looked at once.
    private func reckoned(_ store: SQLiteStore) async throws -> [String] {
        try await store.read { [now] db in
            try String.fetchAll(
                db,
                sql: """
                    WITH seen AS (
                      SELECT a.agency, m.*, likes + comments + saves + ifnull(shares, 0) AS interactions
                      FROM account a JOIN post p ON p.account = a.id JOIN metric m ON m.post = p.id
                      WHERE p.posted_at > ?1 - 2592000 AND p.posted_at <= ?1),
                    newest AS (
                      SELECT a.agency, m.followers FROM account a JOIN post p ON p.account = a.id
                      JOIN metric m ON m.post = p.id WHERE m.followers > 0
                      GROUP BY a.id HAVING m.seen_at = max(m.seen_at)),
                    people AS (
                      SELECT agency, count(DISTINCT hash) AS n FROM complaint JOIN person ON complaint = id
                      WHERE received_at > ?1 - 2592000 AND received_at <= ?1 GROUP BY agency)
                    SELECT seen.agency || ' ' || count(*)
                      || ' ' || CAST(round(sum(iif(seen.followers > 0, interactions, 0)) * 100000.0
                           / sum(ifnull(seen.followers, 0))) AS INTEGER)
                      || ' ' || (sum(seen.followers > 0))
                      || ' ' || CAST(round(sum(min(answered, questions)) * 1000.0 / sum(questions)) AS INTEGER)
                      || ' ' || (sum(comments = 0) * 1000)
                      || ' ' || CAST(round(ifnull(people.n, 0) * 1000000.0 / newest.followers) AS INTEGER)
                      || ' ' || ifnull(people.n, 0)
                    FROM seen JOIN newest USING (agency) LEFT JOIN people USING (agency)
                    GROUP BY seen.agency ORDER BY seen.agency
                    """, arguments: [now.seconds])
        }
    }

    /// Arrived and answered in time, of the last thirty local days.
    private func answered(_ store: SQLiteStore) async throws -> [String] {
        try await store.read { [now] db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT agency || ' ' || sum(received_at >= ?2 AND received_at <= ?1) || ' '
                      || sum(received_at >= ?2 AND received_at <= ?1 AND first_answer_at <= ?1
                           AND first_answer_at - received_at BETWEEN 0 AND 86400) || '/'
                      || sum(received_at >= ?2 AND received_at <= ?1 AND first_answer_at <= ?1
                           AND first_answer_at >= received_at)
                    FROM complaint WHERE agency IS NOT NULL GROUP BY agency ORDER BY 1
                    """,
                arguments: [now.seconds, Zone.wib.instant(Zone.wib.date(of: now) - 29).seconds])
        }
    }
}
