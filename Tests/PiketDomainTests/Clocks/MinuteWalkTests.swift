import Foundation
import PiketDomain
import Testing

/// The engine against a computation that shares nothing with it but the definitions.
struct MinuteWalkTests {
    @Test func agreesOnRandomCases() throws {
        let count = ProcessInfo.processInfo.environment["PIKET_LONG"] == nil ? 2000 : 10_000
        var dice = Dice(state: 2026)
        let calendars = try calendars()
        for _ in 0..<count {
            let calendar = calendars[Int.random(in: 0..<calendars.count, using: &dice)]
            let kind = Allowance.Kind.allCases.randomElement(using: &dice) ?? .jam
            let length = Allowance(
                Int.random(in: 1...(kind.countsDays ? 7 : kind == .jam ? 100 : 30), using: &dice), kind)
            let start = try at("2026-01-01 00:00") + 60 * Int64.random(in: 0..<525_600, using: &dice)
            let pauses = pauses(after: start, &dice)
            let afterHours: AfterHours = Bool.random(using: &dice) ? .sameDay : .nextDay
            let clock = Countdown(
                start: start, allowance: length, calendar: calendar, pauses: pauses, afterHours: afterHours)
            let slow = MinuteWalk(calendar: calendar, pauses: pauses).due(start, length, afterHours)
            let name =
                "\(length.text) \(calendar.code) \(shown(start) ?? "") \(pauses.map { shown($0.lowerBound) ?? "" })"
            #expect(shown(clock.due) == shown(slow.due), "\(name)")
            check(clock, counted: slow.counted, name)
        }
    }

    private func check(_ clock: Countdown, counted: Int64, _ name: String) {
        let stretches = clock.stretches()
        #expect(stretches.first?.from == clock.start && stretches.last?.to == clock.due, "\(name)")
        #expect(
            zip(stretches, stretches.dropFirst()).allSatisfy {
                $0.to == $1.from && ($0.reason != $1.reason || $0.name != $1.name)
            }, "\(name)")
        let running = stretches.filter { $0.kind == .counted }.reduce(0) { $0 + $1.seconds }
        #expect(running == counted, "\(name)")
        #expect(clock.counted(from: clock.start, to: clock.due) == counted, "\(name)")
        if counted > 0 { #expect(clock.lateness(at: clock.due) == 1, "\(name)") }
        #expect(clock.soonFrom >= clock.start && clock.soonFrom <= clock.due, "\(name)")
        #expect(clock.strongFrom >= clock.soonFrom && clock.strongFrom <= clock.due, "\(name)")
    }

    private func pauses(after start: Instant, _ dice: inout Dice) -> [Range<Instant>] {
        var reached = start
        return (0..<Int.random(in: 0...2, using: &dice)).map { _ in
            let from = reached + 60 * Int64.random(in: 1...6000, using: &dice)
            reached = from + 60 * Int64.random(in: 1...9000, using: &dice)
            return from..<reached
        }
    }

    private func calendars() throws -> [WorkCalendar] {
        var six = WeekHours()
        for day in Weekday.allCases.dropLast() { six[day] = try hours("07:00-14:00") }
        six[.friday] = try hours("07:00-11:00, 13:00-15:30")
        let worked = Holiday(date: try date("2026-03-22"), name: "Masuk", kind: .work)
        return [
            kantor, try #require(ramadan), .alwaysOpen(zone: .wita),
            try #require(
                WorkCalendar(
                    code: "6hari", zone: .wit, week: six, jointLeave: .work, holidays: [worked] + NationalHolidays.all)),
        ]
    }
}
