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
        words.redact(redactions)
        words.apply(to: &base)
    }

    private var redactions: [String] {
        CaseProjection.standing(events).filter { $0.act == .redacted }.compactMap { texts[$0.wordsEvent] }
    }

    /// Characters of the record that had to be replaced to be shown.
    var hiddenCharacters: Int {
        record.map { CaseWords($0, visibility: $0.visibility ?? current.visibility).hidden } ?? 0
    }

    var escaped: EscapedWords? {
        record.map {
            let name = knownName
            return CaseWords.escaped(
                title: name.hidden(in: $0.title), text: name.hidden(in: $0.text), address: name.hidden(in: $0.address),
                redacting: redactions)
        }
    }

    mutating func erase() {
        record = nil
        texts = [:]
        base = Erasure.bare(base)
    }

    var knownName: KnownName? { record.flatMap { KnownName($0.reporterName) } }

    /// What was written with events, for people to read: without the reporter's name.
    var readableTexts: [Int64: String] {
        let name = knownName
        return texts.mapValues(name.hidden)
    }

    /// Released and not carried yet.
    var waiting: [Event] { Outbox.waiting(events, written: Set(texts.keys)) }

    var references: [Reference] { References.told(by: events) }

    mutating func project(_ office: Office) {
        current = CaseProjection.project(base, events: events, office: office)
    }
}
