extension CaseHistory {
    /// The facts of a case in the times of the world: what a source told stands at the source's times.
    ///
    /// - Parameter events: those that were not taken back, oldest first.
    init(events: [Event], receivedAt: Instant) {
        self.init(receivedAt: receivedAt)
        for event in events { add(event, heardAt: events.first?.at) }
    }

    /// - Parameter heardAt: when Piket first wrote of the case.
    private mutating func add(_ event: Event, heardAt: Instant?) {
        guard event.act != .requested else { return }
        let payload = event.payload
        if let promised = payload.instant(.promisedAt) {
            promises.append(Promise(approvedAt: event.effectiveAt, until: promised))
        }
        guard payload.text(.kind) != IntakeRule.sourceMark else { return }
        if let told = payload.instant(.answeredAt), event.act == .imported || answers.isEmpty { answers = [told] }
        let stateBefore = status
        if let next = payload.status { enter(next, event, heardAt) }
        switch event.act {
        case .answered: answers.append(event.effectiveAt)
        case .replied:
            replies.append(
                Reply(
                    at: event.effectiveAt, rating: payload.text(.rating).flatMap(Rating.init(rawValue:)),
                    answersBefore: answers.count, stateBefore: stateBefore))
        case .fileCompleted: fileCompleteAt = fileCompleteAt ?? event.effectiveAt
        case .extended: extendedAt = extendedAt ?? event.effectiveAt
        default: break
        }
    }

    private mutating func enter(_ next: Status, _ event: Event, _ heardAt: Instant?) {
        guard next != status else {
            // The same state again only corrects when it was reached.
            if event.act == .imported, let told = event.told(next), !changes.isEmpty {
                changes[changes.count - 1].at = told
            }
            return
        }
        changes.append(Change(at: time(of: next, event, heardAt), to: next))
    }

    /// A source tells only its last state: a case past awaiting was taken up with its answer or closing, else when it
    /// was received, or when we hear of it if it was here before; so does one that it takes up again after its end.
    private func time(of next: Status, _ event: Event, _ heardAt: Instant?) -> Instant {
        guard event.act == .imported else { return event.payload.instant(.closedAt) ?? event.effectiveAt }
        if next.isOpen, next != .answered, !status.isOpen || status == .answered { return event.effectiveAt }
        return event.told(next) ?? event.untold(receivedAt, heardAt: heardAt)
    }
}

extension Event {
    /// When the source says its case came to `status`; nil if it says nothing.
    fileprivate func told(_ status: Status) -> Instant? {
        status.isOpen ? payload.instant(.answeredAt) ?? payload.instant(.stateAt) : toldEnd
    }
}
