import GRDB
package import PiketDomain

extension SQLiteStore: DutyKeeping {
    package func duty() async throws -> [String: DutyMark] { try await read { try DutyRows.marks($0) } }

    package func mark(isIn: Bool, of login: String, now: Instant) async throws {
        try await writer().perform { try DutyRows.mark(isIn: isIn, of: login, now: now, $0) }
    }
}

enum DutyRows {
    static func marks(_ db: Database) throws -> [String: DutyMark] {
        let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT officer, is_in, at FROM duty"))
        let pairs = rows.map { ($0[0] as String, DutyMark(isIn: $0[1], at: Instant(seconds: $0[2]))) }
        return Dictionary(pairs) { first, _ in first }
    }

    static func mark(isIn: Bool, of login: String, now: Instant, _ transaction: WriteTransaction) throws {
        let payload = EventPayload().with(.kind, isIn ? "in" : "out")
        try transaction.log.append(
            Event(
                complaint: nil, version: 0, at: now, actor: .officer(login: login), act: .dutyChanged, payload: payload)
        )
        let statement = try transaction.statements[
            "INSERT OR REPLACE INTO duty (officer, is_in, at) VALUES (?1, ?2, ?3)"]
        statement.bind(1, login)
        statement.bind(2, isIn)
        statement.bind(3, now.seconds)
        try statement.run()
        transaction.touch(.people)
    }

    /// Again from the log. Cost: a walk over all events.
    static func rebuild(_ db: Database) throws {
        try db.execute(sql: "DELETE FROM duty")
        try db.execute(
            sql: """
                INSERT OR REPLACE INTO duty (officer, is_in, at)
                SELECT actor, json_extract(payload, '$.kind') = 'in', at FROM event WHERE act = ? ORDER BY id
                """, arguments: [Act.dutyChanged.rawValue])
    }
}
