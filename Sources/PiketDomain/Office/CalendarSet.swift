/// The calendars of an office by code, and by profile where a profile treats cuti bersama in its own way.
struct CalendarSet: Sendable {
    /// The office's own calendar.
    static let office = "kantor"
    /// Every hour of every day.
    static let always = "24jam"

    private let byCode: [String: WorkCalendar]
    private let byProfile: [String: [String: WorkCalendar]]
    private let standard: WorkCalendar

    init(_ description: OfficeDescription) {
        let own = CalendarSet.build(description, jointLeave: nil)
        byCode = own
        standard = own[Self.office] ?? .government(zone: description.zone)
        byProfile = Dictionary(
            description.profiles.compactMap { entry in
                entry.jointLeave.map { (entry.profile.code, CalendarSet.build(description, jointLeave: $0)) }
            }
        ) { first, _ in first }
    }

    /// An unknown code is the office's calendar: the office file is checked where it is read.
    subscript(code: String, profile: String) -> WorkCalendar {
        (byProfile.isEmpty ? nil : byProfile[profile]?[code]) ?? byCode[code] ?? standard
    }

    /// The end of the next office day of whichever calendar rests longest: what falls due later warns nobody yet.
    func warningEnd(at now: Instant) -> Instant {
        let all = [Array(byCode.values)] + byProfile.values.map { Array($0.values) }
        return all.joined().map { calendar in
            calendar.zone.instant(calendar.officeDay(1, after: calendar.zone.date(of: now)) + 1)
        }.max() ?? now
    }

    private static func build(
        _ description: OfficeDescription, jointLeave: WorkCalendar.JointLeave?
    ) -> [String: WorkCalendar] {
        // The earlier of two entries on a date holds: the office's own stand before the known ones.
        let holidays = description.holidays + NationalHolidays.all
        func calendar(_ code: String, _ week: WeekHours, _ leave: WorkCalendar.JointLeave) -> WorkCalendar? {
            WorkCalendar(
                code: code, zone: description.zone, week: week, jointLeave: jointLeave ?? leave, holidays: holidays,
                seasons: description.seasons.filter { $0.calendar == code }.map(\.season))
        }
        var result = [always: WorkCalendar.alwaysOpen(zone: description.zone)]
        result[office] = calendar(office, description.hours ?? .government, description.jointLeave)
        for entry in description.calendars { result[entry.code] = calendar(entry.code, entry.week, entry.jointLeave) }
        return result
    }
}
