import PiketDomain

/// The arrows of the state table, and the acts that do nothing else.
extension Sitting {
    /// The arrow to `status` under the steps of this case's profile. Where review is left out an arrow to it leads on.
    ///
    /// - Parameter given: what the act brings along.
    func arrow(
        to status: Status, given: Set<Transition.Need> = [], cause: Transition.Cause = .act
    ) throws(Refusal) -> Transition {
        let arrow = complaint.status.transition(
            to: status, steps: profile.steps, cameFrom: cameFrom, cause: cause, given: given)
        switch arrow {
        case .success(let arrow): return arrow
        case .failure(.stepLeftOut(.inReview, instead: let next)):
            return try self.arrow(to: next, given: given, cause: cause)
        case .failure(let refusal): throw Refusal(refusal, from: complaint.status, to: status)
        }
    }

    /// Where a case that waits for its reporter was before; nil if it does not wait, or a source put it there.
    var cameFrom: Status? { ReplyRule.cameFrom(complaint, standing: standing) }

    func change(_ arrow: Transition) -> EventPayload {
        EventPayload().with(.from, arrow.from).with(.status, arrow.to)
    }

    /// A state by its name. Out of a review it is the review's decision, out of a closed state a reopening; what needs
    /// more than a reason (a question, a receiver, a parent, a kind) has an act of its own.
    func setState(_ status: Status, reason: String) throws(Refusal) -> Plan {
        let (right, act): (Right, Act) =
            switch complaint.status {
            case .inReview: (.review, .reviewed)
            case let closed where !closed.isOpen: (.reopen, .reopened)
            default: (.work, .stateSet)
            }
        let grant = try grant(right)
        let why = try Wording.line(reason)
        let arrow = try arrow(to: status, given: why == nil ? [] : [.reason])
        if arrow.to == .awaitingReporter { throw .textMissing }
        if arrow.to == .assigned, complaint.agency == nil, complaint.status != .awaitingReporter {
            throw .receiverMissing
        }
        if act == .reopened, why == nil { throw .reasonMissing }
        try requireEvidence(for: arrow.to)
        let verdict = act == .reviewed && arrow.to != .inProgress
        return Plan(act, change(arrow).flagged(.verdict, verdict), reason: why).under(grant)
    }

    func verify() throws(Refusal) -> Plan {
        try require(.work)
        guard complaint.status == .awaiting else { throw .transition(from: complaint.status, to: .coordinating) }
        return Plan(.verified, change(try arrow(to: .coordinating)))
    }

    func merge(into parent: Int64) throws(Refusal) -> Plan {
        try require(.work)
        guard parent > 0 else { throw .unknownCase(parent) }
        guard parent != complaint.number else { throw .parentIsSelf }
        return Plan(.merged, change(try arrow(to: .duplicate, given: [.parent])).with(.parent, parent))
    }

    func dismiss(_ kind: Dismissal) throws(Refusal) -> Plan {
        try require(.work)
        return Plan(.dismissed, change(try arrow(to: .archived, given: [.dismissal])).with(.kind, kind.rawValue))
    }

    /// The receiver is masked like any free text; the receipt number is an id and stays.
    func refer(receiver: String, number: String, reason: String) throws(Refusal) -> Plan {
        try require(.work)
        let why = try required(reason: reason)
        guard let receiver = try Wording.line(receiver, limit: 200), let number = try Wording.line(number, limit: 80)
        else { throw .receiverMissing }
        let payload = change(try arrow(to: .referred, given: [.reason, .receiver, .receipt]))
            .with(.receiver, Mask.text(receiver).text).with(.number, number)
        return Plan(.referred, payload, reason: why)
    }

    /// A profile may want a picture of the finished work before the work counts as finished: on entering the review, and
    /// again before done, or answered, which becomes done by itself.
    func requireEvidence(for target: Status) throws(Refusal) {
        let finished: [Status] = [.inReview, .answered, .done]
        guard finished.contains(target), profile.evidence == .after else { return }
        guard file.evidence.contains(where: \.isAfter) else { throw .evidenceMissing }
    }
}

extension Refusal {
    init(_ refusal: TransitionRefusal, from: Status, to: Status) {
        switch refusal {
        case .alreadyThere: self = .already(.state(to))
        case .notAllowed, .stepLeftOut, .notByHand: self = .transition(from: from, to: to)
        case .needs(let needs, _):
            self =
                if !needs.isDisjoint(with: [.receiver, .receipt]) {
                    .receiverMissing
                } else if !needs.isDisjoint(with: [.reason, .dismissal]) {
                    .reasonMissing
                } else {
                    .transition(from: from, to: to)
                }
        }
    }
}
