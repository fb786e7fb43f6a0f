import PiketDomain
import PiketFixtures
import Testing

struct ShiftTests {
    struct Row: NamedRow {
        var name: String
        var shifts: [Int] = [7, 15, 23]
        var now: String
        var from: String
        var to: String
    }

    static let rows = [
        Row(name: "morning", now: "2026-11-04 10:00", from: "2026-11-04T07:00:00", to: "2026-11-04T15:00:00"),
        Row(name: "at the beginning", now: "2026-11-04 15:00", from: "2026-11-04T15:00:00", to: "2026-11-04T23:00:00"),
        Row(name: "before midnight", now: "2026-11-04 23:30", from: "2026-11-04T23:00:00", to: "2026-11-05T07:00:00"),
        Row(name: "after midnight", now: "2026-11-05 06:59", from: "2026-11-04T23:00:00", to: "2026-11-05T07:00:00"),
        Row(
            name: "one shift", shifts: [8], now: "2026-11-04 07:00", from: "2026-11-03T08:00:00",
            to: "2026-11-04T08:00:00"),
        Row(
            name: "no shifts", shifts: [], now: "2026-11-04 07:00", from: "2026-11-04T00:00:00",
            to: "2026-11-05T00:00:00"),
        Row(
            name: "turn of the year", now: "2026-12-31 23:59", from: "2026-12-31T23:00:00", to: "2027-01-01T07:00:00"),
    ]

    @Test(arguments: rows) func `the shift around an instant`(row: Row) throws {
        var description = OfficeDescription()
        description.shifts = row.shifts.map { $0 * 3600 }
        let now = try at(row.now)
        let shift = Office(description: description, region: CaseFixture.region).shift(at: now)
        #expect(shown(shift.lowerBound) == row.from)
        #expect(shown(shift.upperBound) == row.to)
        #expect(shift.contains(now))
    }
}
