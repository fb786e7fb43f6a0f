/// How far the answer to a reporter has come.
package enum AnswerStanding: Hashable, Sendable {
    case none
    /// Prepared, and waits for a supervisor.
    case drafted(Event)
    /// Released, and not carried to the citizen yet; it is held as long as it can be taken back.
    case released(Event)
    case carried(Event, at: Instant)
    /// A source tells that it was answered there; its words are not known here.
    case elsewhere(at: Instant)

    /// Seconds an answer stays where it can be taken back.
    package static let held: Int64 = 60

    /// The event that the answer's words belong to.
    package var event: Event? {
        switch self {
        case .drafted(let event), .released(let event), .carried(let event, _): event
        case .none, .elsewhere: nil
        }
    }

    /// How long it is still held; nil if it is not.
    package func heldSeconds(at now: Instant) -> Int64? {
        guard case .released(let event) = self, now >= event.at, now - event.at <= Self.held else { return nil }
        return Self.held - (now - event.at)
    }
}

extension CaseFile {
    /// The newest of what was prepared and what was released.
    package var answer: AnswerStanding {
        let standing = CaseProjection.standing(events)
        let released = standing.last { $0.act == .answered }
        if let draft = CaseProjection.pendingDraft(events), draft.version > released?.version ?? 0 {
            return .drafted(draft)
        }
        if let released {
            let carried = standing.last { $0.act == .sent && $0.payload.number(.event) == released.id }
            return carried.map { .carried(released, at: $0.effectiveAt) } ?? .released(released)
        }
        return complaint.firstAnswerAt.map { .elsewhere(at: $0) } ?? .none
    }
}
