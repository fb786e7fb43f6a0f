import GRDB
import PiketDomain

/// Signs of closures for show, from the events of the cases that were or may have been closed in a period.
struct ClosureReader {
    let db: Database
    let office: Office

    /// Cost: see `gather`.
    func signs(days: Int?, now: Instant) throws -> [ClosureSigns] {
        var tallies = [ClosureTally(period: ClosureTally.period(days: days, now: now, zone: office.zone))]
        try gather(&tallies)
        return tallies[0].result()
    }

    /// Fills the tallies of several periods, reading each case once. Cost: the events of the cases closed since the
    /// earliest period began and of the open ones, and one pass over those received in each.
    func gather(_ tallies: inout [ClosureTally]) throws {
        for index in tallies.indices {
            let period = tallies[index].period
            let received = try Row.fetchCursor(
                db,
                sql: """
                    SELECT agency, status FROM complaint INDEXED BY complaint_received
                    WHERE received_at >= ? AND received_at < ? AND agency IS NOT NULL
                    """, arguments: [period.lowerBound.seconds, period.upperBound.seconds])
            while let row = try received.next() {
                tallies[index].count(agency: row[0], status: try ComplaintRow.code(row[1], in: "status"))
            }
        }
        guard let from = tallies.map(\.period.lowerBound).min() else { return }
        // An open case may have been closed and reopened; one nobody touched has not.
        let ids = try Int64.fetchAll(
            db,
            sql: """
                SELECT id FROM complaint INDEXED BY complaint_closed WHERE closed_at >= ? AND is_touched = 1
                UNION ALL SELECT id FROM complaint INDEXED BY open_number WHERE is_open = 1 AND is_touched = 1
                """, arguments: [from.seconds])
        for id in ids {
            let events = try CaseReader.events(db, of: id)
            for index in tallies.indices { tallies[index].add(events) }
        }
    }
}
