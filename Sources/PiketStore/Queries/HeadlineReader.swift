import GRDB
import PiketDomain

/// The header's figures. Each comes from a counter or from a short walk over a partial index, so that none depends on
/// the archive.
struct HeadlineReader {
    let db: Database
    let sight: Sight

    private var now: Int64 { sight.now.seconds }

    func headline() throws -> Headline {
        var headline = Headline()
        let byStatus = try Counters(db: db).byStatus()
        headline.open = byStatus.filter { $0.key.isOpen }.map(\.value).reduce(0, +)
        headline.arrivedLastHour = try count(
            "complaint INDEXED BY complaint_received WHERE received_at > ? AND received_at <= ?", [now - 3600, now])
        let backlog = try count(
            "complaint INDEXED BY open_backlog WHERE is_open = 1 AND is_backlog = 1 AND due_order < ?", [now])
        headline.backlog = backlog
        headline.overdue =
            backlog
            + (try count(
                "complaint INDEXED BY open_overdue WHERE is_open = 1 AND is_backlog = 0 AND next_due < ?", [now]))
        headline.overdueThreefold = try OverdueReader(db: db, sight: sight).threefold()
        headline.dueWithinHour = try dueWithinHour()
        headline.untouched = try count("complaint INDEXED BY open_untouched WHERE \(Self.untouched)")
        headline.emergency = try count("complaint INDEXED BY open_emergency WHERE \(Self.emergency)")
        headline.mine = try count(
            "complaint INDEXED BY open_assignee WHERE is_open = 1 AND assignee = ?", [sight.viewer.login])
        headline.unplaced = try Counters(db: db).open("kelurahan")[""] ?? 0
        try addAnswers(&headline)
        headline.silent = try SilenceReader.silent(db, now: sight.now).first
        headline.onDuty = sight.office.onDuty(try DutyRows.marks(db), at: sight.now)
        headline.newestEventAt = try Self.newestEventAt(db)
        headline.incident = try incident()
        headline.views = [
            .thisShift: try thisShift(), .all: headline.open, .new: headline.untouched,
            .mine: headline.mine, .emergency: headline.emergency,
            .unassigned: try count("complaint INDEXED BY open_assignee WHERE is_open = 1 AND assignee IS NULL"),
            .awaitingReporter: byStatus[.awaitingReporter] ?? 0,
            .replies: try count("complaint INDEXED BY complaint_replies WHERE has_reply = 1"),
            .unsent: try count("complaint INDEXED BY complaint_unsent WHERE has_unsent = 1"),
            .escalated: try count(
                "complaint INDEXED BY open_notified WHERE is_open = 1 AND notified <> 0 AND notified & ? <> 0",
                [sight.viewer.roleBits]),
            .toApprove: try count("complaint INDEXED BY complaint_to_approve WHERE is_to_approve = 1"),
            .everything: byStatus.values.reduce(0, +),
        ]
        return headline
    }

    /// nil in an empty database.
    static func newestEventAt(_ db: Database) throws -> Instant? {
        try Int64.fetchOne(db.cachedStatement(sql: "SELECT at FROM event ORDER BY id DESC LIMIT 1"))
            .map(Instant.init(seconds:))
    }

    /// Cost: the reports of the last days that were merged.
    private func incident() throws -> Incident? {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT parent, count(*) FROM complaint INDEXED BY complaint_merged
                    WHERE parent IS NOT NULL AND received_at > ? AND received_at <= ?
                    GROUP BY parent HAVING count(*) >= \(Incident.least)
                    """), arguments: [now - Incident.span, now])
        return try Incident.running(rows.map { (number: $0[0], reports: $0[1]) }) { number in
            let id = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM complaint WHERE number = ? AND is_open = 1"),
                arguments: [number])
            return try id.flatMap { try CaseReader.complaint(db, id: $0, office: sight.office) }.flatMap {
                sight.viewer.maySeeText(of: $0, office: sight.office) ? $0 : nil
            }
        }
    }

    static let untouched = "is_open = 1 AND is_touched = 0 AND status = 'awaiting'"
    private static let emergency = "is_open = 1 AND priority = 'emergency'"

    func dueWithinHour() throws -> Int {
        let range = [now, now + 3600]
        return try count(
            "complaint INDEXED BY open_overdue WHERE is_open = 1 AND is_backlog = 0 AND next_due BETWEEN ? AND ?", range
        )
            + count(
                "complaint INDEXED BY open_backlog WHERE is_open = 1 AND is_backlog = 1 AND due_order BETWEEN ? AND ?",
                range)
    }

    /// Due in the shift, or untouched, or an emergency: each counted once, and no backlog.
    private func thisShift() throws -> Int {
        let shift = [sight.shift.lowerBound.seconds, sight.shift.upperBound.seconds]
        let inShift = "(due_order >= ? AND due_order < ?)"
        let due = try count("complaint INDEXED BY open_due WHERE is_open = 1 AND is_backlog = 0 AND \(inShift)", shift)
        let untouched = try count(
            "complaint INDEXED BY open_untouched WHERE \(Self.untouched) AND is_backlog = 0 AND NOT \(inShift)", shift)
        let emergencies = try count(
            """
            complaint INDEXED BY open_emergency WHERE \(Self.emergency) AND is_backlog = 0 AND NOT \(inShift)
            AND NOT (is_touched = 0 AND status = 'awaiting')
            """, shift)
        return due + untouched + emergencies
    }

    /// Cases by the local day of their receipt; the share of all days and of each.
    private func addAnswers(_ headline: inout Headline) throws {
        let today = sight.office.zone.date(of: sight.now).dayNumber
        let first = today - Headline.trendDays + 1
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT day, sum(answered), sum(answered_24h) FROM daily WHERE day BETWEEN ? AND ? GROUP BY day
                    """), arguments: [first, today])
        var days = Array(repeating: Share(), count: Headline.trendDays)
        for row in rows { days[(row[0] as Int) - first] = Share(part: row[2], n: row[1]) }
        headline.answerTrend = days.map(\.value)
        headline.answeredWithin24h = Share(
            part: days.map(\.part).reduce(0, +), n: days.map(\.n).reduce(0, +))
    }

    func count(_ source: String, _ arguments: [any DatabaseValueConvertible] = []) throws -> Int {
        try Int.fetchOne(
            db.cachedStatement(sql: "SELECT count(*) FROM \(source)"), arguments: StatementArguments(arguments)) ?? 0
    }
}
