package import PiketViewModels
package import PiketDomain
package import PlainText

/// Days and hours: `Sab 21-11-2026`, `14.02` in Indonesian, `Sat 2026-11-21`, `14:02` in English.
extension Language {
    /// `14.02`, on the 24-hour clock of the zone.
    package func time(_ instant: Instant, _ zone: Zone) -> SafeText {
        time(secondOfDay: zone.secondOfDay(of: instant))
    }

    package func time(secondOfDay second: Int) -> SafeText {
        twoDigits(second / 3600) + timeMark + twoDigits(second / 60 % 60)
    }

    /// `21-11-2026` or `2026-11-21`.
    package func date(_ date: CivilDate) -> SafeText {
        let (year, month, day) = date.components
        switch self {
        case .indonesian: return twoDigits(day) + "-" + twoDigits(month) + "-" + SafeText(number: year)
        case .english: return SafeText(number: year) + "-" + twoDigits(month) + "-" + twoDigits(day)
        }
    }

    /// Without the year: `21-11` or `11-21`.
    package func shortDate(_ date: CivilDate) -> SafeText {
        let (_, month, day) = date.components
        switch self {
        case .indonesian: return twoDigits(day) + "-" + twoDigits(month)
        case .english: return twoDigits(month) + "-" + twoDigits(day)
        }
    }

    /// `Sab 21-11-2026`.
    package func day(_ date: CivilDate) -> SafeText {
        weekday(date.weekday) + " " + self.date(date)
    }

    /// `Sab 21-11`.
    package func shortDay(_ date: CivilDate) -> SafeText {
        weekday(date.weekday) + " " + shortDate(date)
    }

    /// Three letters.
    package func weekday(_ weekday: Weekday) -> SafeText {
        let phrase =
            switch weekday {
            case .monday: Phrase("Sen", en: "Mon")
            case .tuesday: Phrase("Sel", en: "Tue")
            case .wednesday: Phrase("Rab", en: "Wed")
            case .thursday: Phrase("Kam", en: "Thu")
            case .friday: Phrase("Jum", en: "Fri")
            case .saturday: Phrase("Sab", en: "Sat")
            case .sunday: Phrase("Min", en: "Sun")
            }
        return phrase[self]
    }

    func twoDigits(_ value: Int) -> SafeText {
        value < 10 ? "0" + SafeText(number: value) : SafeText(number: value)
    }

    private var timeMark: SafeText {
        switch self {
        case .indonesian: "."
        case .english: ":"
        }
    }
}
