package import PiketDomain
package import PiketViewModels
package import PlainText

/// Days and durations in whole words, to be read aloud.
extension Language {
    /// `Sabtu 21-11-2026`.
    package func spokenDay(_ date: CivilDate) -> SafeText {
        let phrase =
            switch date.weekday {
            case .monday: Phrase("Senin", en: "Monday")
            case .tuesday: Phrase("Selasa", en: "Tuesday")
            case .wednesday: Phrase("Rabu", en: "Wednesday")
            case .thursday: Phrase("Kamis", en: "Thursday")
            case .friday: Phrase("Jumat", en: "Friday")
            case .saturday: Phrase("Sabtu", en: "Saturday")
            case .sunday: Phrase("Minggu", en: "Sunday")
            }
        return phrase[self] + " " + self.date(date)
    }

    /// `2 hari 4 jam` or `1 day 4 hours`: two units at most, the second only if there is any of it.
    package func spokenDuration(_ seconds: Int64) -> SafeText {
        let minutes = max(seconds, 0) / 60
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
        let day = counted(days, Phrase("hari", en: "day"))
        let hour = counted(hours, Phrase("jam", en: "hour"))
        let minute = counted(rest, Phrase("menit", en: "minute"))
        if days > 0 { return hours > 0 ? day + " " + hour : day }
        if hours > 0 { return rest > 0 ? hour + " " + minute : hour }
        return minute
    }

    /// A number and its noun, in English with the ending of the many.
    func counted(_ count: some BinaryInteger, _ noun: Phrase) -> SafeText {
        number(count) + " " + noun[self] + (self == .english && count != 1 ? "s" : "")
    }
}
