import PiketDomain
import Testing

struct WorkCalendarTests {
    @Test func aSaturdayWorkedTakesTheHoursOfTheFirstOpenDay() throws {
        let masuk = Holiday(date: try date("2026-11-14"), name: "Masuk", kind: .work)
        let calendar = try #require(
            WorkCalendar(code: "kantor", zone: .wib, week: .government, holidays: [masuk]))
        let clock = Countdown(start: try at("2026-11-13 09:00"), allowance: Allowance(1, .hk), calendar: calendar)
        #expect(shown(clock.due) == "2026-11-14T16:00:00")
    }

    @Test func jointLeaveIsWorkedWhereTheCalendarSaysSo() throws {
        let loket = try #require(
            WorkCalendar(
                code: "loket", zone: .wib, week: .government, jointLeave: .work, holidays: NationalHolidays.all))
        #expect(loket.isOfficeDay(try date("2026-03-18")))
        #expect(!loket.isOfficeDay(try date("2026-03-19")))
        #expect(!kantor.isOfficeDay(try date("2026-03-18")))
    }

    @Test func theEarlierOfTwoEntriesHolds() throws {
        let day = try date("2026-11-10")
        let calendar = try #require(
            WorkCalendar(
                code: "kantor", zone: .wib, week: .government,
                holidays: [
                    Holiday(date: day, name: "Hari jadi", kind: .local), Holiday(date: day, name: "Masuk", kind: .work),
                ]))
        #expect(!calendar.isOfficeDay(day))
        #expect(calendar.holiday(on: day)?.name == "Hari jadi")
    }

    @Test func aCalendarThatNeverOpensIsNone() throws {
        #expect(WorkCalendar(code: "x", zone: .wib, week: WeekHours()) == nil)
        #expect(WorkCalendar(code: "x", zone: .wib, week: WeekHours([.monday: .closed])) == nil)
    }

    @Test func countingAgreesWithSteppingDayByDay() throws {
        let calendar = try #require(ramadan)
        let first = try date("2025-11-20")
        var (days, seconds) = (0, Int64(0))
        for offset in 0..<900 {
            let day = first + offset
            if calendar.isOfficeDay(day) {
                days += 1
                #expect(calendar.officeDay(days, after: first - 1) == day)
            }
            seconds += Int64(calendar.hours(on: day).seconds)
            #expect(calendar.officeDays(from: first, through: day) == days)
            let midnight = Zone.wib.instant(first)
            #expect(calendar.openSeconds(from: midnight, to: Zone.wib.instant(day + 1)) == seconds)
        }
    }

    @Test func nationalHolidaysAreWhole() throws {
        #expect(NationalHolidays.all.count == 108)
        #expect(Set(NationalHolidays.all.map(\.date)).count == 108)
        let year = NationalHolidays.all.filter { $0.date.components.year == 2026 }
        #expect(year.count { $0.kind == .national } == 17)
        #expect(year.count { $0.kind == .joint } == 8)
        #expect(kantor.holiday(on: try date("2026-08-17"))?.name == "Hari Kemerdekaan Republik Indonesia")
    }

    @Test(arguments: [
        ("national", Holiday.Kind.national), ("libur_nasional", .national), ("Cuti Bersama", .joint),
        ("joint", .joint), ("daerah", .local), ("masuk", .work), ("work", .work),
    ])
    func kindsAreReadInBothLanguages(word: String, kind: Holiday.Kind) {
        #expect(Holiday.Kind(word: word) == kind)
    }

    @Test func anUnknownKindIsNone() { #expect(Holiday.Kind(word: "besok") == nil) }

    @Test(arguments: ["07:30-16:00", "07:30-12:00, 13:00-16:30", "00:00-24:00", "closed"])
    func hoursAreWrittenAsRead(text: String) throws {
        #expect(try hours(text).text == text)
    }

    @Test(arguments: [
        "16:00-07:30", "07:30", "07:30-25:00", "7-8", "07:61-08:00", "08:00-12:00,11:00-13:00", "a-b", "-",
    ])
    func badHoursAreNone(text: String) { #expect(OfficeHours(text: text) == nil) }

    @Test func dayKeysAreReadInBothLanguages() {
        #expect(Weekday.days(named: "mon-thu") == [.monday, .tuesday, .wednesday, .thursday])
        #expect(Weekday.days(named: "Jum") == [.friday])
        #expect(Weekday.days(named: "sen-sab")?.count == 6)
        for key in ["", "-", "fri-mon", "mon-tue-wed", "joint_leave", "senin"] {
            #expect(Weekday.days(named: key) == nil)
        }
    }
}
