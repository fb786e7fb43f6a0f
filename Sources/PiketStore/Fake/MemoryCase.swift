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
    var references: [Reference] = []
    /// Oldest first.
    var events: [Event] = []
    var current: Complaint

    init(base: Complaint, fingerprint: [UInt8]) {
        self.base = base
        self.fingerprint = fingerprint
        current = base
    }

    var signs: CaseSigns { CaseSigns(events) }

    mutating func project(_ office: Office) {
        current = CaseProjection.project(base, events: events, office: office)
    }
}
