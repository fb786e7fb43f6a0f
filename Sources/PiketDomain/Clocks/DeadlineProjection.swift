/// Deadlines from the history of a case: what runs, what meets it, what stops it.
///
/// The same history, profile and calendars always give the same deadlines, so a late holiday decree or a corrected
/// receipt is put right by projecting again.
package enum DeadlineProjection {
    /// The newest run of each clock the profile knows, in the order of `Clock`.
    ///
    /// - Parameter calendars: the calendar of whoever must act on that clock.
    package static func deadlines(
        of history: CaseHistory, profile: SLAProfile, calendars: (Clock) -> WorkCalendar
    ) -> [Deadline] {
        var result: [Deadline] = []
        result.reserveCapacity(profile.terms.count)
        for clock in Clock.allCases {
            guard let term = profile[clock] else { continue }
            let context = ClockContext(history: history, profile: profile, term: term, calendar: calendars(clock))
            if let newest = context.runs(of: clock).last { result.append(newest) }
        }
        return result
    }

    /// Every run of one clock, oldest first: results before a reopening are frozen, not forgotten. Empty if the profile
    /// has no such clock.
    package static func runs(
        of clock: Clock, in history: CaseHistory, profile: SLAProfile, calendar: WorkCalendar
    ) -> [Deadline] {
        guard let term = profile[clock] else { return [] }
        return ClockContext(history: history, profile: profile, term: term, calendar: calendar).runs(of: clock)
    }
}

/// What every rule of one clock looks at.
struct ClockContext {
    let history: CaseHistory
    let profile: SLAProfile
    let term: SLAProfile.Term
    let calendar: WorkCalendar

    func runs(of clock: Clock) -> [Deadline] {
        switch clock {
        case .verify: [verify()]
        case .answer: answer()
        case .solve: solve()
        case .review: review()
        case .close: [close()]
        }
    }

    func countdown(
        from start: Instant, allowance: Allowance? = nil, pauses: [Range<Instant>] = [], extensionBy: Allowance? = nil
    ) -> Countdown {
        Countdown(
            start: start, allowance: allowance ?? term.allowance, calendar: calendar, pauses: pauses,
            afterHours: profile.afterHours, extensionBy: extensionBy)
    }

    /// A deadline that ran once, is met or not, and is stopped if the case is closed.
    func deadline(
        _ clock: Clock, cycle: Int = 1, countdown: Countdown?, metAt: Instant?, from: ClockStart? = nil
    ) -> Deadline {
        var stoppedAt: Instant?
        if metAt == nil, !history.status.isOpen, let closed = history.changes.last?.at {
            stoppedAt = max(closed, countdown?.start ?? closed)
        }
        return Deadline(
            clock: clock, cycle: cycle, start: countdown?.start, due: countdown?.due, metAt: metAt,
            stoppedAt: stoppedAt, allowance: countdown?.allowance ?? term.allowance, from: from ?? term.from,
            calendar: calendar.code, profile: profile.code, countdown: countdown)
    }
}
