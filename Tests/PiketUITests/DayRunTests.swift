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

    @Test func hoursRunThroughTheNight() {
        let days = run(Allowance(24, .jam))
        #expect(days.count == 2 && days.window == 0..<86_400)
        #expect((0..<2).reduce(0) { $0 + days.day($1).countedSeconds } == 86_400)
    }
}
