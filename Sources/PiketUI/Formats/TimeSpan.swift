package import PiketViewModels
package import PlainText

/// A length of time as a reader wants it: two units at most, seconds only in the last hour of a countdown.
package struct TimeSpan: Hashable, Sendable {
    let sign: SafeText
    let parts: [TimePart]

    /// Time left, in seconds: `4m52d`, `1 j 06 m`, `2 hr 4 j`, `123 hr`; negative is time over: `+51 m`, `+2 j 04 m`.
    package init(countdown seconds: Int64) {
        if seconds < 0 {
            sign = "+"
            parts = Self.minuteParts(of: -seconds)
        } else if seconds < 3600 {
            sign = ""
            parts =
                seconds < 60
                ? [TimePart(value: seconds, unit: .second, isLoose: false)]
                : [
                    TimePart(value: seconds / 60, unit: .minute, isLoose: false),
                    TimePart(value: seconds % 60, unit: .second, isPadded: true, isLoose: false),
                ]
        } else {
            sign = ""
            parts = Self.minuteParts(of: seconds)
        }
    }

    /// An age or a median, in seconds, one unit: `41 m`, `6 j`, `7 hr`.
    package init(rough seconds: Int64) {
        sign = ""
        let seconds = max(seconds, 0)
        if seconds < 3600 {
            parts = [TimePart(value: seconds / 60, unit: .minute)]
        } else if seconds < 86_400 {
            parts = [TimePart(value: seconds / 3600, unit: .hour)]
        } else {
            parts = [TimePart(value: seconds / 86_400, unit: .day)]
        }
    }

    private static func minuteParts(of seconds: Int64) -> [TimePart] {
        let days = seconds / 86_400
        if days >= 100 { return [TimePart(value: days, unit: .day)] }
        if days > 0 {
            return [
                TimePart(value: days, unit: .day), TimePart(value: seconds / 3600 % 24, unit: .hour),
            ]
        }
        let minutes = TimePart(value: seconds / 60 % 60, unit: .minute, isPadded: seconds >= 3600)
        return seconds < 3600 ? [minutes] : [TimePart(value: seconds / 3600, unit: .hour), minutes]
    }

    /// The whole as one text.
    package func text(_ language: Language) -> SafeText {
        var text = sign
        for (index, part) in parts.enumerated() {
            if index > 0, part.isLoose { text += " " }
            text += part.digits(language) + (part.isLoose ? " " : "") + part.unit.letters[language]
        }
        return text
    }
}

extension TimePart {
    func digits(_ language: Language) -> SafeText {
        isPadded && value < 10 ? "0" + SafeText(number: value) : language.number(value)
    }
}
