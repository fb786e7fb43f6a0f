extension Deadline {
    /// A deadline as a store kept it, every field given. Anything else comes from `DeadlineProjection`.
    package init(
        storedClock clock: Clock, cycle: Int, start: Instant?, due: Instant?, promised: Instant?, metAt: Instant?,
        stoppedAt: Instant?, aim: Instant?, allowance: Allowance, from: ClockStart, calendar: String, profile: String,
        countdown: Countdown?
    ) {
        self.init(
            clock: clock, cycle: cycle, start: start, due: due, promised: promised, metAt: metAt, stoppedAt: stoppedAt,
            aim: aim, allowance: allowance, from: from, calendar: calendar, profile: profile, countdown: countdown)
    }
}
