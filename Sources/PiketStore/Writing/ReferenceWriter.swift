import GRDB
import PiketDomain

/// Keeps the numbers a case is found by in step with its events.
enum ReferenceWriter {
    /// Cost: the case's events.
    static func write(_ complaint: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM reference WHERE complaint = ?", arguments: [complaint])
        for reference in References.told(by: try CaseReader.events(db, of: complaint)) {
            try db.execute(
                sql: "INSERT INTO reference (complaint, system, number) VALUES (?, ?, ?)",
                arguments: [complaint, reference.system, reference.number])
        }
    }
}

extension Event {
    /// It may change the numbers its case is found by.
    var touchesReferences: Bool { !references.isEmpty || act == .undone }
}
