/// The last an officer said of being there: `piket duty in` or `out`.
package struct DutyMark: Hashable, Sendable {
    package var isIn: Bool
    package var at: Instant

    package init(isIn: Bool, at: Instant) {
        self.isIn = isIn
        self.at = at
    }

    /// Who forgot to say that they went has gone home.
    package func isThere(at now: Instant) -> Bool { isIn && now - at <= Office.longestDuty }
}

/// Whether an officer can be given work now.
package enum Presence: Hashable, Sendable {
    case onDuty, absent
}

extension Office {
    /// Nobody is there for longer, in seconds: who said *in* and forgot *out* has gone home.
    package static let longestDuty: Int64 = 16 * 3600

    /// Who is there at `now`, by login, as far as it can be known: what officers said comes first, then the roster of
    /// the shift. Where nobody said anything and no roster is kept, the answer is empty.
    package func presence(_ marks: [String: DutyMark], at now: Instant) -> [String: Presence] {
        let shift = shift(at: now).lowerBound
        let roster = rostered(at: now)
        let isIn = marks.filter { $0.value.isThere(at: now) }
        guard roster != nil || !isIn.isEmpty else { return [:] }
        var presence: [String: Presence] = [:]
        for login in description.officers.map(\.login) {
            // Having gone counts for the shift it was said in; the next one has its own roster.
            let hasGone = marks[login].map { !$0.isIn && $0.at >= shift } ?? false
            let isThere = isIn[login] != nil || (roster?.contains(login) ?? false && !hasGone)
            presence[login] = isThere ? .onDuty : .absent
        }
        return presence
    }

    /// Logins of who is there at `now`, in the order of the office file.
    package func onDuty(_ marks: [String: DutyMark], at now: Instant) -> [String] {
        let presence = presence(marks, at: now)
        return description.officers.map(\.login).filter { presence[$0] == .onDuty }
    }
}
