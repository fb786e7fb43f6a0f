extension Countdown {
    static func due(
        _ allowance: Allowance, _ start: Instant, _ calendar: WorkCalendar, _ pauses: [Range<Instant>],
        _ afterHours: AfterHours
    ) -> Instant {
        switch allowance.kind {
        case .jam:
            Instant(
                seconds: end(
                    of: allowance.units, start, pauses, count: { $0.seconds }))
        case .jk:
            calendar.instant(
                atOpenSecond: end(
                    of: allowance.units, start, pauses, count: calendar.openSeconds(before:)))
        case .hari, .hk:
            dueDay(
                DayEnds(calendar: calendar, officeDaysOnly: allowance.kind == .hk), Int(allowance.units),
                dayZero(start, calendar, afterHours), pauses)
        }
    }

    /// The reading of a running count at which `units` have passed outside the pauses.
    private static func end(
        of units: Int64, _ start: Instant, _ pauses: [Range<Instant>], count: (Instant) -> Int64
    ) -> Int64 {
        var reading = count(start)
        var left = units
        for pause in pauses where pause.upperBound > start {
            let before = max(0, count(pause.lowerBound) - reading)
            if before >= left { break }
            left -= before
            reading = max(reading, count(pause.upperBound))
        }
        return reading + left
    }

    /// A day counts if the clock runs at its end, so each end of day inside a pause, or at its end, moves the due day by
    /// one.
    private static func dueDay(
        _ ends: DayEnds, _ days: Int, _ dayZero: CivilDate, _ pauses: [Range<Instant>]
    ) -> Instant {
        let first = ends.count(before: dayZero + 1)
        var last = first + days - 1
        for pause in pauses {
            guard ends.end(after: last) > pause.lowerBound else { break }
            last += max(
                0, max(first, ends.count(to: pause.upperBound)) - max(first, ends.count(to: pause.lowerBound)))
        }
        return ends.end(after: last)
    }
}

/// The instants at which days end for a clock that counts them: 23.59.59 of every day, or closing of office days.
struct DayEnds {
    let calendar: WorkCalendar
    let officeDaysOnly: Bool

    /// A running number of the days before `date`.
    func count(before date: CivilDate) -> Int {
        officeDaysOnly ? calendar.officeDays(before: date.dayNumber) : date.dayNumber
    }

    /// Ends up to and including an instant.
    func count(to instant: Instant) -> Int { count(instant) { $0 <= $1 } }

    /// Ends before an instant.
    func count(before instant: Instant) -> Int { count(instant) { $0 < $1 } }

    private func count(_ instant: Instant, _ has: (_ end: Int, _ second: Int) -> Bool) -> Int {
        let date = calendar.zone.date(of: instant)
        let second = calendar.zone.secondOfDay(of: instant)
        guard officeDaysOnly else { return date.dayNumber + (has(86_399, second) ? 1 : 0) }
        let hours = calendar.hours(on: date)
        return count(before: date) + (hours.isOpen && has(hours.closing, second) ? 1 : 0)
    }

    /// The end of the day with `count` such days before it.
    func end(after count: Int) -> Instant {
        guard officeDaysOnly else { return calendar.zone.instant(CivilDate(dayNumber: count), secondOfDay: 86_399) }
        return calendar.closing(of: calendar.officeDay(after: count))
    }
}
