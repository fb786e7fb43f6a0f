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
}
