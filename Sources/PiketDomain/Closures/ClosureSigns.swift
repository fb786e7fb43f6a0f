/// Signs that closures are for show (*asal hijau*) of one agency, over the closings of a period.
///
/// A closing is an officer's or a supervisor's act that brings a case to done; the agency is the one that led it then.
/// What a source closed, and what Piket closed by itself after the reporter's silence, is not judged. A case that was
/// reopened and closed again has two closings. Signs are no proof: they are shown beside the closure rate, with n.
package struct ClosureSigns: Hashable, Sendable {
    /// The agency's code.
    package var code: String
    /// Closings in the period: what the signs below are parts of.
    package var closed = 0
    /// No picture from after the work was linked when it was closed.
    package var withoutEvidence = 0
    /// Closed at most ten minutes after the agency got it.
    package var withinMinutes = 0
    /// One of at least five that the same login closed within five minutes.
    package var inBulk = 0
    /// Every answer the reporter got is a prepared text without a word of its own. Without any answer it is not counted.
    package var preparedOnly = 0
    /// Left done again, whoever reopened it.
    package var reopened = 0
    /// Of the cases received in the period which the agency leads: those that are done. Dismissed, merged, rejected and
    /// referred ones are no work of the agency and left out.
    package var closureRate = Share()

    package init(code: String) {
        self.code = code
    }

    /// Seconds between getting a case and closing it that are too few to have worked on it.
    package static let fewSeconds: Int64 = 600
    package static let bulkCount = 5
    /// Seconds in which so many are a bulk.
    package static let bulkSpan: Int64 = 300
    /// Days looked at where nothing else is said.
    package static let usualDays = 30

    /// Of several agencies together, named by no code.
    package static func sum(_ signs: some Sequence<ClosureSigns>) -> ClosureSigns {
        signs.reduce(into: ClosureSigns(code: "")) { sum, one in
            for count in counts { sum[keyPath: count] += one[keyPath: count] }
            sum.closureRate.part += one.closureRate.part
            sum.closureRate.n += one.closureRate.n
        }
    }

    private static let counts: [any WritableKeyPath<ClosureSigns, Int> & Sendable] = [
        \.closed, \.withoutEvidence, \.withinMinutes, \.inBulk, \.preparedOnly, \.reopened,
    ]

    package static func mostFirst(_ a: ClosureSigns, _ b: ClosureSigns) -> Bool {
        (b.closed, a.code) < (a.closed, b.code)
    }
}

/// Gathers the signs from the histories of cases, one after the other.
package struct ClosureTally {
    private struct Closing {
        var agency: String
        var login: String
        var at: Instant
    }

    package let period: Range<Instant>
    private var signs: [String: ClosureSigns] = [:]
    private var closings: [Closing] = []

    /// - Parameter period: closings and receipts in it count.
    package init(period: Range<Instant>) {
        self.period = period
    }

    /// The period of so many local days up to now.
    package static func period(days: Int?, now: Instant, zone: Zone) -> Range<Instant> {
        let first = zone.date(of: now) - max(0, (days ?? ClosureSigns.usualDays) - 1)
        return min(zone.instant(first), now)..<now + 1
    }

    /// A case received in the period, as it stands now.
    package mutating func count(agency: String?, status: Status) {
        guard let agency else { return }
        switch status {
        case .rejected, .referred, .duplicate, .archived: return
        default: break
        }
        signs[agency, default: ClosureSigns(code: agency)].closureRate.n += 1
        if status == .done { signs[agency, default: ClosureSigns(code: agency)].closureRate.part += 1 }
    }

    /// The history of a case that may have closings in the period. Cost: linear in its events.
    ///
    /// - Parameter events: all of them, oldest first.
    package mutating func add(_ events: [Event]) {
        var status = Status.awaiting
        var agency: String?
        var gotAt: Instant?
        var hasEvidence = false
        var answers = (sent: 0, prepared: 0)
        /// The agency of the last closing that was judged, while the case stays done.
        var lastClosed: String?
        for event in CaseProjection.standing(events)
        where event.act != .requested && event.payload.text(.kind) != IntakeRule.sourceMark {
            let payload = event.payload
            if let code = payload.text(.agency), code != agency {
                // Named by its own closing only, it had the case nobody knows how long.
                (agency, gotAt) = (code, payload.status == .done ? nil : event.effectiveAt)
            }
            switch event.act {
            case .evidenceAdded where payload.text(.kind) == "after": hasEvidence = true
            case .answered: answers = (answers.sent + 1, answers.prepared + (payload.flag(.unedited) ? 1 : 0))
            default: break
            }
            guard let next = payload.status, next != status else { continue }
            if status == .done, let code = lastClosed {
                signs[code]?.reopened += 1
                lastClosed = nil
            }
            status = next
            guard next == .done, case .officer(let login) = event.actor, event.act != .imported, let agency,
                period.contains(event.effectiveAt)
            else { continue }
            lastClosed = agency
            closings.append(Closing(agency: agency, login: login, at: event.effectiveAt))
            var sign = signs[agency] ?? ClosureSigns(code: agency)
            sign.closed += 1
            if !hasEvidence { sign.withoutEvidence += 1 }
            if let gotAt, event.effectiveAt - gotAt <= ClosureSigns.fewSeconds { sign.withinMinutes += 1 }
            if answers.sent > 0, answers.sent == answers.prepared { sign.preparedOnly += 1 }
            signs[agency] = sign
        }
    }

    /// By agency, the most closings first.
    package func result() -> [ClosureSigns] {
        var signs = signs
        for (_, closings) in Dictionary(grouping: closings, by: \.login) {
            let ordered = closings.sorted { $0.at < $1.at }
            var first = 0
            var bulk: Set<Int> = []
            for last in ordered.indices {
                while ordered[last].at - ordered[first].at > ClosureSigns.bulkSpan { first += 1 }
                if last - first + 1 >= ClosureSigns.bulkCount { bulk.formUnion(first...last) }
            }
            for index in bulk { signs[ordered[index].agency]?.inBulk += 1 }
        }
        return signs.values.filter { $0.closed > 0 || $0.closureRate.n > 0 }.sorted(by: ClosureSigns.mostFirst)
    }
}
