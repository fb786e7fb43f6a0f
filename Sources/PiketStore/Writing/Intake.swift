import PiketDomain

/// What a record becomes before its events are folded.
enum Intake {
    /// Ticket numbers run from 10001: five digits from the first day, and never mistaken for a count.
    static let numberOffset: Int64 = 10_000

    /// A case before its first event. Everything that events say is at its default, so that folding and undoing them
    /// starts from the same place each time.
    static func base(
        id: Int64, number: Int64, channel: String, externalID: String?, receivedAt: Instant
    ) -> Complaint {
        var complaint = Complaint(
            id: id, number: number, version: 0, type: .complaint, status: .awaiting, priority: .normal,
            visibility: .privat, profile: "", channel: channel, receivedAt: receivedAt)
        complaint.externalID = externalID
        return complaint
    }

    /// `complaint` with what its events say taken out: its words, point and links stay.
    static func base(of complaint: Complaint) -> Complaint {
        var base = base(
            id: complaint.id, number: complaint.number, channel: complaint.channel,
            externalID: complaint.externalID, receivedAt: complaint.receivedAt)
        base.point = complaint.point
        base.title = complaint.title
        base.text = complaint.text
        base.address = complaint.address
        base.reporter = complaint.reporter
        base.photoURL = complaint.photoURL
        base.sourceURL = complaint.sourceURL
        return base
    }

    /// A new record with what the office makes of it: the danger its words tell of, and where the source is silent the
    /// priority of its route or category and the visibility of its profile, else *privat*.
    ///
    /// - Parameter apart: why a reply is a complaint of its own.
    static func completed(_ record: IntakeRecord, apart: ReplyApart? = nil, office: Office) -> IntakeRecord {
        var record = record
        if let apart { record.note(apart) }
        record.danger = office.danger(of: record)
        let category = record.category.flatMap(office.category)
        let routed = record.priority == nil ? office.routes.route(for: RoutedCase(record))?.priority : nil
        record.priority = record.priority ?? routed ?? category?.priority ?? .normal
        record.visibility = record.visibility ?? category?.profile.flatMap(office.profile)?.visibility ?? .privat
        return record
    }
    /// The events with the salted hash of the words they brought, so that the chain vouches for the original too.
    static func marked(_ events: [Event], _ record: IntakeRecord, _ salt: SaltKey) -> [Event] {
        guard !record.text.isEmpty || !record.title.isEmpty else { return events }
        let mark = salt.mark(record.title + "\n" + record.text)
        return events.map { planned in
            var event = planned
            event.payload[.textHash] = .text(mark)
            return event
        }
    }
}
