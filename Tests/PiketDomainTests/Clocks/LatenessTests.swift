import PiketDomain
import Testing

struct LatenessTests {
    struct Row: NamedRow {
        var name: String
        var allowance: String
        var start = "2026-11-02 09:00"
        var now: String
        var x: Double
    }

    @Test(arguments: [
        Row(name: "18 hours over on a 6-hour clock", allowance: "6 jam", now: "2026-11-03 09:00", x: 4),
        Row(name: "9 days over on a 7-day clock", allowance: "7 hari", now: "2026-11-18 23:59:59", x: 16.0 / 7),
        Row(name: "day 0 does not count", allowance: "7 hari", now: "2026-11-02 23:00", x: 0),
        Row(name: "before the opening of day 1", allowance: "2 hk", now: "2026-11-03 07:00", x: 0),
        Row(name: "the first of two working days", allowance: "2 hk", now: "2026-11-03 20:00", x: 0.5),
        Row(name: "a weekend adds nothing", allowance: "1 hk", now: "2026-11-08 12:00", x: 34.5 / 8.5),
        Row(name: "half of the office hours", allowance: "2 jk", now: "2026-11-02 10:00", x: 0.5),
        Row(name: "before the start", allowance: "6 jam", now: "2026-11-01 10:00", x: 0),
    ])
    func multiples(row: Row) throws {
        let clock = Countdown(start: try at(row.start), allowance: try allowance(row.allowance), calendar: kantor)
        #expect(abs(clock.lateness(at: try at(row.now)) - row.x) < 1e-9)
    }

    struct Warning: NamedRow {
        var name: String
        var allowance: String
        var start: String
        var soon: String
        var strong: String
    }

    @Test(arguments: [
        Warning(
            name: "a fifth of 6 jam", allowance: "6 jam", start: "2026-11-02 09:00", soon: "2026-11-02T13:48:00",
            strong: "2026-11-02T13:48:00"),
        Warning(
            name: "at most two hours", allowance: "24 jam", start: "2026-11-02 09:00", soon: "2026-11-03T07:00:00",
            strong: "2026-11-03T07:00:00"),
        Warning(
            name: "office hours back over a weekend", allowance: "10 jk", start: "2026-11-06 07:30",
            soon: "2026-11-06T15:30:00", strong: "2026-11-06T15:30:00"),
        Warning(
            name: "the office day before", allowance: "3 hk", start: "2026-11-04 09:00", soon: "2026-11-06T07:30:00",
            strong: "2026-11-09T00:00:00"),
        Warning(
            name: "calendar days end on a Sunday", allowance: "7 hari", start: "2026-11-08 10:00",
            soon: "2026-11-13T07:30:00", strong: "2026-11-15T00:00:00"),
        Warning(
            name: "never before the start", allowance: "1 hk", start: "2026-11-03 09:00", soon: "2026-11-03T09:00:00",
            strong: "2026-11-04T00:00:00"),
    ])
    func warnings(row: Warning) throws {
        let clock = Countdown(start: try at(row.start), allowance: try allowance(row.allowance), calendar: kantor)
        #expect(shown(clock.soonFrom) == row.soon)
        #expect(shown(clock.strongFrom) == row.strong)
    }
}
