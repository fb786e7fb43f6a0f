import PiketDomain
import Testing

@testable import PiketUI

@Suite struct DayRunTests {
    private let start = Instant(seconds: SampleCases.now.seconds)

    private func run(_ allowance: Allowance) -> DayRun {
        let countdown = Countdown(start: start, allowance: allowance, calendar: .government(zone: .wib))
        return DayRun(
            stretches: countdown.stretches(), countdown: countdown, zone: .wib, first: Zone.wib.date(of: start),
            last: Zone.wib.date(of: countdown.due))
    }

    @Test func theDayOfTheStartIsDayZero() {
        let days = run(Allowance(7, .hari))
        #expect(days.count == 8)
        #expect(days.day(0).reason == .dayZero)
        #expect(days.day(7).number == 7)
        #expect(days.skippedDays == 0)
    }

    @Test func weekendsAreSkippedInWorkingDays() {
        // A Saturday: day 0 is a day off, Monday is day 1.
        let days = run(Allowance(3, .hk))
        #expect(days.day(0).kind == .skipped && days.day(1).reason == .weekend)
        #expect(days.day(days.count - 1).number == 3)
    }

    /// What is counted day by day is what was promised, however the pauses lie; a day that ends in one is paused.
    @Test(
        arguments: [
            [("2026-11-04T10:00", nil)], [("2026-11-04T20:26", nil)], [("2026-11-04T10:00", "2026-11-06T09:00")],
            [("2026-11-04T10:00", "2026-11-04T15:00")],
            [("2026-11-03T09:00", "2026-11-09T16:00"), ("2026-11-10T08:00", nil)],
        ] as [[(String, String?)]])
    func pausedDaysAreNotCounted(spans: [(String, String?)]) throws {
        func at(_ text: String) throws -> Instant { try #require(Instant(iso8601: text, zone: .wib)) }
        let (start, calendar) = (try at("2026-11-02T09:00"), WorkCalendar.government(zone: .wib))
        let pauses = PauseLimit().effective(
            try spans.map { Pause(from: try at($0.0), to: try $0.1.map(at)) }, start: start, calendar: calendar)
        let countdown = Countdown(start: start, allowance: Allowance(14, .hk), calendar: calendar, pauses: pauses)
        let days = DayRun(
            stretches: countdown.stretches(), countdown: countdown, zone: .wib, first: Zone.wib.date(of: start),
            last: Zone.wib.date(of: countdown.due))
        #expect(days.day(days.count - 1).number == 14)
        #expect((0..<days.count).count { days.day($0).kind == .counted } == 14)
    }

    @Test func minutesAddUpOverTheDays() throws {
        let countdown = Countdown(start: start + 30, allowance: Allowance(24, .jam), calendar: .government(zone: .wib))
        let days = DayRun(
            stretches: countdown.stretches(), countdown: countdown, zone: .wib, first: Zone.wib.date(of: start),
            last: Zone.wib.date(of: countdown.due))
        #expect((0..<days.count).reduce(0) { $0 + days.day($1).countedMinutes } == 1440)
    }

    @Test func hoursRunThroughTheNight() {
        let days = run(Allowance(24, .jam))
        #expect(days.count == 2 && days.window == 0..<86_400)
        #expect((0..<2).reduce(0) { $0 + days.day($1).countedSeconds } == 86_400)
    }
}
