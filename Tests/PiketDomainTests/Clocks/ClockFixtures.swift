import PiketDomain
import Testing

/// `2026-11-21 14:02` in Western Indonesia unless said.
func at(_ text: String, _ zone: Zone = .wib) throws -> Instant {
    try #require(Instant(iso8601: text, zone: zone), "not a time: \(text)")
}

func date(_ text: String) throws -> CivilDate { Zone.wib.date(of: try at(text)) }

func allowance(_ text: String) throws -> Allowance { try #require(Allowance(text: text)) }

func hours(_ text: String) throws -> OfficeHours { try #require(OfficeHours(text: text)) }

/// Reads well in a failure: local time of Western Indonesia.
func shown(_ instant: Instant?) -> String? { instant.map { String($0.iso8601(in: .wib).prefix(19)) } }

/// The office of the test dates.
let kantor = WorkCalendar.government(zone: .wib)

let ramadan: WorkCalendar? = {
    guard let from = CivilDate(year: 2026, month: 2, day: 18), let to = CivilDate(year: 2026, month: 3, day: 19),
        let short = OfficeHours(text: "08:00-15:00"), let friday = OfficeHours(text: "08:00-15:30")
    else { return nil }
    let week = WeekHours([.monday: short, .tuesday: short, .wednesday: short, .thursday: short, .friday: friday])
    return WorkCalendar(
        code: "kantor", zone: .wib, week: .government, holidays: NationalHolidays.all,
        seasons: [Season(name: "Ramadan 1447", from: from, to: to, week: week)])
}()

/// A row of a table, shown by its name.
protocol NamedRow: Sendable, CustomTestStringConvertible {
    var name: String { get }
}

extension NamedRow {
    var testDescription: String { name }
}

/// SplitMix64: the same cases in every run.
struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
