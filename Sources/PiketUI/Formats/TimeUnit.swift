import PlainText

/// Units of a countdown. Their letters are never bold and never as bright as the digits.
enum TimeUnit {
    case second, minute, hour, day

    var letters: Phrase {
        switch self {
        case .second: Phrase("d", en: "s")
        case .minute: Phrase("m", en: "m")
        case .hour: Phrase("j", en: "h")
        case .day: Phrase("hr", en: "d")
        }
    }
}

/// A number with its unit, as it stands in a span of time.
struct TimePart: Hashable, Sendable {
    var value: Int64
    var unit: TimeUnit
    /// Two digits at least: a smaller unit behind a larger one.
    var isPadded = false
    /// A blank before the unit and before the next part; seconds and minutes of the last hour stand close.
    var isLoose = true
}
