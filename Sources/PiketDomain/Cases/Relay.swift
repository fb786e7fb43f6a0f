/// What an answer to an incident does to the cases that were merged into it: each of their reporters is answered too.
package enum Relay {
    /// The answer in a child's own history; its words are kept with it once more.
    ///
    /// - Parameter answer: as it was stored in the parent.
    package static func answer(_ answer: Event, in child: Complaint, at now: Instant) -> Event {
        Event(
            complaint: child.id, version: child.version + 1, at: now, actor: answer.actor, act: .answered,
            payload: EventPayload().with(.relay, answer.id))
    }

    /// The taking back of it; nil: nothing of that answer stands there.
    package static func undoing(_ undone: Event, in child: Complaint, _ events: [Event], at now: Instant) -> Event? {
        guard undone.act == .undone, undone.payload.text(.act) == Act.answered.rawValue,
            let answer = undone.payload.number(.event),
            let relayed = CaseProjection.standing(events).last(where: {
                $0.act == .answered && $0.payload.number(.relay) == answer
            })
        else { return nil }
        return Event(
            complaint: child.id, version: child.version + 1, at: now, actor: undone.actor, act: .undone,
            payload: EventPayload().with(.event, relayed.id).with(.act, Act.answered.rawValue).with(.relay, undone.id))
    }
}

extension Event {
    /// It is carried on to the cases merged into its own.
    package var isRelayed: Bool {
        act == .answered || act == .undone && payload.text(.act) == Act.answered.rawValue
    }
}
