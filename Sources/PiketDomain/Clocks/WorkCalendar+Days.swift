/// Working days as numbers: the office days of a calendar are counted through, so that n days later is one addition.
extension WorkCalendar {
    package func hours(on date: CivilDate) -> OfficeHours {
        let index = CalendarTable.count(of: table.days, below: date.dayNumber)
        guard index < table.days.count, table.days[index] == date.dayNumber else {
            return table.regular.hours(of: date.dayNumber)
        }
        return table.hours[index]
    }

    package func isOfficeDay(_ date: CivilDate) -> Bool { hours(on: date).isOpen }

    /// The entry that closes or opens a day out of turn; nil for a day that follows its week.
    package func holiday(on date: CivilDate) -> Holiday? {
        let index = CalendarTable.count(of: table.days, below: date.dayNumber)
        guard index < table.days.count, table.days[index] == date.dayNumber else { return nil }
        return table.reasons[index]
    }

    /// A running number: only differences mean something.
    func officeDays(before day: Int) -> Int {
        table.regular.days(before: day) + table.extraDays[CalendarTable.count(of: table.days, below: day)]
    }

    /// The office day with that many office days before it.
    func officeDay(after count: Int) -> CivilDate {
        let index = CalendarTable.count(of: table.daysBefore, below: count + 1) - 1
        guard index >= 0 else { return CivilDate(dayNumber: table.regular.day(after: count)) }
        guard table.daysBefore[index] < count || !table.hours[index].isOpen else {
            return CivilDate(dayNumber: table.days[index])
        }
        return CivilDate(dayNumber: table.regular.day(after: count - table.extraDays[index + 1]))
    }

    /// Office days from `first` to `last`, both included; 0 if `last` is the earlier.
    package func officeDays(from first: CivilDate, through last: CivilDate) -> Int {
        max(0, officeDays(before: last.dayNumber + 1) - officeDays(before: first.dayNumber))
    }

    /// The `count`-th office day after a date, whatever that date is; `count` at least 1.
    package func officeDay(_ count: Int, after date: CivilDate) -> CivilDate {
        officeDay(after: officeDays(before: date.dayNumber + 1) + count - 1)
    }

    /// The last office day before a date.
    package func officeDay(before date: CivilDate) -> CivilDate {
        officeDay(after: officeDays(before: date.dayNumber) - 1)
    }

    /// Of an office day; local midnight of a day off.
    package func opening(of date: CivilDate) -> Instant {
        zone.instant(date, secondOfDay: hours(on: date).opening)
    }

    /// When a working day ends; 23.59.59 in an office that never closes. Local midnight of a day off.
    package func closing(of date: CivilDate) -> Instant {
        zone.instant(date, secondOfDay: hours(on: date).closing)
    }
}
