import PiketDomain

/// A week's office hours in one column: Monday to Sunday separated by `|`, `-` for a day that is not stated.
enum HoursText {
    static func text(_ week: WeekHours) -> String {
        Weekday.allCases.map { week[$0]?.text ?? "-" }.joined(separator: "|")
    }

    /// nil if it is no such text.
    static func week(_ text: String) -> WeekHours? {
        let parts = text.split(separator: "|", omittingEmptySubsequences: false)
        guard parts.count == Weekday.allCases.count else { return nil }
        var week = WeekHours()
        for (day, part) in zip(Weekday.allCases, parts) where part != "-" {
            guard let hours = OfficeHours(text: part) else { return nil }
            week[day] = hours
        }
        return week
    }
}
