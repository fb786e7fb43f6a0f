import PiketDomain
import Testing

struct PresenceTests {
    private static let day = CivilDate(dayNumber: 20_778)

    private static func office(_ roster: [String]?) -> Office {
        var description = OfficeDescription()
        description.officers = ["a", "b", "c"].map { Officer(login: $0, name: $0, roles: [.officer]) }
        if let roster { description.roster = [RosterEntry(date: day, shift: 7 * 3600, officers: roster)] }
        return Office(description: description)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var roster: [String]?
        /// Login, in or out, the hour of the day (negative: of the day before).
        var marks: [(login: String, isIn: Bool, hour: Int)]
        var hour: Int
        /// nil: nobody knows.
        var there: [String]?
    }

    static let rows = [
        Row(testDescription: "nothing is known", roster: nil, marks: [], hour: 10, there: nil),
        Row(testDescription: "the roster tells", roster: ["a"], marks: [], hour: 10, there: ["a"]),
        Row(testDescription: "of another shift it tells nothing", roster: ["a"], marks: [], hour: 16, there: nil),
        Row(
            testDescription: "who came is there without a roster", roster: nil, marks: [("b", true, 7)], hour: 10,
            there: ["b"]),
        Row(
            testDescription: "who came is there beside the roster", roster: ["a"], marks: [("b", true, 7)], hour: 10,
            there: ["a", "b"]),
        Row(
            testDescription: "who came early is there", roster: nil, marks: [("b", true, 6)], hour: 10, there: ["b"]),
        Row(
            testDescription: "who went is gone", roster: ["a", "b"], marks: [("a", false, 9)], hour: 10, there: ["b"]),
        Row(
            testDescription: "who went yesterday comes by the roster", roster: ["a"], marks: [("a", false, -9)],
            hour: 10, there: ["a"]),
        Row(
            testDescription: "who forgot to go has gone", roster: nil, marks: [("b", true, -9)], hour: 10, there: nil),
        Row(
            testDescription: "who stays longer is there", roster: nil, marks: [("b", true, 8)], hour: 22, there: ["b"]),
    ]

    @Test(arguments: rows) func isThere(_ row: Row) {
        let office = Self.office(row.roster)
        func at(_ hour: Int) -> Instant { office.zone.instant(Self.day, secondOfDay: 0) + Int64(hour) * 3600 }
        let marks = row.marks.map { ($0.login, DutyMark(isIn: $0.isIn, at: at($0.hour))) }
        let presence = office.presence(Dictionary(uniqueKeysWithValues: marks), at: at(row.hour))
        guard let there = row.there else { return #expect(presence.isEmpty) }
        #expect(presence.filter { $0.value == .onDuty }.keys.sorted() == there)
        #expect(presence.count == 3, "the others are absent")
    }
}
