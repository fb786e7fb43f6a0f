/// How far a forecast looks.
package struct Horizon: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case shiftEnd = "shift_end"
        case officeDay = "office_day"
        case afterHolidays = "after_holidays"
    }

    package var kind: Kind
    package var at: Instant
    /// Of the holidays that come first, as the calendar names them; nil for the other kinds.
    package var name: String?

    package init(kind: Kind, at: Instant, name: String? = nil) {
        self.kind = kind
        self.at = at
        self.name = name
    }
}

extension Office {
    /// The end of the shift, the opening of the next office day, and of the first one after the next holidays if they
    /// begin within a fortnight.
    package func horizons(at now: Instant) -> [Horizon] {
        let calendar = calendar(CalendarSet.office, profile: standardProfile.code)
        let today = zone.date(of: now)
        let opensToday = calendar.isOfficeDay(today) && now < calendar.opening(of: today)
        let nextDay = opensToday ? today : calendar.officeDay(1, after: today)
        var horizons = [
            Horizon(kind: .shiftEnd, at: shift(at: now).upperBound),
            Horizon(kind: .officeDay, at: calendar.opening(of: nextDay)),
        ]
        if let holidays = holidays(after: now, in: calendar) { horizons.append(holidays) }
        return horizons
    }

    private func holidays(after now: Instant, in calendar: WorkCalendar) -> Horizon? {
        var date = zone.date(of: now) + 1
        let end = date + 14
        while date < end {
            guard !calendar.isOfficeDay(date) else {
                date = date + 1
                continue
            }
            let next = calendar.officeDay(1, after: date)
            let names = (date.dayNumber..<next.dayNumber).compactMap {
                calendar.holiday(on: CivilDate(dayNumber: $0))?.name
            }
            if let name = names.first {
                return Horizon(kind: .afterHolidays, at: calendar.opening(of: next), name: name)
            }
            date = next
        }
        return nil
    }
}
