import GRDB
package import PiketDomain

extension SQLiteStore: OutboxReading {
    package func outbox(_ words: OutboxWords, viewer: Viewer, limit: Int) async throws -> [OutboxItem] {
        try await read { db in
            let office = try self.cachedOffice(db)
            let seen = SightSQL(Sight(viewer: viewer, office: office, now: Instant(seconds: 0))).seen
            let statement = try db.cachedStatement(
                sql: """
                    SELECT o.event, o.complaint, t.body, p.name FROM outbox o JOIN complaint c ON c.id = o.complaint
                    JOIN event_text t ON t.event = o.words LEFT JOIN person p ON p.complaint = c.id
                    WHERE \(seen.sql) ORDER BY o.event LIMIT ?
                    """)
            let rows = try Row.fetchAll(statement, arguments: StatementArguments(seen.arguments) + [limit])
            var cases: [Int64: (complaint: Complaint, events: [Event])] = [:]
            return try rows.compactMap { row in
                let id: Int64 = row[1]
                if cases[id] == nil, let complaint = try CaseReader.complaint(db, id: id, office: office) {
                    cases[id] = (complaint, try CaseReader.events(db, of: id))
                }
                guard let (complaint, events) = cases[id],
                    let event = events.first(where: { $0.id == row[0] as Int64 })
                else { return nil }
                let name = (row[3] as String?).flatMap(KnownName.init)
                return OutboxItem(event: event, of: complaint, events: events, text: words.text(row[2], hiding: name))
            }
        }
    }
}
