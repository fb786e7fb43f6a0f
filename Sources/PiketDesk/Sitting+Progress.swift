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
        guard !has(.fileCompleted) else { throw .already(.fileComplete) }
        return Plan(.fileCompleted)
    }

    func addEvidence(url: String, _ kind: EvidenceKind) throws(Refusal) -> Plan {
        try require(.work)
        return Plan(.evidenceAdded, EventPayload().with(.kind, kind.rawValue), text: try WebLink(url).text)
    }

    /// An agency's own date for solve: asked for before the deadline, later than it, and as often and as far as the
    /// profile allows, counted from the first due.
    func promise(_ date: CivilDate, reason: String) throws(Refusal) -> Plan {
        let grant = try grant(.promise)
        try requireOpen()
        let why = try required(reason: reason)
        let limits = profile.promise
        guard limits.times > 0, limits.total.units > 0 else { throw .promisesUnknown(profile: profile.code) }
        guard standing.count(where: { $0.act == .promised }) < limits.times else {
            throw .promisesUsed(of: limits.times)
        }
        guard let solve, let due = solve.due, let limit = solve.limit else { throw .nothingToSolve }
        guard (askedAt ?? now) <= limit else { throw .promiseTooLate(office.zone.date(of: limit)) }
        let end = endOfDay(date)
        guard end > now else { throw .pastDate(today: office.zone.date(of: now)) }
        guard end > limit else { throw .promiseTooEarly(due: office.zone.date(of: limit)) }
        let calendar = office.calendar(for: .solve, of: complaint)
        let latest = Countdown(start: due, allowance: limits.total, calendar: calendar).due
        guard end <= latest else {
            let day = office.zone.date(of: latest)
            throw .promiseTooFar(latest: endOfDay(day) <= latest ? day : day - 1)
        }
        return Plan(.promised, EventPayload().with(.promisedAt, end), reason: why).under(grant)
    }

    /// The statutory extension, once, if the profile knows one.
    func extend(reason: String) throws(Refusal) -> Plan {
        let grant = try grant(.promise)
        try requireOpen()
        let why = try required(reason: reason)
        guard profile.extend != nil else { throw .extensionUnknown(profile: profile.code) }
        guard !has(.extended) else { throw .already(.extended) }
        guard let solve, let limit = solve.limit else { throw .nothingToSolve }
        // An extension is for what can still be kept: a broken promise stays broken.
        guard (askedAt ?? now) <= limit else { throw .promiseTooLate(office.zone.date(of: limit)) }
        return Plan(.extended, reason: why).under(grant)
    }

    /// The day's last second.
    func endOfDay(_ date: CivilDate) -> Instant { office.zone.instant(date + 1) - 1 }

    /// Not yet solved.
    private var solve: Deadline? {
        complaint.deadlines.first { $0.clock == .solve && $0.metAt == nil && $0.stoppedAt == nil }
    }
}
