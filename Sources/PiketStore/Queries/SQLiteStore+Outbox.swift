import GRDB
package import PiketDomain

extension SQLiteStore: OutboxReading {
    package func outbox(_ words: OutboxWords, viewer: Viewer, limit: Int) async throws -> [OutboxItem] {
        try await read { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: Instant(seconds: 0))
            let seen = SightSQL(sight).seen
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(EventRow.columns(of: "e")), c.number, c.channel, c.external_id, t.body, p.name
                    FROM outbox o JOIN event e ON e.id = o.event JOIN complaint c ON c.id = o.complaint
                    JOIN event_text t ON t.event = o.words
                    LEFT JOIN person p ON p.complaint = c.id WHERE \(seen.sql) ORDER BY o.event LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: StatementArguments(seen.arguments) + [limit]).map { row in
                let first = EventRow.count
                return OutboxItem(
                    event: try EventRow.event(row), number: row[first], channel: row[first + 1],
                    externalID: row[first + 2],
                    text: words.text(row[first + 3], hiding: (row[first + 4] as String?).flatMap(KnownName.init)))
            }
        }
    }
}
