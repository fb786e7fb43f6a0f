import PiketDomain

/// What a supervisor decides: the requests of officers, prepared answers, and finished work.
extension Sitting {
    func review(approved: Bool, reason: String) throws(Refusal) -> Plan {
        if let request = CaseProjection.pendingRequests(file.events).first, try isSupervisors() {
            return try decide(request, approved: approved, reason: reason)
        }
        if let draft = CaseProjection.pendingDraft(file.events), try isSupervisors() {
            return try decide(draft: draft, approved: approved, reason: reason)
        }
        let grant = try grant(.review)
        let target = approved ? Status.approved(steps: profile.steps) : .inProgress
        guard complaint.status == .inReview else { throw .transition(from: complaint.status, to: target) }
        let why = try Wording.line(reason)
        let arrow = try arrow(to: target, given: why == nil ? [] : [.reason])
        try requireEvidence(for: arrow.to)
        return Plan(.reviewed, change(arrow).flagged(.verdict, approved), reason: why).under(grant)
    }

    /// Whoever can only ask means the finished work, not the wishes of others.
    private func isSupervisors() throws(Refusal) -> Bool { try grant(.review) == .outright }

    /// The same wish twice, before it is decided, is refused.
    func requireNew(request payload: EventPayload) throws(Refusal) {
        let isKnown = CaseProjection.pendingRequests(file.events).contains {
            $0.payload == payload && $0.actor == .officer(login: viewer.login)
        }
        if isKnown { throw .unchanged }
    }

    /// A granted request is the act itself, checked anew against the case as it is now and naming the request; a
    /// returned one is a review without effect.
    private func decide(_ request: Event, approved: Bool, reason: String) throws(Refusal) -> Plan {
        guard let act = request.payload.text(.act).flatMap(Act.init(rawValue:)) else { throw .unchanged }
        try require(act == .assigned || act == .taken ? .reassign : act.right)
        guard approved else {
            let payload = EventPayload().with(.event, request.id).with(.act, act.rawValue)
            return Plan(.reviewed, payload, reason: try required(reason: reason))
        }
        var decision = self
        decision.askedAt = request.at
        var plan = try decision.carryOut(act, request.payload, reason: try Wording.line(reason) ?? request.reason ?? "")
        plan.payload[.event] = .number(request.id)
        return plan
    }

    /// A prepared answer is released as it stands, or goes back with a reason. Its words lie at the event it names.
    private func decide(draft: Event, approved: Bool, reason: String) throws(Refusal) -> Plan {
        let payload = EventPayload().with(.event, draft.id)
        guard approved else {
            return Plan(.reviewed, payload.with(.act, Act.drafted.rawValue), reason: try required(reason: reason))
        }
        try require(.answer)
        try requireAnswerable()
        return Plan(.answered, payload, reason: try Wording.line(reason))
    }

    private func carryOut(_ act: Act, _ wish: EventPayload, reason: String) throws(Refusal) -> Plan {
        if let login = wish.text(.officer) {
            try requireOpen()
            return try hand(to: login, reason: try Wording.line(reason))
        }
        if let code = wish.text(.agency) { return try assign(to: .agency(code), reason: reason) }
        if let status = wish.status {
            // Meant for the state it was asked in; elsewhere the same arrow may be another decision.
            guard wish.fromStatus == complaint.status else { throw .transition(from: complaint.status, to: status) }
            return try setState(status, reason: reason)
        }
        if let until = wish.instant(.promisedAt) { return try promise(office.zone.date(of: until), reason: reason) }
        guard act == .extended else { throw .unchanged }
        return try extend(reason: reason)
    }
}

extension Act {
    /// Who may do it again; whose case it is decides about assigning besides.
    var right: Right {
        switch self {
        case .reviewed: .review
        case .reopened: .reopen
        case .promised, .extended: .promise
        case .drafted: .draft
        default: .work
        }
    }
}
