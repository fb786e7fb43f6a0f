import PiketDomain
import Testing

/// What falls due after the end of the next office day warns nobody yet: stores look no further.
struct WarningEndTests {
    @Test func nothingDueLaterIsDueSoon() throws {
        var description = OfficeDescription(name: "Uji")
        var week = WeekHours()
        week[.tuesday] = try hours("08:00-11:00")
        description.calendars = [CalendarDescription(code: "selasa", week: week, jointLeave: .work)]
        let office = Office(description: description)
        let calendars = ["kantor", "24jam", "selasa"].map { office.calendar($0, profile: "") }
        var dice = Dice(state: 7)
        var nearest = Int64.max
        for _ in 0..<3000 {
            let calendar = calendars[Int.random(in: 0..<3, using: &dice)]
            let kind = Allowance.Kind.allCases.randomElement(using: &dice) ?? .jam
            let start = try at("2026-03-01 00:00") + 60 * Int64.random(in: 0..<60_000, using: &dice)
            let clock = Countdown(
                start: start, allowance: Allowance(Int.random(in: 1...9, using: &dice), kind), calendar: calendar,
                pauses: [], afterHours: .sameDay)
            for now in [clock.soonFrom, clock.soonFrom + 1, clock.due] where now <= clock.due {
                #expect(clock.due <= office.warningEnd(at: now), "\(kind) \(calendar.code) from \(shown(start) ?? "")")
                nearest = min(nearest, office.warningEnd(at: now) - clock.due)
            }
        }
        #expect(nearest <= 86_400, "and not much further")
    }
}
