import GRDB
package import PiketDomain

extension SQLiteStore {
    package func boardCounts(now: Instant) async throws -> BoardCounts {
        try await readLong { db in
            let office = try self.cachedOffice(db)
            var tally = BoardTally(now: now, zone: office.zone)
            let restricted = SightSQL(Sight(viewer: .system, office: office, now: now)).restricted.negated
            let rows = try Row.fetchCursor(
                db,
                sql: """
                    SELECT c.status, c.received_at, c.first_answer_at, c.closed_at, c.category, c.agency, c.kelurahan,
                           c.priority, c.is_backlog, c.status = 'awaiting' AND c.is_touched = 0, c.next_due
                    FROM complaint c
                    WHERE (c.received_at >= ? OR c.closed_at >= ? OR c.is_open = 1) AND \(restricted.sql)
                    """,
                arguments: [tally.from.seconds, tally.from.seconds] + StatementArguments(restricted.arguments))
            func instant(_ seconds: Int64?) -> Instant? { seconds.map(Instant.init(seconds:)) }
            while let row = try rows.next() {
                tally.add(
                    BoardTally.Entry(
                        status: try ComplaintRow.code(row[0], in: "status"), receivedAt: Instant(seconds: row[1]),
                        answeredAt: instant(row[2]), closedAt: instant(row[3]), category: row[4], agency: row[5],
                        kelurahan: row[6], priority: try ComplaintRow.code(row[7], in: "priority"), isBacklog: row[8],
                        isUntouched: row[9], nextDue: instant(row[10])))
            }
            return tally.result(newestEventAt: try HeadlineReader.newestEventAt(db))
        }
    }
}
