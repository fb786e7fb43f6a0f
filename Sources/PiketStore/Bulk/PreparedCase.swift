import PiketDomain

/// A case of a bulk load with everything worked out that needs no database.
struct PreparedCase: Sendable {
    let record: IntakeRecord
    let complaint: Complaint
    let hidden: Int
    let events: [LinkedEvent]
    let person: [UInt8]?
    let fingerprint: [UInt8]
    let tally: Tally

    /// - Parameter chain: the log's end, which moves on by the case's events.
    init(_ given: BulkCase, id: Int64, chain: inout EventChain, office: Office, salt: SaltKey) {
        let firstEvent = chain.id + 1
        record = given.record
        let words = CaseWords(record, visibility: record.visibility ?? .privat)
        hidden = words.hidden
        var base = Intake.base(
            id: id, number: id + Intake.numberOffset, channel: record.channel, externalID: record.externalID,
            receivedAt: record.receivedAt)
        base.point = record.point
        words.apply(to: &base)
        var events: [Event] = []
        events.reserveCapacity(given.events.count)
        for (index, planned) in given.events.enumerated() {
            var event = planned
            event.id = firstEvent + Int64(index)
            event.complaint = id
            event.version = index + 1
            if event.act == .undone, let place = event.payload.number(.event) {
                event.payload[.event] = .number(firstEvent + place - 1)
            }
            events.append(event)
        }
        complaint = CaseProjection.project(base, events: events, office: office)
        self.events = events.map { chain.link($0) }
        person = PersonWriter.hash(record, salt)
        fingerprint = Array(salt.hash(record.fingerprint).prefix(16))
        tally = Tally(complaint, zone: office.zone)
    }
}
