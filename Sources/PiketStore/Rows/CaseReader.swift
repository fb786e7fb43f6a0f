import GRDB
import PiketDomain

/// One whole case: what a write folds, and what a detail view begins with.
enum CaseReader {
    /// nil if there is no such row.
    static func complaint(_ db: Database, id: Int64, office: Office) throws -> Complaint? {
        let statement = try db.cachedStatement(
            sql: "SELECT \(ComplaintRow.columns) FROM \(ComplaintRow.source) WHERE c.id = ?")
        guard let row = try Row.fetchOne(statement, arguments: [id]) else { return nil }
        var complaint = try ComplaintRow.complaint(row)
        complaint.deadlines = try deadlines(db, of: id, profile: complaint.profile, office: office)
        return complaint
    }

    /// In the order of `Clock`.
    static func deadlines(_ db: Database, of id: Int64, profile: String, office: Office) throws -> [Deadline] {
        let statement = try db.cachedStatement(
            sql: "SELECT \(DeadlineRow.columns) FROM deadline d WHERE d.complaint = ?")
        let found = try Row.fetchAll(statement, arguments: [id]).map {
            try DeadlineRow.deadline($0, profile: profile, office: office)
        }
        return Clock.allCases.compactMap { clock in found.first { $0.clock == clock } }
    }

    /// Oldest first.
    static func events(_ db: Database, of id: Int64) throws -> [Event] {
        let statement = try db.cachedStatement(
            sql: "SELECT \(EventRow.columns) FROM event WHERE complaint = ? ORDER BY version")
        return try Row.fetchAll(statement, arguments: [id]).map(EventRow.event)
    }
}
