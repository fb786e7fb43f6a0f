/// The week that repeats for ever, with closed forms for counting through it in both directions.
struct RegularWeek: Sendable {
    /// By weekday, Monday first.
    private let hours: [OfficeHours]
    /// Open days and seconds before each weekday; the eighth entry is the whole week.
    private let daysBefore: [Int]
    private let secondsBefore: [Int]
    /// The weekdays that are open.
    private let openDays: [Int]

    /// `week` has at least one open day.
    init(_ week: WeekHours) {
        let hours = Weekday.allCases.map { week[$0] ?? .closed }
        self.hours = hours
        openDays = hours.indices.filter { hours[$0].isOpen }
        var (days, seconds) = ([0], [0])
        for (index, day) in hours.enumerated() {
            days.append(days[index] + (day.isOpen ? 1 : 0))
            seconds.append(seconds[index] + day.seconds)
        }
        (daysBefore, secondsBefore) = (days, seconds)
    }

    /// Day 0 is a Thursday: three days after the Monday its week began with.
    private static func week(of day: Int) -> (week: Int, weekday: Int) {
        let (quotient, remainder) = (day + 3).quotientAndRemainder(dividingBy: 7)
        return remainder < 0 ? (quotient - 1, remainder + 7) : (quotient, remainder)
    }

    func hours(of day: Int) -> OfficeHours { hours[Self.week(of: day).weekday] }

    var firstOpenDay: OfficeHours { hours[openDays[0]] }

    /// Open days before `day`, counted from the week of day 0; negative before it.
    func days(before day: Int) -> Int {
        let (week, weekday) = Self.week(of: day)
        return week * daysBefore[7] + daysBefore[weekday]
    }

    func seconds(before day: Int) -> Int {
        let (week, weekday) = Self.week(of: day)
        return week * secondsBefore[7] + secondsBefore[weekday]
    }

    /// The open day with `count` open days before it.
    func day(after count: Int) -> Int {
        let (quotient, remainder) = count.quotientAndRemainder(dividingBy: daysBefore[7])
        return remainder < 0
            ? (quotient - 1) * 7 + openDays[remainder + daysBefore[7]] - 3
            : quotient * 7 + openDays[remainder] - 3
    }

    /// The day in which the open second number `count` (from 0) lies.
    func day(ofSecond count: Int) -> Int {
        var (week, second) = count.quotientAndRemainder(dividingBy: secondsBefore[7])
        if second < 0 { (week, second) = (week - 1, second + secondsBefore[7]) }
        let weekday = openDays.last { secondsBefore[$0] <= second } ?? openDays[0]
        return week * 7 + weekday - 3
    }
}
