import GRDB
import PiketDomain

/// Reads the columns of listed rows, for the ids a walk has found.
struct RowReader {
    let db: Database
    let sight: Sight

    private static let columns = """
        c.id, c.number, c.version, c.type, c.status, c.priority, c.visibility, c.profile, c.channel, c.category,
        c.agency, c.assignee, c.kelurahan, c.received_at, c.handovers, c.is_touched, c.is_backlog, c.is_acknowledged,
        c.has_photo, c.awaited_supports, substr(w.title, 1, \(Complaint.gistLength)), substr(w.body, 1, \(Complaint.gistLength)),
        c.danger, c.is_danger_called, c.ignored
        """
    private static let deadlineColumn = 25

    /// In the order of `ids`. One statement for all of them.
    func rows(_ ids: [Int64]) throws -> [QueueRow] {
        guard !ids.isEmpty else { return [] }
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(Self.columns), \(DeadlineRow.columns)
                FROM json_each(?) j CROSS JOIN complaint c ON c.id = j.value
                LEFT JOIN wording w ON w.complaint = c.id
                LEFT JOIN deadline d ON d.complaint = c.id AND d.clock = c.next_clock
                """)
        let cursor = try Row.fetchCursor(statement, arguments: [SQLCondition.json(ids)])
        var found: [QueueRow] = []
        found.reserveCapacity(ids.count)
        while let row = try cursor.next() { found.append(try self.row(row)) }
        return found
    }

    private func row(_ row: Row) throws -> QueueRow {
        var complaint = Complaint(
            id: row[0], number: row[1], version: row[2], type: try ComplaintRow.code(row[3], in: "type"),
            status: try ComplaintRow.code(row[4], in: "status"),
            priority: try ComplaintRow.code(row[5], in: "priority"),
            visibility: try ComplaintRow.code(row[6], in: "visibility"), profile: row[7], channel: row[8],
            receivedAt: Instant(seconds: row[13]))
        complaint.category = row[9]
        complaint.agency = row[10]
        complaint.assignee = row[11]
        complaint.kelurahan = row[12]
        complaint.handovers = row[14]
        complaint.isTouched = row[15]
        complaint.isBacklog = row[16]
        complaint.isAcknowledged = row[17]
        complaint.awaitedSupports = row[19]
        complaint.danger = try (row[22] as String?).map { try ComplaintRow.code($0, in: "danger") }
        complaint.isDangerCalled = row[23]
        complaint.ignored = row[24]
        if !row.hasNull(atIndex: Self.deadlineColumn) {
            complaint.deadlines = [
                try DeadlineRow.deadline(
                    row, at: Self.deadlineColumn, profile: complaint.profile, office: sight.office)
            ]
        }
        let gist = Complaint.gist(text: (row[21] as String?) ?? "", title: (row[20] as String?) ?? "")
        return sight.row(complaint, hasPhoto: row[18], gist: gist)
    }
}
