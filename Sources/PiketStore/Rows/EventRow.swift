import GRDB
import PiketDomain

enum EventRow {
    static let columns = "id, complaint, version, at, actor, act, payload, reason"

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
