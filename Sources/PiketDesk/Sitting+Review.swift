import PiketDomain

/// What a supervisor decides: the requests of officers, prepared answers, and finished work.
extension Sitting {
    func review(approved: Bool, reason: String, of subject: ReviewSubject?) throws(Refusal) -> Plan {
        let grant = try grant(.review)
        // Whoever can only ask means the finished work, not the wishes of others.
        if grant == .asks, let subject, subject != .work { throw .needsRole(Right.review.roles) }
        let chosen = try chosenReview(subject, approved: approved)
        switch (chosen.subject, chosen.event) {
        case (.request, let request?): return try decide(request, approved: approved, reason: reason)
        case (.draft, let draft?): return try decide(draft: draft, approved: approved, reason: reason)
        default: return try decideWork(approved: approved, reason: reason).under(grant)
        }
    }

    private func decideWork(approved: Bool, reason: String) throws(Refusal) -> Plan {
        let target = approved ? Status.approved(steps: profile.steps) : .inProgress
        let why = try Wording.line(reason)
        let arrow = try arrow(to: target, given: why == nil ? [] : [.reason])
        try requireEvidence(for: arrow.to)
        return Plan(.reviewed, change(arrow).flagged(.verdict, approved), reason: why)
    }

    /// The same wish twice, before it is decided, is refused.
    func requireNew(request payload: EventPayload) throws(Refusal) {
        let isKnown = CaseProjection.pendingRequests(file.events).contains {
            $0.payload.with(.batch, nil as Int64?) == payload && $0.actor == .officer(login: viewer.login)
        }
        if isKnown { throw .already(.requested(payload.text(.act).flatMap(Act.init(rawValue:)) ?? .requested)) }
    }

    /// A granted request is the act itself, checked anew against the case as it is now and naming the request; a
    /// returned one is a review without effect.
    private func decide(_ request: Event, approved: Bool, reason: String) throws(Refusal) -> Plan {
        let act = request.payload.text(.act).flatMap(Act.init(rawValue:)) ?? .requested
        try require(act == .assigned || act == .taken ? .reassign : act.right)
        guard approved else {
            let payload = EventPayload().with(.event, request.id).with(.act, act.rawValue)
            return Plan(.reviewed, payload, reason: try required(reason: reason))
        }
        return try granted(request, reason: try Wording.line(reason) ?? request.reason ?? "")
    }

    /// What was asked for, as the case stands now.
    func granted(_ request: Event, reason: String) throws(Refusal) -> Plan {
        var decision = self
        decision.askedAt = request.at
        var plan = try decision.carryOut(request.payload, reason: reason)
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
        if let open = file.openPlace(in: draft) { throw .placeholderOpen(open) }
        let released = payload.with(.template, draft.payload.text(.template))
            .flagged(.unedited, draft.payload.flag(.unedited))
        return Plan(.answered, released.with(draft.payload.letter), reason: try Wording.line(reason))
    }

    private func carryOut(_ wish: EventPayload, reason: String) throws(Refusal) -> Plan {
        if let login = wish.text(.officer) {
            try requireOpen()
            var plan = try hand(to: login, reason: try Wording.line(reason))
            plan.payload = plan.payload.with(wish.letter)
            return plan
        }
        if let code = wish.text(.agency) { return try assign(to: .agency(code), reason: reason, letter: wish.letter) }
        if let status = wish.status {
            // Meant for the state it was asked in; elsewhere the same arrow may be another decision.
            guard wish.fromStatus == complaint.status else { throw .transition(from: complaint.status, to: status) }
            return try setState(status, reason: reason)
        }
        if let until = wish.instant(.promisedAt) { return try promise(office.zone.date(of: until), reason: reason) }
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
