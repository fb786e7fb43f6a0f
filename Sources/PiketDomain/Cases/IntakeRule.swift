/// Decides what a record from outside does to the case it belongs to.
package enum IntakeRule {
    /// The `kind` of an imported event whose status is only a mark, because an officer has acted on the case.
    package static let sourceMark = "mark"

    /// The events a record leads to.
    ///
    /// A source may set any state, even outside the transition table, until an officer has acted; from then on its
    /// status, agency and officer are written down without effect, while times and texts are still taken over, and
    /// place and category unless somebody here decided them (see `CaseFold`).
    package static func events(for record: IntakeRecord, existing: Complaint?, now: Instant) -> [Event] {
        var payload = EventPayload()
            .with(.channel, record.channel).with(.externalID, record.externalID)
            .with(.receivedAt, record.receivedAt).with(.status, record.status)
            .with(.category, record.category).with(.agency, record.agency).with(.officer, record.assignee)
            .with(.kelurahan, record.kelurahan).with(.priority, record.priority?.rawValue)
            .with(.visibility, record.visibility?.rawValue).with(.answeredAt, record.answeredAt)
            .with(.closedAt, record.closedAt).with(.promisedAt, record.promisedAt)
            .with(.fault, record.fault?.rawValue).flagged(.backlog, record.isBacklog)
        if record.type != .complaint { payload = payload.with(.type, record.type.rawValue) }
        if existing?.isTouched == true { payload = payload.with(.kind, sourceMark) }
        return [
            Event(
                complaint: existing?.id, version: (existing?.version ?? 0) + 1, at: now, actor: .importer,
                act: .imported, payload: payload)
        ]
    }
}
