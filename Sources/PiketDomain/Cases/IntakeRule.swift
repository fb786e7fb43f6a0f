/// Decides what a record from outside does to the case it belongs to.
package enum IntakeRule {
    /// The `kind` of an imported event whose status is only a mark, because an officer has acted on the case.
    package static let sourceMark = "mark"
    /// The `placed_by` of an event whose kelurahan is that of the nearest centre.
    package static let nearest = "point"

    /// The events a record leads to.
    ///
    /// A source may set any state, even outside the transition table, until an officer has acted; from then on its
    /// status, agency and officer are written down without effect, while times and texts are still taken over, and
    /// place and category unless somebody here decided them (see `CaseFold`).
    /// - Parameter apart: why a reply is a complaint of its own; nil: it is no reply.
    package static func events(
        for record: IntakeRecord, existing: Complaint?, apart: ReplyApart? = nil, now: Instant
    ) -> [Event] {
        var payload = EventPayload()
            .with(.channel, record.channel).with(.externalID, record.externalID)
            .with(.receivedAt, record.receivedAt).with(.status, record.status)
            .with(.category, record.category).with(.agency, record.agency).with(.officer, record.assignee)
            .with(.kelurahan, record.kelurahan).with(.priority, record.priority?.rawValue)
            .with(.visibility, record.visibility?.rawValue).with(.answeredAt, record.answeredAt)
            .with(.closedAt, record.closedAt).with(.promisedAt, record.promisedAt)
            .with(.fault, record.fault?.rawValue).flagged(.backlog, record.isBacklog)
            .with(.danger, record.danger?.rawValue).with(.placedBy, record.isPlacedByPoint ? nearest : nil)
        if record.type != .complaint { payload = payload.with(.type, record.type.rawValue) }
        if case .otherSender(let number)? = apart { payload = payload.with(.replyTo, number) }
        if existing?.isTouched == true { payload = payload.with(.kind, sourceMark) }
        return [
            Event(
                complaint: existing?.id, version: (existing?.version ?? 0) + 1, at: now,
                actor: record.takenBy.map(Actor.officer) ?? .importer,
                act: record.takenBy == nil ? .imported : .received, payload: payload)
        ]
    }

    /// The event by which a record that came before tells a new place: the region or the map is known only now, or
    /// knows better. nil if the case is there already, or stays where an officer put it.
    ///
    /// - Parameter events: all of the case's, oldest first.
    package static func placing(
        _ record: IntakeRecord, of complaint: Complaint, events: [Event], office: Office, now: Instant
    ) -> Event? {
        guard let code = record.kelurahan, code != complaint.kelurahan else { return nil }
        let event = Event(
            complaint: complaint.id, version: complaint.version + 1, at: now, actor: .importer, act: .placed,
            payload: EventPayload().with(.kelurahan, code)
                .with(.placedBy, record.isPlacedByPoint ? nearest : nil))
        let placed = CaseProjection.project(complaint, events: events + [event], office: office)
        return placed.kelurahan == code ? event : nil
    }
}
