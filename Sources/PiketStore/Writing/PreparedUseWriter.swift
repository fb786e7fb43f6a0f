import GRDB
import PiketDomain

/// Keeps the counter of each prepared text in step with the events.
enum PreparedUseWriter {
    /// Counts what the newest events of a case changed. Cost: the case's events.
    ///
    /// - Parameter version: the case's before them.
    static func write(_ complaint: Int64, since version: Int, in db: Database) throws {
        let events = try CaseReader.events(db, of: complaint)
        for (code, change) in PreparedUse.change(in: events, since: version) where change != 0 {
            try db.execute(sql: "INSERT OR IGNORE INTO prepared_use (code, n) VALUES (?, 0)", arguments: [code])
            try db.execute(sql: "UPDATE prepared_use SET n = n + ? WHERE code = ?", arguments: [change, code])
        }
    }
}
