/// Who held a case and for how long: the meter of a case that is passed to and fro.
package struct Custody: Hashable, Sendable {
    /// The case lay with one agency, or with the desk before any had it.
    package struct Spell: Hashable, Sendable {
        /// nil: the desk.
        package var agency: String?
        package var from: Instant
        package var to: Instant

        package var seconds: Int64 { to - from }
    }

    /// One holder's time in all.
    package struct Share: Hashable, Sendable {
        package var agency: String?
        package var seconds: Int64
        /// 0 to 1 of the case's age; 0 while it has none.
        package var part: Double
    }

    /// In order, without a gap, from the receipt to the end of the case or `now`.
    package let spells: [Spell]

    /// - Parameters:
    ///   - events: all of the case's events, oldest first; undone ones hand nothing over.
    /// Cost: linear in the events.
    package init(of complaint: Complaint, events: [Event], now: Instant) {
        let start = complaint.receivedAt
        let end = max(start, complaint.closedAt ?? now)
        var fold = CaseFold(complaint, version: 0)
        var spells = [Spell(agency: nil, from: start, to: end)]
        for event in CaseProjection.standing(events) {
            fold.apply(event)
            guard fold.complaint.agency != spells[spells.count - 1].agency else { continue }
            // A source may tell times before the receipt or after the end.
            let at = min(max(event.effectiveAt, spells[spells.count - 1].from), end)
            spells[spells.count - 1].to = at
            spells.append(Spell(agency: fold.complaint.agency, from: at, to: end))
        }
        self.spells = spells.filter { $0.seconds > 0 }
    }

    /// Holders in the order they first had the case.
    package var shares: [Share] {
        let age = spells.reduce(0) { $0 + $1.seconds }
        var shares: [Share] = []
        for spell in spells {
            if let index = shares.firstIndex(where: { $0.agency == spell.agency }) {
                shares[index].seconds += spell.seconds
            } else {
                shares.append(Share(agency: spell.agency, seconds: spell.seconds, part: 0))
            }
        }
        for index in shares.indices where age > 0 { shares[index].part = Double(shares[index].seconds) / Double(age) }
        return shares
    }
}
