import PiketDomain

/// A record on its way into the file, and the case it becomes if it is not known there.
struct PreparedRecord: Sendable {
    let record: IntakeRecord
    /// What the file knows the record's content by.
    let fingerprint: [UInt8]
    /// nil: not worked out, since the record was known, or replies to a case.
    private(set) var new: PreparedCase?

    init(_ record: IntakeRecord, salt: SaltKey) {
        self.record = record
        fingerprint = salt.key(record.fingerprint)
    }

    var unprepared: PreparedRecord {
        var record = self
        record.new = nil
        return record
    }

    mutating func workOut(office: Office, salt: SaltKey, now: Instant) {
        new = newCase(office: office, salt: salt, now: now)
    }

    /// - Parameter apart: why a reply is a complaint of its own.
    func newCase(apart: ReplyApart? = nil, office: Office, salt: SaltKey, now: Instant) -> PreparedCase {
        let completed = Intake.completed(record, apart: apart, office: office)
        let planned = IntakeRule.events(for: completed, existing: nil, apart: apart, now: now)
        return PreparedCase(
            completed, fingerprint: fingerprint, events: Intake.marked(planned, completed, salt), office: office,
            salt: salt)
    }
}
