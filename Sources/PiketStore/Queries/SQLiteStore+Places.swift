import GRDB
package import PiketDomain

extension SQLiteStore {
    package func placeFigures(now: Instant) async throws -> [String: PlaceFigures] {
        try await readLong { db in
            var tally = PlaceTally(now: now, zone: try self.cachedOffice(db).zone)
            let rows = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT c.number, c.kelurahan, c.status, c.received_at, c.closed_at, c.category, c.is_backlog,
                               max(d.due, ifnull(d.promised, d.due)), coalesce(d.met, d.stopped)
                        FROM complaint c LEFT JOIN deadline d ON d.complaint = c.id AND d.clock <> 'close'
                             AND max(d.due, ifnull(d.promised, d.due)) < coalesce(d.met, d.stopped, ?2)
                        WHERE c.kelurahan IS NOT NULL AND (c.received_at >= ?1 OR c.closed_at >= ?1 OR c.is_open = 1)
                        ORDER BY c.number
                        """), arguments: [tally.from.seconds, now.seconds])
            func instant(_ seconds: Int64?) -> Instant? { seconds.map(Instant.init(seconds:)) }
            var current: (id: Int64, entry: PlaceTally.Entry)?
            while let row = try rows.next() {
                let id: Int64 = row[0]
                if current?.id != id {
                    if let current { tally.add(current.entry) }
                    current = (
                        id,
                        PlaceTally.Entry(
                            number: id, kelurahan: row[1], status: try ComplaintRow.code(row[2], in: "status"),
                            receivedAt: Instant(seconds: row[3]), closedAt: instant(row[4]), category: row[5],
                            isBacklog: row[6])
                    )
                }
                if let from = instant(row[7]) { current?.entry.broken.append((from, instant(row[8]))) }
            }
            if let current { tally.add(current.entry) }
            return tally.figures
        }
    }
}
