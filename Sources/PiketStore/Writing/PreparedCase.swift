import PiketDomain

/// A case that is not in the file yet, with everything worked out that needs no database: all but its numbers.
struct PreparedCase: Sendable {
    let record: IntakeRecord
    let fingerprint: [UInt8]
    let hidden: Int
    /// See `PersonWriter.hash`.
    let person: [UInt8]?
    /// Numbered from 1 within the case, until they are linked to a log.
    private(set) var events: [Event] = []
    private(set) var complaint: Complaint
    private(set) var tally: Tally

    /// - Parameters:
    ///   - record: as the office completes it.
    ///   - events: oldest first. An `undone` one names what it takes back by its place, 1 for the first.
    init(_ record: IntakeRecord, fingerprint: [UInt8], events planned: [Event], office: Office, salt: SaltKey) {
        self.record = record
        self.fingerprint = fingerprint
        let words = CaseWords(record, visibility: record.visibility ?? .privat)
        hidden = words.hidden
        person = PersonWriter.hash(record, salt)
        var base = Intake.base(
            id: 0, number: 0, channel: record.channel, externalID: record.externalID, receivedAt: record.receivedAt)
        base.point = record.point
        words.apply(to: &base)
        complaint = base
        tally = Tally(base, zone: office.zone)
        append(planned, office: office)
    }

    mutating func append(_ planned: [Event], office: Office) {
        events.reserveCapacity(events.count + planned.count)
        for planned in planned {
            var event = planned
            event.id = Int64(events.count + 1)
            event.version = events.count + 1
            event.complaint = complaint.id
            events.append(event)
        }
        complaint = CaseProjection.project(complaint, events: events, office: office)
        tally = Tally(complaint, zone: office.zone)
    }

    /// Gives the case its place in the file.
    mutating func number(_ id: Int64) {
        complaint.id = id
        complaint.number = id + Intake.numberOffset
        for index in events.indices { events[index].complaint = id }
    }

    /// The events as the log's next.
    func linked(to chain: inout EventChain) -> [LinkedEvent] {
        let before = chain.id
        return events.map { planned in
            var event = planned
            if event.act == .undone, let place = event.payload.number(.event) {
                event.payload[.event] = .number(before + place)
            }
            return chain.link(event)
        }
    }
}
