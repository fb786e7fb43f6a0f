import PiketDomain
import Testing

struct CivilDateTests {
    @Test func everyDayOfFourCenturiesComesBack() {
        var previous = CivilDate(dayNumber: -1)
        for number in stride(from: -60_000, through: 90_000, by: 1) {
            let day = CivilDate(dayNumber: number)
            let (year, month, dayOfMonth) = day.components
            guard CivilDate(year: year, month: month, day: dayOfMonth) == day else {
                Issue.record("\(year)-\(month)-\(dayOfMonth) is not day \(number)")
                return
            }
            previous = day
        }
        #expect(previous.dayNumber == 90_000)
    }

    @Test(arguments: [
        (1970, 1, 1, Weekday.thursday), (2026, 11, 21, .saturday), (2024, 2, 29, .thursday), (2000, 2, 29, .tuesday),
        (1900, 3, 1, .thursday), (1969, 12, 31, .wednesday),
    ])
    func weekdays(year: Int, month: Int, day: Int, weekday: Weekday) throws {
        #expect(try #require(CivilDate(year: year, month: month, day: day)).weekday == weekday)
    }

    @Test(arguments: [
        (2026, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 0, 1), (2026, 13, 1), (2026, 1, 0), (10_000, 1, 1),
    ])
    func impossibleDatesAreNone(year: Int, month: Int, day: Int) {
        #expect(CivilDate(year: year, month: month, day: day) == nil)
    }

    @Test(arguments: [
        ("WIB", Int64(25_200)), ("Asia/Makassar", 28_800), ("WIT", 32_400), ("UTC", 0), ("UTC+05:30", 19_800),
        ("UTC-0330", -12_600), ("UTC+7", 25_200),
    ])
    func zonesByName(name: String, offset: Int64) { #expect(Zone(named: name)?.offset == offset) }

    @Test(arguments: ["", "Mars", "UTC+15", "UTC+07:60", "UTC7", "UTC+", "UTC+a:b"])
    func unknownZonesAreNone(name: String) { #expect(Zone(named: name) == nil) }
}
