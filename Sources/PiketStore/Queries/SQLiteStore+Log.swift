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

    package func logEnd() async throws -> Int64 {
        try await read { db in
            try Int64.fetchOne(db.cachedStatement(sql: "SELECT id FROM event ORDER BY id DESC LIMIT 1")) ?? 0
        }
    }

    package func log(number: Int64?, after event: Int64, limit: Int, viewer: Viewer) async throws -> [LogEntry] {
        try await readLong { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: Instant(seconds: 0))
            let seen = SightSQL(sight).seen
            let ofCase = number == nil ? SQLCondition.always : SQLCondition("c.number = ?", [number])
            let statement = try db.cachedStatement(
                sql: """
                    SELECT \(EventRow.columns(of: "e")), c.number, \(seen.sql)
                    FROM event e \(number == nil ? "LEFT " : "")JOIN complaint c ON c.id = e.complaint
                    WHERE e.id > ? AND \(ofCase.sql) ORDER BY e.id LIMIT ?
                    """)
            let arguments =
                StatementArguments(seen.arguments) + [event] + StatementArguments(ofCase.arguments) + [limit]
            return try Row.fetchAll(statement, arguments: arguments).map { row in
                let event = try EventRow.event(row)
                let isSeen = event.complaint == nil || (row[EventRow.count + 1] as Bool?) == true
                return LogEntry(event: isSeen ? event : Sight.blanked(event), number: row[EventRow.count])
            }
        }
    }
}
