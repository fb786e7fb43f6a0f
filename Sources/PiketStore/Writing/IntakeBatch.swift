import GRDB
import PiketDomain

/// Records on their way into the file, worked out before it is their turn to be written.
struct IntakeBatch: Sendable {
    private let office: Office
    private let records: [PreparedRecord]

    /// Works out the cases of those records that `db` does not know yet.
    ///
    /// - Parameter db: nil for a store without cases.
    init(_ records: [IntakeRecord], knownTo db: Database?, office: Office, salt: SaltKey, now: Instant) throws {
        self.office = office
        let find = try db.map {
            try Statement(try $0.handle(), "SELECT 1 FROM complaint WHERE channel = ? AND external_id = ?")
        }
        self.records = try records.map { record in
            var prepared = PreparedRecord(record, salt: salt)
            if record.reply == nil, try find.map({ try !Self.isKnown(record, $0) }) ?? true {
                prepared.workOut(office: office, salt: salt, now: now)
            }
            return prepared
        }
    }

    private static func isKnown(_ record: IntakeRecord, _ find: Statement) throws -> Bool {
        find.bind(1, record.channel)
        find.bind(2, record.externalID)
        defer { find.reset() }
        return try find.step()
    }

    /// - Parameter present: the office as it is when the records are written. What was worked out with another is left.
    func records(for present: Office) -> [PreparedRecord] {
        present === office ? records : records.map(\.unprepared)
    }
}
