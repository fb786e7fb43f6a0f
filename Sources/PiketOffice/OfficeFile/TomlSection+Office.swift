import PiketDomain

/// Values that only the office's files have.
extension TomlSection {
    static let durationForm = FaultReason(
        "bukan lama seperti \"6 jam\", \"7 hari\", \"3 hk\", \"2 jk\" (atau 6h, 7d, 3wd, 2oh)",
        en: "is not a duration like \"6 jam\", \"7 hari\", \"3 hk\", \"2 jk\" (or 6h, 7d, 3wd, 2oh)")

    func allowance(_ key: String) -> Allowance? {
        value(key, Self.durationForm) { Allowance(text: $0) }
    }

    /// Hours by weekday from every key that names days: `mon-thu`, `fri`, `sen-kam`. Takes all keys of the table that
    /// nobody has asked for yet.
    func week() -> WeekHours {
        var week = WeekHours()
        var keyOfDay: [Weekday: String] = [:]
        for key in remainingKeys {
            guard let days = Weekday.days(named: key) else { continue }
            let form = FaultReason(
                "bukan jam seperti \"07:30-16:00\", \"07:30-12:00, 13:00-16:00\" atau \"closed\"",
                en: "is not hours like \"07:30-16:00\", \"07:30-12:00, 13:00-16:00\" or \"closed\"")
            guard let hours = value(key, form, { OfficeHours(text: $0) }) else { continue }
            for day in days {
                if let other = keyOfDay[day] {
                    refuse(key, "menyebut hari yang juga disebut \(other)", en: "names a day that \(other) names too")
                }
                keyOfDay[day] = key
                week[day] = hours
            }
        }
        return week
    }

    func jointLeave() -> WorkCalendar.JointLeave? { choice("joint_leave") }

    /// Seconds after midnight.
    static func clockTime(_ text: String) -> Int? {
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." }).map { Int($0) }
        guard parts.count == 2, let hour = parts[0], let minute = parts[1], (0..<24).contains(hour),
            (0..<60).contains(minute)
        else { return nil }
        return hour * 3600 + minute * 60
    }
}
