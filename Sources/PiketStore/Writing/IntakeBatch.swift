import GRDB
import PiketDomain

/// Records on their way into the file, worked out before it is their turn to be written.
struct IntakeBatch: Sendable {
    private let office: Office
    private let records: [PreparedRecord]

    /// Works out the cases of those records that `db` does not know yet.
    init(_ records: [IntakeRecord], db: Database, office: Office, salt: SaltKey, now: Instant) throws {
        self.office = office
        let find = try db.cachedStatement(sql: "SELECT 1 FROM complaint WHERE channel = ? AND external_id = ?")
        self.records = try records.map { record in
            var prepared = PreparedRecord(record, salt: salt)
            let isKnown = try Row.fetchOne(find, arguments: [record.channel, record.externalID]) != nil
            if !isKnown, record.reply == nil { prepared.workOut(office: office, salt: salt, now: now) }
            return prepared
        }
    }

    /// - Parameter present: the office as it is when the records are written. What was worked out with another is left.
    func records(for present: Office) -> [PreparedRecord] {
        guard present !== office else { return records }
        return records.map { $0.unprepared }
    }
}
