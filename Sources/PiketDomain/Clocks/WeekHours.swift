/// Office hours by weekday. A day not stated is closed in a calendar and unchanged in a season.
package struct WeekHours: Hashable, Sendable {
    private var days: [OfficeHours?]

    package init() {
        days = Array(repeating: nil, count: 7)
    }

    package init(_ hours: [Weekday: OfficeHours]) {
        self.init()
        for (day, value) in hours { self[day] = value }
    }

    package subscript(day: Weekday) -> OfficeHours? {
        get { days[day.rawValue] }
        set { days[day.rawValue] = newValue }
    }

    /// Monday to Thursday 07.30-16.00, Friday 07.30-16.30 (Perpres 21/2023).
    package static let government: WeekHours = {
        var week = WeekHours()
        for day in [Weekday.monday, .tuesday, .wednesday, .thursday] { week[day] = OfficeHours([27_000..<57_600]) }
        week[.friday] = OfficeHours([27_000..<59_400])
        return week
    }()

    package static let allHours = WeekHours(
        Dictionary(uniqueKeysWithValues: Weekday.allCases.map { ($0, OfficeHours.allDay) }))
}

extension Weekday {
    /// The days of an office file's key: `mon-thu`, `fri`, `sen-kam`, `sab`. nil if it names no days or runs backwards.
    package static func days(named key: some StringProtocol) -> [Weekday]? {
        let ends = key.lowercased().split(separator: "-", omittingEmptySubsequences: false).map { Weekday(short: $0) }
        guard ends.count <= 2, let first = ends[0], let last = ends[ends.count - 1], first.rawValue <= last.rawValue
        else { return nil }
        return Weekday.allCases.filter { (first.rawValue...last.rawValue).contains($0.rawValue) }
    }

    private init?(short: Substring) {
        switch short {
        case "mon", "sen": self = .monday
        case "tue", "sel": self = .tuesday
        case "wed", "rab": self = .wednesday
        case "thu", "kam": self = .thursday
        case "fri", "jum": self = .friday
        case "sat", "sab": self = .saturday
        case "sun", "min": self = .sunday
        default: return nil
        }
    }
}
