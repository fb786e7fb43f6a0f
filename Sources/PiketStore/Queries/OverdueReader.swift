import GRDB
import PiketDomain

/// Finds the late and the nearly late: a walk over the open cases that are past their deadline, with their multiples
/// computed here, since they move with every second and follow calendars.
struct OverdueReader {
    let db: Database
    let sight: Sight

    struct Late {
        var id: Int64
        var isBacklog: Bool
        /// The largest multiple among the broken deadlines.
        var x: Double
        var clock: Clock
    }

    /// Every overdue open case of a selection, in no order. Cost: linear in them, about 2 µs each.
    func late(selection: SQLCondition) throws -> [Late] {
        let rows = try unmet([
            SQLCondition("c.due_order < ?", [sight.now.seconds]), selection,
            SQLCondition("max(d.due, ifnull(d.promised, d.due)) < ?", [sight.now.seconds]),
        ])
        var found: [Late] = []
        while let row = try rows?.next() {
            let id: Int64 = row[0]
            let x = try multiple(row)
            if let last = found.last, last.id == id, last.x >= x { continue }
            if found.last?.id == id { found.removeLast() }
            found.append(Late(id: id, isBacklog: row[1], x: x, clock: try ComplaintRow.code(row[3], in: "clock")))
        }
        return found
    }

    /// Unmet deadlines of open cases, a case's next to each other: id, backlog, profile, then `DeadlineRow.columns`. nil: no
    /// case can be meant.
    func unmet(_ conditions: [SQLCondition]) throws -> RowCursor? {
        let all = SQLCondition.all(
            [
                SQLCondition("c.is_open = 1"),
                SQLCondition("d.met IS NULL AND d.stopped IS NULL AND d.clock <> 'close' AND d.due IS NOT NULL"),
            ] + conditions)
        guard !all.isNever else { return nil }
        let statement = try db.cachedStatement(
            sql: """
                SELECT c.id, c.is_backlog, c.profile, \(DeadlineRow.columns)
                FROM complaint c INDEXED BY open_due CROSS JOIN deadline d ON d.complaint = c.id
                WHERE \(all.sql)
                """)
        return try Row.fetchCursor(statement, arguments: StatementArguments(all.arguments))
    }

    /// How many overdue cases, backlog apart, have passed three times an allowance. SQLite leaves out what plain
    /// arithmetic shows to be less, so that only the rest is computed here.
    func threefold() throws -> Int {
        let now = sight.now.seconds
        let candidates = SQLCondition(
            """
            c.is_backlog = 0 AND CASE WHEN d.pauses IS NOT NULL OR d.extension_units IS NOT NULL THEN 1
            WHEN d.kind = 'jam' THEN ? - d.due >= 2 * d.units WHEN d.kind = 'hari' THEN ? - d.due >= 172800 * d.units
            ELSE 1 END
            """, [now, now])
        return try late(selection: candidates).count { $0.x >= 3 }
    }

    private func multiple(_ row: Row) throws -> Double {
        let columns = 3
        let seconds: Int64? =
            row.hasNull(atIndex: columns + 13) && row.hasNull(atIndex: columns + 15)
            ? Self.wholeSeconds(kind: row[columns + 9], units: row[columns + 8]) : nil
        if let seconds {
            let due: Int64 = row[columns + 3]
            return Double(sight.now.seconds - (due - seconds)) / Double(seconds)
        }
        return try DeadlineRow.deadline(row, at: columns, profile: row[2], office: sight.office)
            .lateness(at: sight.now) ?? 0
    }

    /// The allowance in seconds of the wall clock, for the kinds no calendar bends; nil for the others.
    private static func wholeSeconds(kind: String, units: Int64) -> Int64? {
        switch Allowance.Kind(rawValue: kind) {
        case .jam: units
        case .hari: units * 86_400
        case .hk, .jk, nil: nil
        }
    }
}
