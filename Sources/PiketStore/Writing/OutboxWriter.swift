import GRDB
import PiketDomain

/// Keeps the list of what waits in step with the events of a case.
enum OutboxWriter {
    /// Writes what of this case waits now. Cost: the case's events.
    static func write(_ complaint: Int64, in db: Database) throws {
        try db.execute(sql: "DELETE FROM outbox WHERE complaint = ?", arguments: [complaint])
        let events = try CaseReader.events(db, of: complaint)
        let written = try Int64.fetchSet(
            db, sql: "SELECT t.event FROM event e JOIN event_text t ON t.event = e.id WHERE e.complaint = ?",
            arguments: [complaint])
        let waiting = Outbox.waiting(events, written: written)
        try db.execute(
            sql: "UPDATE complaint SET has_unsent = ? WHERE id = ?", arguments: [!waiting.isEmpty, complaint])
        for event in waiting {
            try db.execute(
                sql: "INSERT INTO outbox (event, complaint, words) VALUES (?, ?, ?)",
                arguments: [event.id, complaint, Outbox.words(of: event, in: events)])
        }
    }
}

extension Event {
    /// It may change what waits to be carried.
    var touchesOutbox: Bool {
        switch act {
        case .answered, .asked, .sent, .undone, .forgotten: true
        default: false
        }
    }
}
