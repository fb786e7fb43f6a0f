import GRDB
import PiketDomain

/// Keeps the numbers of letters a case is found by in step with its events.
enum LetterWriter {
    /// Writes those that count now. Cost: the case's events.
    static func write(_ complaint: Int64, in db: Database) throws {
        try db.execute(
            sql: "DELETE FROM reference WHERE complaint = ? AND system = ?", arguments: [complaint, Letter.system])
        for reference in Letter.references(in: try CaseReader.events(db, of: complaint)) {
            try db.execute(
                sql: "INSERT INTO reference (complaint, system, number) VALUES (?, ?, ?)",
                arguments: [complaint, reference.system, reference.number])
        }
    }
}
