import GRDB
package import PiketDomain

extension SQLiteStore: LogReading {
    package func acts(by login: String, since: Instant, limit: Int) async throws -> [LogEntry] {
        try await read { db in
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(EventRow.columns(of: "e")), c.number
                    FROM event e INDEXED BY event_actor JOIN complaint c ON c.id = e.complaint
                    WHERE e.actor = ? AND e.actor NOT IN ('import:', 'system:') AND e.at >= ?
                    ORDER BY e.id DESC LIMIT ?
                    """)
            return try Row.fetchAll(statement, arguments: [login, since.seconds, limit]).map { row in
                LogEntry(event: try EventRow.event(row), number: row[EventRow.count])
            }
        }
    }
}
