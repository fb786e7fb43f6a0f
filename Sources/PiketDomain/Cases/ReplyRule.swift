/// Decides what a reporter's reply does to a case, whoever writes it down: an officer or a file.
package enum ReplyRule {
    /// A case that a reply may be about.
    package struct Candidate {
        package var complaint: Complaint
        /// All of it, oldest first.
        package var events: [Event]
        /// nil: nobody is known, or was erased.
        package var reporter: Reporter?

        package init(complaint: Complaint, events: [Event], reporter: Reporter?) {
            self.complaint = complaint
            self.events = events
            self.reporter = reporter
        }

        package var isForgotten: Bool { events.contains { $0.act == .forgotten } }
    }

    package enum Fate: Hashable, Sendable {
        /// The reporter's own words.
        case reply
        /// The source's words about its case.
        case note
    }

    /// What the words are to a case; nil: nothing, since another wrote them or nobody can say.
    ///
    /// A source that vouches for the sender is believed in its own channel only. Whom the office has forgotten does not
    /// come back with a reply.
    package static func fate(of reply: IntakeReply, on candidate: Candidate) -> Fate? {
        guard !candidate.isForgotten else { return nil }
        if let sender = reply.sender { return candidate.reporter?.isSame(as: sender) == true ? .reply : nil }
        guard reply.channel == candidate.complaint.channel else { return nil }
        return reply.isVouched ? .reply : .note
    }

    /// The arrow a reply takes: it ends a pause; after an answer, or if it says *not fixed*, it brings the case back to
    /// work. nil: the case stays where it is.
    ///
    /// - Parameter standing: the case's events that were not taken back.
    package static func arrow(
        after rating: CaseHistory.Rating?, on complaint: Complaint, standing: [Event], office: Office
    ) -> Transition? {
        let cameFrom = cameFrom(complaint, standing: standing)
        let target: (status: Status, cause: Transition.Cause)
        switch complaint.status {
        case .awaitingReporter: target = (cameFrom ?? (complaint.agency == nil ? .awaiting : .assigned), .act)
        case .answered where rating != .satisfied: target = (.inProgress, .reply)
        // The reporter's own words are the reason.
        case .done where rating == .dissatisfied: target = (.inProgress, .act)
        default: return nil
        }
        let arrow = complaint.status.transition(
            to: target.status, steps: office.profile(of: complaint).steps, cameFrom: cameFrom, cause: target.cause,
            given: [.reason])
        // A state the office's steps do not lead to: the words are kept, the case stays.
        return try? arrow.get()
    }

    /// Where a case that waits for its reporter was before; nil if it does not wait, or a source put it there.
    package static func cameFrom(_ complaint: Complaint, standing: [Event]) -> Status? {
        guard complaint.status == .awaitingReporter else { return nil }
        return standing.last { $0.opens(.awaitingReporter) }?.payload.fromStatus
    }

    /// A source ends its case or takes it up again with a note until an officer has acted, as with a record of its own.
    private static func moves(_ complaint: Complaint, to told: Status) -> Bool {
        !complaint.isTouched && told.isOpen != complaint.status.isOpen
    }

    /// The event by which words from a file come to their case; nil if they stand there already.
    ///
    /// They count from when they were written, never from a time to come. A reply older than the state it finds is news of
    /// the past and moves nothing.
    /// - Parameter isKnown: whether an event brought the same words.
    package static func event(
        for reply: IntakeReply, as fate: Fate, on candidate: Candidate, office: Office, now: Instant,
        isKnown: (Event) -> Bool
    ) -> Event? {
        let complaint = candidate.complaint
        let brought = candidate.events.contains { event in
            event.payload.text(.externalID) == reply.externalID && event.payload.text(.channel) == reply.channel
                && (event.act == .replied || event.act == .noted)
                && event.payload.text(.rating) == reply.rating?.rawValue && isKnown(event)
        }
        guard !brought else { return nil }
        let standing = CaseProjection.standing(candidate.events)
        let since = CaseHistory(events: standing, receivedAt: complaint.receivedAt).changes.last?.at
        var at = min(reply.at, now)
        var payload = EventPayload().with(.channel, reply.channel).with(.externalID, reply.externalID)
            .with(.rating, reply.rating?.rawValue)
        // Many sources tell minutes, not seconds.
        if fate == .reply, at + 60 > since ?? at {
            at = max(at, since ?? at)
            if let arrow = arrow(after: reply.rating, on: complaint, standing: standing, office: office) {
                payload = payload.with(.from, arrow.from).with(.status, arrow.to)
            }
        }
        let begun = since ?? complaint.receivedAt
        if fate == .note, let told = reply.state, moves(complaint, to: told), at + 60 > begun {
            at = max(at, begun)
            payload = payload.with(.from, complaint.status).with(.status, told)
        }
        return Event(
            complaint: complaint.id, version: complaint.version + 1, at: now, actor: .importer,
            act: fate == .reply ? .replied : .noted, payload: payload.with(.stateAt, at))
    }
}
