/// A named calendar: when the office that must act is open, in its own zone.
///
/// Counting working days and open seconds between any two days costs a binary search over the days that depart from
/// the week, whatever the distance. Copies share their tables.
package struct WorkCalendar: Sendable {
    package enum JointLeave: String, CaseIterable, Hashable, Sendable {
        /// Cuti bersama is a day off.
        case skip
        /// Cuti bersama is worked: counters of service, fire brigade, 112.
        case work
    }

    let table: CalendarTable

    /// nil if no weekday has hours: a calendar that never opens can carry no deadline.
    ///
    /// Of two holidays on one date the earlier in the list holds. A `work` day takes its weekday's hours, or those of
    /// the week's first open day where it has none.
    package init?(
        code: String, zone: Zone, week: WeekHours, jointLeave: JointLeave = .skip, holidays: [Holiday] = [],
        seasons: [Season] = []
    ) {
        guard Weekday.allCases.contains(where: { week[$0]?.isOpen == true }) else { return nil }
        table = CalendarTable(
            code: code, zone: zone, week: week, jointLeave: jointLeave, holidays: holidays, seasons: seasons)
    }

    private init(table: CalendarTable) {
        self.table = table
    }

    /// The calendar `24jam`: every hour of every day, holidays included.
    package static func alwaysOpen(zone: Zone, code: String = "24jam") -> WorkCalendar {
        WorkCalendar(
            table: CalendarTable(
                code: code, zone: zone, week: .allHours, jointLeave: .work, holidays: [], seasons: []))
    }

    /// The calendar `kantor` of an office that states no hours: Perpres 21/2023 and the national holidays.
    package static func government(zone: Zone, holidays: [Holiday] = NationalHolidays.all) -> WorkCalendar {
        WorkCalendar(
            table: CalendarTable(
                code: "kantor", zone: zone, week: .government, jointLeave: .skip, holidays: holidays, seasons: []))
    }

    package var code: String { table.code }
    package var zone: Zone { table.zone }
    package var week: WeekHours { table.week }
    package var jointLeave: JointLeave { table.jointLeave }
    package var holidays: [Holiday] { table.holidays }
    package var seasons: [Season] { table.seasons }
}

extension WorkCalendar: Hashable {
    package static func == (a: WorkCalendar, b: WorkCalendar) -> Bool {
        a.table === b.table
            || a.code == b.code && a.zone == b.zone && a.week == b.week && a.jointLeave == b.jointLeave
                && a.holidays == b.holidays && a.seasons == b.seasons
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(zone)
    }
}
