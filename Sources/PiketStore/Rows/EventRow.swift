import GRDB
import PiketDomain

enum EventRow {
    private static let names = ["id", "complaint", "version", "at", "actor", "act", "payload", "reason"]
    static let columns = names.joined(separator: ", ")
    static let count = names.count

    /// The columns of `event` under another name; put them first.
    static func columns(of alias: String) -> String {
        names.map { alias + "." + $0 }.joined(separator: ", ")
    }

    static func event(_ row: Row) throws -> Event {
        let id: Int64 = row[0]
        let payload: String = row[6]
        guard let act = Act(rawValue: row[5]), let decoded = EventPayload(json: payload) else {
            throw StoreTrouble.damaged(path: "", detail: "event \(id) cannot be read")
        }
        return Event(
            id: id, complaint: row[1], version: row[2], at: Instant(seconds: row[3]), actor: Actor(code: row[4]),
            act: act, payload: decoded, reason: row[7])
    }
}
