import PiketDomain

/// How far the work has come, and the time it is given.
extension Sitting {
    func acknowledge(_ text: String) throws(Refusal) -> Plan {
        try require(.work)
        try requireOpen()
        return Plan(.acknowledged, reason: try required(reason: text))
    }

    func completeFile() throws(Refusal) -> Plan {
        try require(.work)
        try requireOpen()
        guard !has(.fileCompleted) else { throw .unchanged }
        return Plan(.fileCompleted)
    }

    func addEvidence(url: String, _ kind: EvidenceKind) throws(Refusal) -> Plan {
        try require(.work)
        guard let url = try Wording.line(url, limit: 2000) else { throw .textMissing }
        return Plan(.evidenceAdded, EventPayload().with(.kind, kind.rawValue), text: url)
    }

    /// An agency's own date for solve: asked for before the deadline, later than it, and as often and as far as the
    /// profile allows, counted from the first due.
    func promise(_ date: CivilDate, reason: String) throws(Refusal) -> Plan {
        let grant = try grant(.promise)
        try requireOpen()
        let why = try required(reason: reason)
        let limits = profile.promise
        guard standing.count(where: { $0.act == .promised }) < limits.times else {
            throw .limitReached(times: limits.times)
        }
        guard let solve, let due = solve.due, let limit = solve.limit, (askedAt ?? now) <= limit else {
            throw .limitReached(times: 0)
        }
        let end = office.zone.instant(date + 1) - 1
        guard end > now, end > limit else { throw .unchanged }
        let calendar = office.calendar(for: .solve, of: complaint)
        guard limits.total.units > 0, end <= Countdown(start: due, allowance: limits.total, calendar: calendar).due
        else { throw .limitReached(times: limits.times) }
        return Plan(.promised, EventPayload().with(.promisedAt, end), reason: why).under(grant)
    }

    /// The statutory extension, once, if the profile knows one.
    func extend(reason: String) throws(Refusal) -> Plan {
        let grant = try grant(.promise)
        try requireOpen()
        let why = try required(reason: reason)
        guard profile.extend != nil else { throw .limitReached(times: 0) }
        guard !has(.extended) else { throw .limitReached(times: 1) }
        guard solve != nil else { throw .unchanged }
        return Plan(.extended, reason: why).under(grant)
    }

    /// Not yet solved.
    private var solve: Deadline? {
        complaint.deadlines.first { $0.clock == .solve && $0.metAt == nil && $0.stoppedAt == nil }
    }
}
