/// Who is to be there in one shift, `[[roster]]`.
package struct RosterEntry: Hashable, Sendable {
    package var date: CivilDate
    /// When the shift begins, in seconds after local midnight: one of the office's.
    package var shift: Int
    /// Logins.
    package var officers: [String]

    package init(date: CivilDate, shift: Int, officers: [String]) {
        self.date = date
        self.shift = shift
        self.officers = officers
    }
}

extension Office {
    /// Who is to be there in the shift that holds `now`; nil if the roster says nothing of it.
    package func rostered(at now: Instant) -> Set<String>? {
        let start = shift(at: now).lowerBound
        let entries = description.roster.filter { zone.instant($0.date, secondOfDay: $0.shift) == start }
        return entries.isEmpty ? nil : Set(entries.flatMap(\.officers))
    }
}
