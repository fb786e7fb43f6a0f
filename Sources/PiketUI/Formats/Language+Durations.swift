package import PiketViewModels
package import PiketDomain
package import PlainText

/// Durations in words, for places where letters alone would be unclear.
extension Language {
    /// Age of the data: `2 mnt`, `3 jam`, `2 hari`; under a minute it is not said.
    package func dataAge(_ seconds: Int64) -> SafeText? {
        guard seconds >= 60 else { return nil }
        let phrase: Phrase =
            if seconds < 3600 {
                Phrase("\(seconds / 60) mnt", en: "\(seconds / 60) min")
            } else if seconds < 86_400 {
                Phrase("\(seconds / 3600) jam", en: "\(seconds / 3600) h")
            } else {
                Phrase("\(seconds / 86_400) hari", en: "\(seconds / 86_400) d")
            }
        return phrase[self]
    }

    /// `2 hr 4 jam` / `2d 4h`.
    package func duration(_ seconds: Int64) -> SafeText {
        let minutes = max(seconds, 0) / 60
        let (days, hours, rest) = (minutes / 1440, minutes / 60 % 24, minutes % 60)
        let phrase: Phrase =
            if days > 0 {
                hours > 0
                    ? Phrase("\(days) hr \(hours) jam", en: "\(days)d \(hours)h") : Phrase("\(days) hr", en: "\(days)d")
            } else if hours > 0 {
                rest > 0
                    ? Phrase("\(hours) jam \(rest) mnt", en: "\(hours)h \(rest)m")
                    : Phrase("\(hours) jam", en: "\(hours)h")
            } else {
                Phrase("\(rest) mnt", en: "\(rest)m")
            }
        return phrase[self]
    }

    /// A promised length with its kind: `6 jam`, `3 hk`; hours and days never pass for one another.
    package func allowance(_ allowance: Allowance) -> SafeText {
        number(allowance.amount) + " " + Phrase.kind(allowance.kind)[self]
    }
}
