import PiketDomain
import Testing

struct StretchTests {
    @Test func aWeekOfHolidaysIsExplained() throws {
        let clock = Countdown(start: try at("2026-05-12 09:00"), allowance: Allowance(3, .hk), calendar: kantor)
        let lines = clock.stretches().map { stretch in
            "\(shown(stretch.from)?.dropFirst(5) ?? "") \(stretch.kind) \(stretch.reason.rawValue) \(stretch.name ?? "-")"
        }
        #expect(
            lines == [
                "05-12T09:00:00 skipped day_zero -",
                "05-13T00:00:00 skipped closed_hours -",
                "05-13T07:30:00 counted running -",
                "05-13T16:00:00 skipped closed_hours -",
                "05-14T00:00:00 skipped holiday Kenaikan Yesus Kristus",
                "05-15T00:00:00 skipped joint_leave Cuti Bersama Kenaikan Yesus Kristus",
                "05-16T00:00:00 skipped weekend -",
                "05-18T00:00:00 skipped closed_hours -",
                "05-18T07:30:00 counted running -",
                "05-18T16:00:00 skipped closed_hours -",
                "05-19T07:30:00 counted running -",
            ])
        #expect(clock.stretches().last?.to == clock.due)
    }

    @Test func calendarDaysSkipDayZeroOnly() throws {
        let clock = Countdown(start: try at("2026-11-06 10:00"), allowance: Allowance(2, .hari), calendar: kantor)
        #expect(clock.stretches().map(\.reason) == [.dayZero, .running])
        #expect(clock.stretches().map(\.seconds) == [50_399, 172_800])
    }

    @Test func aPauseCutsTheRun() throws {
        let start = try at("2026-11-02 09:00")
        let clock = Countdown(
            start: start, allowance: Allowance(4, .jam), calendar: kantor, pauses: [start + 3600..<start + 7200])
        #expect(clock.stretches().map(\.kind) == [.counted, .paused, .counted])
        #expect(clock.stretches().map(\.seconds) == [3600, 3600, 10_800])
        #expect(clock.stretches().map(\.reason) == [.running, .awaitingReporter, .running])
    }

    @Test func aStartOnADayOffNamesTheDay() throws {
        let clock = Countdown(start: try at("2026-08-17 09:00"), allowance: Allowance(1, .hk), calendar: kantor)
        #expect(clock.stretches().first?.name == "Hari Kemerdekaan Republik Indonesia")
        #expect(shown(clock.due) == "2026-08-18T16:00:00")
    }
}
