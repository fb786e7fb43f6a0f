import GRDB
import PiketDomain

/// Reads the cases of a report.
struct ReportReader {
    let db: Database
    let office: Office

    /// Cost: the cases received or closed since the period before, and the open ones; by agency their events too.
    func report(_ days: ClosedRange<CivilDate>, by grouping: Report.Grouping, now: Instant) throws -> Report {
        var tally = ReportTally(days: days, grouping: grouping, zone: office.zone, present: now)
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT c.status, c.received_at, c.first_answer_at, c.closed_at, c.category, c.kelurahan, c.channel,
                           c.agency, c.assignee, d.due, d.promised, d.met
                    FROM complaint c LEFT JOIN deadline d ON d.complaint = c.id AND d.clock = 'solve'
                    WHERE c.received_at >= ?1 OR c.closed_at >= ?1 OR c.is_open = 1
                    """), arguments: [tally.from.seconds])
        func instant(_ seconds: Int64?) -> Instant? { seconds.map(Instant.init(seconds:)) }
        while let row = try rows.next() {
            tally.add(
                ReportTally.Entry(
                    status: try ComplaintRow.code(row[0], in: "status"), receivedAt: Instant(seconds: row[1]),
                    answeredAt: instant(row[2]), closedAt: instant(row[3]), category: row[4], kelurahan: row[5],
                    channel: row[6], agency: row[7], assignee: row[8], due: instant(row[9]),
                    promised: instant(row[10]), metAt: instant(row[11])))
        }
        if grouping == .agency { try ClosureReader(db: db, office: office).gather(&tally.closures) }
        var report = tally.report
        if grouping == .channel {
            report.add(try ChannelReader(db: db, office: office, now: now).arrivals(), office: office, now: now)
        }
        return report
    }
}
