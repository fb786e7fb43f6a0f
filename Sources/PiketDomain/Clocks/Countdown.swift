/// When a start late in the day counts as one of the next day. Only clocks that count days know the difference.
package enum AfterHours: String, CaseIterable, Hashable, Sendable {
    case sameDay = "same_day"
    /// A start after closing has the next calendar day as day 0.
    case nextDay = "next_day"
}

/// One running clock: the four things a due instant follows from, and all that can be said about it.
///
/// ```swift
/// let clock = Countdown(start: asked, allowance: Allowance(3, .hk), calendar: .government(zone: .wib))
/// clock.due          // when the office closes on the third working day
/// clock.stretches()  // how it came to that, second by second
/// ```
///
/// A deadline is kept up to and including `due`. `due` costs a few binary searches; `stretches()` walks the days.
package struct Countdown: Hashable, Sendable {
    package let start: Instant
    package let allowance: Allowance
    package let calendar: WorkCalendar
    /// Ascending, disjoint, none empty, limits already applied (see `PauseLimit`).
    package let pauses: [Range<Instant>]
    package let afterHours: AfterHours
    /// A statutory extension: of the allowance's own kind it lengthens it, of another it runs from the first due.
    package let extensionBy: Allowance?
    package let due: Instant

    /// `allowance` must be positive.
    package init(
        start: Instant, allowance: Allowance, calendar: WorkCalendar, pauses: [Range<Instant>] = [],
        afterHours: AfterHours = .sameDay, extensionBy: Allowance? = nil
    ) {
        precondition(allowance.units > 0, "a clock needs time to run")
        self.start = start
        self.allowance = allowance
        self.calendar = calendar
        self.pauses = pauses
        self.afterHours = afterHours
        self.extensionBy = extensionBy
        guard let extensionBy else {
            due = Self.due(allowance, start, calendar, pauses, afterHours)
            return
        }
        if extensionBy.kind == allowance.kind {
            let whole = Allowance(units: allowance.units + extensionBy.units, kind: allowance.kind)
            due = Self.due(whole, start, calendar, pauses, afterHours)
        } else {
            let first = Self.due(allowance, start, calendar, pauses, afterHours)
            due = Self.due(extensionBy, first, calendar, pauses, .sameDay)
        }
    }

    /// Day 0 of a clock that counts days: the date of the start, or the next one after hours where that is the rule.
    var dayZero: CivilDate { Self.dayZero(start, calendar, afterHours) }

    static func dayZero(_ start: Instant, _ calendar: WorkCalendar, _ afterHours: AfterHours) -> CivilDate {
        let date = calendar.zone.date(of: start)
        guard afterHours == .nextDay else { return date }
        let hours = calendar.hours(on: date)
        return hours.isOpen && calendar.zone.secondOfDay(of: start) > hours.closing ? date + 1 : date
    }
}
