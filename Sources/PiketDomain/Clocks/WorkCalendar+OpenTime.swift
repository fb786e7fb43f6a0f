/// Open seconds as one running number, and back.
extension WorkCalendar {
    package func isOpen(at instant: Instant) -> Bool {
        let second = zone.secondOfDay(of: instant)
        return hours(on: zone.date(of: instant)).spans.contains { $0.contains(second) }
    }

    /// Seconds the office is open between two instants; 0 if `end` is the earlier.
    package func openSeconds(from start: Instant, to end: Instant) -> Int64 {
        max(0, openSeconds(before: end) - openSeconds(before: start))
    }

    /// The instant at which the office will have been open that long since `start`; `seconds` at least 1.
    package func instant(openSeconds seconds: Int64, after start: Instant) -> Instant {
        instant(atOpenSecond: openSeconds(before: start) + seconds)
    }

    /// A running number: only differences mean something.
    func openSeconds(before instant: Instant) -> Int64 {
        let day = zone.date(of: instant).dayNumber
        let index = CalendarTable.count(of: table.days, below: day)
        let departs = index < table.days.count && table.days[index] == day
        let hours = departs ? table.hours[index] : table.regular.hours(of: day)
        return Int64(
            table.regular.seconds(before: day) + table.extraSeconds[index]
                + hours.seconds(before: zone.secondOfDay(of: instant)))
    }

    /// The first instant with `count` open seconds before it: a closing rather than the next opening.
    func instant(atOpenSecond count: Int64) -> Instant {
        let last = Int(count) - 1
        let index = CalendarTable.count(of: table.secondsBefore, below: last + 1) - 1
        if index >= 0, last - table.secondsBefore[index] < table.hours[index].seconds {
            let second = table.hours[index].second(after: last - table.secondsBefore[index] + 1)
            return zone.instant(CivilDate(dayNumber: table.days[index]), secondOfDay: second)
        }
        let regular = last - (index >= 0 ? table.extraSeconds[index + 1] : 0)
        let day = table.regular.day(ofSecond: regular)
        let second = table.regular.hours(of: day).second(after: regular - table.regular.seconds(before: day) + 1)
        return zone.instant(CivilDate(dayNumber: day), secondOfDay: second)
    }
}
