extension Office {
    /// So long before it ends, in seconds, a shift begins to look at what it will hand on.
    package static let handoverLead: Int64 = 3600

    /// The shift whose sheet is read at `now`: what the one before handed on, and in the last hour what this one will.
    package func handoverShift(at now: Instant) -> Range<Instant> {
        let running = shift(at: now)
        return running.upperBound - now <= Self.handoverLead ? running : shift(at: running.lowerBound - 1)
    }

    /// Who hands a shift on, as far as it can be known without the log: those who said they were there, else those on
    /// its roster. Whoever came in its last hour came for the next one.
    ///
    /// - Parameter login: whoever takes over hands nothing to themselves.
    package func outgoing(
        of shift: Range<Instant>, _ marks: [String: DutyMark], except login: String, now: Instant
    ) -> [String] {
        let known = description.officers.map(\.login).filter { $0 != login }
        let marked = known.filter { officer in
            guard let mark = marks[officer] else { return false }
            return mark.isThere(at: now)
                ? mark.at < shift.upperBound - Self.handoverLead : !mark.isIn && mark.at >= shift.lowerBound
        }
        guard marked.isEmpty else { return marked.sorted() }
        let roster = rostered(at: shift.lowerBound) ?? []
        return known.filter(roster.contains).sorted()
    }

    /// Without a roster, so long after its beginning, in seconds, whoever opens the desk may have come for the shift.
    package static let handoverTime: Int64 = 2 * 3600

    /// Whether `viewer` came for the shift that runs, as far as can be known: they said so, or they are on its roster;
    /// without a roster anybody who works here, while the shift is young.
    package func hasCome(_ viewer: Viewer, _ marks: [String: DutyMark], at now: Instant) -> Bool {
        guard viewer.refusal(of: .work) == nil, !description.shifts.isEmpty else { return false }
        let running = shift(at: now)
        if let mark = marks[viewer.login] {
            if mark.isThere(at: now) { return mark.at >= running.lowerBound - Self.handoverLead }
            if !mark.isIn, mark.at >= running.lowerBound { return false }
        }
        if let roster = rostered(at: now) { return roster.contains(viewer.login) }
        return now - running.lowerBound < Self.handoverTime
    }
}
