import PiketDomain

/// Who has the case and what it is about.
extension Sitting {
    /// Giving a case to an agency is a disposition and moves it to *assigned*; giving it to an officer of ours moves
    /// only the responsibility. A transfer never resets a deadline.
    func assign(to receiver: Receiver, reason: String, letter: Letter? = nil) throws(Refusal) -> Plan {
        let isOthers = complaint.assignee != nil && complaint.assignee != viewer.login
        let grant = try grant(isOthers ? .reassign : .work)
        try requireOpen()
        let why = isOthers ? try required(reason: reason) : try Wording.line(reason)
        let letter = try checked(letter)
        var plan =
            switch receiver {
            case .officer(let login): try hand(to: login, reason: why)
            case .agency(let code): try dispose(to: code, reason: why)
            }
        plan.payload = plan.payload.with(letter)
        return plan.under(grant)
    }

    func take() throws(Refusal) -> Plan {
        let isOthers = complaint.assignee != nil && complaint.assignee != viewer.login
        try require(.work)
        let grant = try grant(isOthers ? .reassign : .work)
        try requireOpen()
        guard complaint.assignee != viewer.login else { throw .already(.officer(viewer.login)) }
        let payload = EventPayload().with(.officer, viewer.login).with(.from, complaint.assignee)
        return Plan(.taken, payload).under(grant)
    }

    func hand(to login: String, reason: String?) throws(Refusal) -> Plan {
        guard let officer = office.officer(login) else { throw .unknownOfficer(login) }
        guard officer.isActive else { throw .inactiveOfficer(login) }
        guard Right.work.roles.contains(where: officer.roles.contains) else { throw .needsRole(Right.work.roles) }
        guard login != complaint.assignee else { throw .already(.officer(login)) }
        return Plan(.assigned, EventPayload().with(.officer, login).with(.from, complaint.assignee), reason: reason)
    }

    /// Work that has begun, or waits for its reporter, goes to the other agency as it stands.
    func dispose(to code: String, reason: String?) throws(Refusal) -> Plan {
        guard office.agency(code) != nil else { throw .unknownAgency(code) }
        let payload = EventPayload().with(.agency, code).with(.fromAgency, complaint.agency)
        let disposed: Set<Status> = [.assigned, .inProgress]
        if disposed.contains(complaint.status) || cameFrom.map(disposed.contains) == true {
            guard code != complaint.agency else { throw .already(.agency(code)) }
            return Plan(.assigned, payload, reason: reason)
        }
        // Out of a question it came to before any agency had it, the way leads back there first.
        if complaint.status == .awaitingReporter { throw .transition(from: .awaitingReporter, to: .assigned) }
        let arrow = try arrow(to: .assigned)
        return Plan(.assigned, payload.with(.from, arrow.from).with(.status, arrow.to), reason: reason)
    }

    /// The priority follows the category where it was the old one's and not set by hand or by the source.
    func categorise(_ code: String) throws(Refusal) -> Plan {
        try require(.work)
        guard let category = office.category(code) else { throw .unknownCategory(code) }
        guard code != complaint.category else { throw .already(.category(code)) }
        var payload = EventPayload().with(.category, code).with(.from, complaint.category)
        let usual = complaint.category.flatMap(office.category)?.priority ?? .normal
        if complaint.priority == usual, category.priority != usual {
            payload = payload.with(.priority, category.priority.rawValue)
        }
        return Plan(.categorised, payload)
    }

    func place(_ code: String) throws(Refusal) -> Plan {
        try require(.work)
        guard office.place(code) != nil else { throw .unknownPlace(code) }
        guard code != complaint.kelurahan else { throw .already(.place(code)) }
        return Plan(.placed, EventPayload().with(.kelurahan, code).with(.from, complaint.kelurahan))
    }

    /// The lead agency stays; the other one is asked, with its own date.
    func support(_ code: String, request: String, due: CivilDate?) throws(Refusal) -> Plan {
        try require(.work)
        try requireOpen()
        guard office.agency(code) != nil else { throw .unknownAgency(code) }
        guard code != complaint.agency else { throw .already(.agency(code)) }
        let end = due.map(endOfDay)
        if let end, end <= now { throw .pastDate(today: office.zone.date(of: now)) }
        return Plan(.supportAsked, EventPayload().with(.to, code).with(.due, end), text: try required(text: request))
    }

    /// Also on a case that was closed meanwhile: the reply came all the same.
    func supportReply(_ code: String, text: String) throws(Refusal) -> Plan {
        try require(.work)
        guard office.agency(code) != nil else { throw .unknownAgency(code) }
        guard file.supports.contains(where: { $0.agency == code && $0.reply == nil }) else {
            throw .supportNotAsked(code)
        }
        return Plan(.supportReplied, EventPayload().with(.fromAgency, code), text: try required(text: text))
    }

    func endanger() throws(Refusal) -> Plan {
        try require(.work)
        try requireOpen()
        guard !has(.endangered) else { throw .already(.endangered) }
        return Plan(.endangered, EventPayload().with(.priority, Priority.emergency.rawValue))
    }
}
