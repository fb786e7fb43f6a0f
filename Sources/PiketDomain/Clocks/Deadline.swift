/// One clock of one complaint. Nothing in it depends on the present: ask `state(at:)` and `lateness(at:)`.
package struct Deadline: Hashable, Sendable {
    package enum State: String, CaseIterable, Hashable, Sendable {
        /// Its start has not happened.
        case pending
        case running, paused
        /// Met in time.
        case met
        /// Met late.
        case missed
        /// Passed and unmet.
        case broken
        /// The case was closed without it.
        case stopped
    }

    package var clock: Clock
    /// 1 for the first run; a reopening, a new question of the reporter or another review starts the next.
    package var cycle: Int
    /// nil while pending.
    package var start: Instant?
    /// Up to and including this instant it is in time; nil while pending.
    package var due: Instant?
    /// The agency's own date as approved, the last of them; only solve has one.
    package var promised: Instant?
    package var metAt: Instant?
    package var stoppedAt: Instant?
    /// The aim line under an answer; never overdue.
    package var aim: Instant?
    package var allowance: Allowance
    /// Where the start comes from: the rule's name is made of this, the clock and the allowance.
    package var from: ClockStart
    package var calendar: String
    package var profile: String
    /// What the due instant was computed by; nil while pending.
    package var countdown: Countdown?

    /// What lateness compares with: the later of due and promised.
    package var limit: Instant? { due.map { max($0, promised ?? $0) } }

    /// Started, not met, not stopped.
    package var isUnmet: Bool { due != nil && metAt == nil && stoppedAt == nil }

    /// Names the rule in an explanation: `solve 14 hk from disposed`, `solve 14 hk + 7 hk from disposed` if extended.
    package var rule: String {
        let extra = countdown?.extensionBy.map { " + " + $0.text } ?? ""
        return "\(clock.rawValue) \(allowance.text)\(extra) from \(from.rawValue)"
    }

    /// With an extension of the same kind.
    package var wholeAllowance: Allowance {
        guard let extra = countdown?.extensionBy, extra.kind == allowance.kind else { return allowance }
        return Allowance(units: allowance.units + extra.units, kind: allowance.kind)
    }

    /// From when it is nearly due; nil while pending, and for close, which warns nobody.
    package var soonFrom: Instant? {
        guard clock != .close, let countdown, let due else { return nil }
        guard let promised, promised > due else { return countdown.soonFrom }
        return Countdown.soon(before: promised, countdown.calendar)
    }

    /// From when the warning is strong: the due day itself for clocks that count days.
    package var strongFrom: Instant? {
        guard clock != .close, let countdown, let due else { return nil }
        guard let promised, promised > due else { return countdown.strongFrom }
        return countdown.calendar.zone.instant(countdown.calendar.zone.date(of: promised))
    }

    /// Start to due, in full; empty while pending.
    package func stretches() -> [Stretch] { countdown?.stretches() ?? [] }
}
