extension CivilDate {
    /// `2026-11-21`.
    package var iso8601: String {
        let (year, month, day) = components
        return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
    }

    /// Reads what `iso8601` writes; nil if it is anything else.
    package init?(iso8601 text: some StringProtocol) {
        var reader = DigitReader(String(text))
        guard let year = reader.number(4), reader.skip(UInt8(ascii: "-")), let month = reader.number(2),
            reader.skip(UInt8(ascii: "-")), let day = reader.number(2), reader.isAtEnd
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// ISO 8601 as Piket writes it: `2026-11-21T14:02:13+07:00`.
extension Instant {
    package func iso8601(in zone: Zone) -> String {
        let (year, month, day) = zone.date(of: self).components
        let second = zone.secondOfDay(of: self)
        let sign = zone.offset < 0 ? "-" : "+"
        let minutes = abs(zone.offset) / 60
        return "\(padded(year, 4))-\(padded(month))-\(padded(day))T"
            + "\(padded(second / 3600)):\(padded(second / 60 % 60)):\(padded(second % 60))"
            + "\(sign)\(padded(Int(minutes / 60))):\(padded(Int(minutes % 60)))"
    }

    /// Reads a date, or a date and time with `T` or a blank between them, fractions dropped, with `Z`, `+07:00`,
    /// `+0700`, `+07` or no offset: then it is `zone`'s. A bare date is its midnight. nil if it is no such time.
    package init?(iso8601 text: some StringProtocol, zone: Zone) {
        guard let (local, offset) = Self.reading(iso8601: text) else { return nil }
        self = local - (offset ?? zone.offset)
    }

    /// The same as far as the text tells it: the time as if it were UTC's, and the seconds its zone is ahead; nil where
    /// it names none.
    package static func reading(iso8601 text: some StringProtocol) -> (local: Instant, offset: Int64?)? {
        var reader = DigitReader(String(text))
        guard let year = reader.number(4), reader.skip(UInt8(ascii: "-")), let month = reader.number(2),
            reader.skip(UInt8(ascii: "-")), let day = reader.number(2),
            let date = CivilDate(year: year, month: month, day: day)
        else { return nil }
        let midnight = Int64(date.dayNumber) * 86_400
        guard !reader.isAtEnd else { return (Instant(seconds: midnight), nil) }
        guard reader.skip(UInt8(ascii: "T")) || reader.skip(UInt8(ascii: "t")) || reader.skip(UInt8(ascii: " ")),
            let hour = reader.number(2), reader.skip(UInt8(ascii: ":")), let minute = reader.number(2),
            hour < 24, minute < 60
        else { return nil }
        var second = 0
        if reader.skip(UInt8(ascii: ":")) {
            guard let value = reader.number(2), value <= 60 else { return nil }
            second = value
            if reader.skip(UInt8(ascii: ".")) || reader.skip(UInt8(ascii: ",")) {
                guard reader.skipDigits() else { return nil }
            }
        }
        let local = Instant(seconds: midnight + Int64(hour * 3600 + minute * 60 + second))
        guard !reader.isAtEnd else { return (local, nil) }
        guard let offset = reader.zoneOffset(), reader.isAtEnd else { return nil }
        return (local, offset)
    }
}

/// Reads fixed-width numbers from ASCII bytes. Of one type: imports read millions of times.
private struct DigitReader {
    private let bytes: [UInt8]
    private var place = 0

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    var isAtEnd: Bool { place == bytes.count }

    mutating func number(_ width: Int) -> Int? {
        guard place + width <= bytes.count else { return nil }
        var value = 0
        for byte in bytes[place..<place + width] {
            guard (0x30...0x39).contains(byte) else { return nil }
            value = value * 10 + Int(byte - 0x30)
        }
        place += width
        return value
    }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
    }

    mutating func skipDigits() -> Bool {
        let start = place
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
        return place > start
    }

    mutating func zoneOffset() -> Int64? {
        if skip(UInt8(ascii: "Z")) || skip(UInt8(ascii: "z")) { return 0 }
        let negative = skip(UInt8(ascii: "-"))
        guard negative || skip(UInt8(ascii: "+")), let hours = number(2) else { return nil }
        var minutes = 0
        if !isAtEnd {
            _ = skip(UInt8(ascii: ":"))
            guard let value = number(2) else { return nil }
            minutes = value
        }
        guard hours <= 14, minutes < 60 else { return nil }
        return (negative ? -1 : 1) * Int64(hours * 3600 + minutes * 60)
    }
}

func padded(_ value: Int, _ width: Int = 2) -> String {
    let digits = String(value)
    return digits.count >= width ? digits : String(repeating: "0", count: width - digits.count) + digits
}
