import PiketDomain
import Testing

/// Due instants by hand, from the published rules and the calendar on the wall.
struct DueTests {
    struct Row: NamedRow {
        var name: String
        var allowance: String
        var start: String
        var due: String
        var calendar: WorkCalendar? = kantor
        var afterHours = AfterHours.sameDay
        var extensionBy: String?
    }

    static let published = [
        Row(
            name: "3 hk over Nyepi and Idul Fitri", allowance: "3 hk", start: "2026-03-17 09:00",
            due: "2026-03-27T16:30:00"),
        Row(
            name: "5 hk over Ascension and its joint leave", allowance: "5 hk", start: "2026-05-12 09:00",
            due: "2026-05-21T16:00:00"),
        Row(name: "3 hk over Christmas", allowance: "3 hk", start: "2026-12-23 09:00", due: "2026-12-30T16:00:00"),
        Row(
            name: "2x24 jam run through a holiday", allowance: "48 jam", start: "2026-03-20 22:00",
            due: "2026-03-22T22:00:00"),
        Row(name: "3 hk from a Saturday", allowance: "3 hk", start: "2026-11-07 10:00", due: "2026-11-11T16:00:00"),
    ]

    static let others = [
        Row(name: "Friday after hours", allowance: "3 hk", start: "2026-02-13 17:30", due: "2026-02-20T16:30:00"),
        Row(name: "hari ends on a Sunday", allowance: "7 hari", start: "2026-11-08 10:00", due: "2026-11-15T23:59:59"),
        Row(
            name: "hari from the last second of a day", allowance: "1 hari", start: "2026-11-08 23:59:59",
            due: "2026-11-09T23:59:59"),
        Row(
            name: "jk across the end of a Friday", allowance: "2 jk", start: "2026-11-06 15:30",
            due: "2026-11-09T08:30:00"),
        Row(
            name: "jk ends at closing, not at the next opening", allowance: "2 jk", start: "2026-11-06 14:30",
            due: "2026-11-06T16:30:00"),
        Row(name: "jk from a Sunday", allowance: "2 jk", start: "2026-11-08 03:00", due: "2026-11-09T09:30:00"),
        Row(
            name: "jk into a season", allowance: "2 jk", start: "2026-02-13 15:30", due: "2026-02-18T09:00:00",
            calendar: ramadan),
        Row(
            name: "hk ends with the season's hours", allowance: "1 hk", start: "2026-02-18 09:00",
            due: "2026-02-19T15:00:00", calendar: ramadan),
        Row(
            name: "hk ends after the season", allowance: "1 hk", start: "2026-03-17 09:00", due: "2026-03-25T16:00:00",
            calendar: ramadan),
        Row(name: "year end", allowance: "3 hk", start: "2026-12-30 09:00", due: "2027-01-06T16:00:00"),
        Row(name: "leap day as hari", allowance: "2 hari", start: "2028-02-27 09:00", due: "2028-02-29T23:59:59"),
        Row(name: "leap day as hk", allowance: "1 hk", start: "2028-02-28 09:00", due: "2028-02-29T16:00:00"),
        Row(
            name: "after hours on the same day", allowance: "1 hk", start: "2026-11-05 17:00",
            due: "2026-11-06T16:30:00"),
        Row(
            name: "after hours as the next day", allowance: "1 hk", start: "2026-11-05 17:00",
            due: "2026-11-09T16:00:00", afterHours: .nextDay),
        Row(
            name: "hari after hours as the next day", allowance: "1 hari", start: "2026-11-05 17:00",
            due: "2026-11-07T23:59:59", afterHours: .nextDay),
        Row(
            name: "at closing is not after hours", allowance: "1 hk", start: "2026-11-05 16:00",
            due: "2026-11-06T16:30:00", afterHours: .nextDay),
        Row(
            name: "hours know no day 0", allowance: "6 jam", start: "2026-11-05 17:00", due: "2026-11-05T23:00:00",
            afterHours: .nextDay),
        Row(
            name: "hk where every day is worked", allowance: "1 hk", start: "2026-03-20 09:00",
            due: "2026-03-21T23:59:59", calendar: .alwaysOpen(zone: .wib)),
        Row(
            name: "jk where every hour is worked", allowance: "2 jk", start: "2026-03-20 23:00",
            due: "2026-03-21T01:00:00", calendar: .alwaysOpen(zone: .wib)),
        Row(
            name: "extension of the same kind", allowance: "10 hk", start: "2026-11-02 09:00",
            due: "2026-11-25T16:00:00", extensionBy: "7 hk"),
        Row(
            name: "extension of another kind", allowance: "24 jam", start: "2026-11-02 09:00",
            due: "2026-11-04T16:00:00", extensionBy: "1 hk"),
        Row(
            name: "far before any known holiday", allowance: "3 hk", start: "1999-12-30 09:00",
            due: "2000-01-04T16:00:00"),
        Row(name: "thousands of days", allowance: "10000 hari", start: "2026-01-01 09:00", due: "2053-05-19T23:59:59"),
    ]

    @Test("published dates", arguments: published) func fallAsPublished(row: Row) throws { try check(row) }

    @Test("dates of each kind", arguments: others) func fallAsReckoned(row: Row) throws { try check(row) }

    private func check(_ row: Row) throws {
        let clock = Countdown(
            start: try at(row.start), allowance: try allowance(row.allowance),
            calendar: try #require(row.calendar), afterHours: row.afterHours,
            extensionBy: try row.extensionBy.map(allowance))
        #expect(shown(clock.due) == row.due)
        #expect(clock.lateness(at: clock.due) == 1)
        #expect(clock.stretches().reduce(0) { $0 + $1.seconds } == clock.due - clock.start)
    }

    @Test func aDayBelongsToItsZone() throws {
        // 16.00 UTC on a Thursday is Friday 01.00 in Jayapura.
        let clock = Countdown(
            start: try at("2026-11-05T16:00:00Z"), allowance: Allowance(1, .hk), calendar: .government(zone: .wit))
        #expect(clock.due.iso8601(in: .wit) == "2026-11-09T16:00:00+09:00")
    }

    @Test func aBreakIsNotCounted() throws {
        var week = WeekHours.government
        week[.friday] = try hours("07:30-11:30, 13:00-16:30")
        let calendar = try #require(WorkCalendar(code: "jumat", zone: .wib, week: week))
        let clock = Countdown(start: try at("2026-11-06 10:30"), allowance: Allowance(2, .jk), calendar: calendar)
        #expect(shown(clock.due) == "2026-11-06T14:00:00")
    }
}
