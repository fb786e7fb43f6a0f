import PiketDomain
import PlainText

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

extension IntakeRecord {
    /// An export that comes back tells what is shown of the case, masked: there the words stay as they came first. A link
    /// that it leaves out stays too.
    func restored(from original: OriginalReport?, shown: Complaint) -> IntakeRecord {
        guard let original else { return self }
        func kept(_ told: String, _ mask: SafeText?, _ first: String?) -> String {
            guard let first, let mask, !told.isEmpty, SafeText(sanitizing: told) == mask else { return told }
            return first
        }
        var record = self
        record.title = kept(title, shown.title, original.title)
        record.text = kept(text, shown.text, original.text)
        record.address = kept(address, shown.address, original.address)
        record.reporterName = kept(reporterName, shown.reporter?.name, original.reporter?.name)
        record.reporterContact = kept(reporterContact, shown.reporter?.contact, original.reporter?.contact)
        if record.sourceURL.isEmpty { record.sourceURL = original.source }
        return record
    }
}
