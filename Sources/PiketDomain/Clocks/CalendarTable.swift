/// What a calendar looks up: the regular week, and the days that depart from it with running sums beside them.
final class CalendarTable: Sendable {
    let code: String
    let zone: Zone
    let week: WeekHours
    let jointLeave: WorkCalendar.JointLeave
    let holidays: [Holiday]
    let seasons: [Season]

    let regular: RegularWeek
    /// Day numbers that depart from the week, ascending.
    let days: [Int]
    let hours: [OfficeHours]
    /// The holiday that closes or opens each of those days; nil for a day of a season.
    let reasons: [Holiday?]
    /// Office days and open seconds before each of those days.
    let daysBefore: [Int]
    let secondsBefore: [Int]
    /// What the days up to each index add to the regular count; one entry more than `days`.
    let extraDays: [Int]
    let extraSeconds: [Int]

    init(
        code: String, zone: Zone, week: WeekHours, jointLeave: WorkCalendar.JointLeave, holidays: [Holiday],
        seasons: [Season]
    ) {
        (self.code, self.zone, self.week, self.jointLeave) = (code, zone, week, jointLeave)
        (self.holidays, self.seasons) = (holidays, seasons)
        let regular = RegularWeek(week)
        self.regular = regular

        let departures = Self.departures(
            regular, holidays.filter { $0.kind != .joint || jointLeave == .skip }, seasons)
        days = departures.map(\.day)
        hours = departures.map(\.hours)
        reasons = departures.map(\.reason)
        var (extraDays, extraSeconds) = ([0], [0])
        var (daysBefore, secondsBefore): ([Int], [Int]) = ([], [])
        var (dayCount, secondCount) = (0, 0)
        for departure in departures {
            daysBefore.append(regular.days(before: departure.day) + dayCount)
            secondsBefore.append(regular.seconds(before: departure.day) + secondCount)
            let usual = regular.hours(of: departure.day)
            dayCount += (departure.hours.isOpen ? 1 : 0) - (usual.isOpen ? 1 : 0)
            secondCount += departure.hours.seconds - usual.seconds
            extraDays.append(dayCount)
            extraSeconds.append(secondCount)
        }
        (self.extraDays, self.extraSeconds) = (extraDays, extraSeconds)
        (self.daysBefore, self.secondsBefore) = (daysBefore, secondsBefore)
    }

    private struct Departure {
        var day: Int
        var hours: OfficeHours
        var reason: Holiday?
    }

    private static func departures(
        _ regular: RegularWeek, _ holidays: [Holiday], _ seasons: [Season]
    ) -> [Departure] {
        var found: [Int: Departure] = [:]
        for season in seasons where season.from <= season.to {
            for day in season.from.dayNumber...season.to.dayNumber where found[day] == nil {
                guard let hours = season.week[CivilDate(dayNumber: day).weekday] else { continue }
                found[day] = Departure(day: day, hours: hours, reason: nil)
            }
        }
        for holiday in holidays {
            let day = holiday.date.dayNumber
            guard found[day]?.reason == nil else { continue }
            var hours = OfficeHours.closed
            if holiday.kind == .work {
                let usual = found[day]?.hours ?? regular.hours(of: day)
                hours = usual.isOpen ? usual : regular.firstOpenDay
            }
            found[day] = Departure(day: day, hours: hours, reason: holiday)
        }
        return found.values.sorted { $0.day < $1.day }
    }

    /// How many of `values` (ascending) are below `limit`.
    static func count(of values: [Int], below limit: Int) -> Int {
        values.withUnsafeBufferPointer { values in
            var (low, high) = (0, values.count)
            while low < high {
                let middle = (low + high) / 2
                if values[middle] < limit { low = middle + 1 } else { high = middle }
            }
            return low
        }
    }
}
