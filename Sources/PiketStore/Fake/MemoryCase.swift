import PiketDomain

/// One case as the store in memory keeps it: what came in, what happened, and where it stands.
struct MemoryCase {
    /// What never comes from events.
    var base: Complaint
    /// The source's own words for the place.
    var placeWords = ""
    var fingerprint: [UInt8]
    /// Of the source's records before the newest.
    var pastFingerprints: Set<[UInt8]> = []
    /// As it came, unmasked; nil once it was erased.
    var record: IntakeRecord?
    /// What was written with events, by event id.
    var texts: [Int64: String] = [:]
    /// Oldest first.
    var events: [Event] = []
    var current: Complaint

    init(base: Complaint, fingerprint: [UInt8]) {
        self.base = base
        self.fingerprint = fingerprint
        current = base
    }

    var reporter: Reporter? {
        guard let record, !(record.reporterName.isEmpty && record.reporterContact.isEmpty) else { return nil }
        return Reporter(name: record.reporterName, contact: record.reporterContact)
    }

    var isForgotten: Bool { events.contains { $0.act == .forgotten } }

    /// Masks the record's words anew, and what was masked by hand.
    mutating func word() {
        guard let record else { return }
        var words = CaseWords(record, visibility: record.visibility ?? current.visibility)
        words.redact(
            CaseProjection.standing(events).filter { $0.act == .redacted }.compactMap { texts[$0.wordsEvent] })
        words.apply(to: &base)
    }

    mutating func erase() {
        record = nil
        texts = [:]
        base = Erasure.bare(base)
    }

    /// Released and not carried yet.
    var waiting: [Event] { Outbox.waiting(events, written: Set(texts.keys)) }

    var references: [Reference] { References.told(by: events) }

    mutating func project(_ office: Office) {
        current = CaseProjection.project(base, events: events, office: office)
    }
}
