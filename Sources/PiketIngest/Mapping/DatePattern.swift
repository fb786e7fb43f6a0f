package import PiketDomain

/// A date form of an import map: a subset of the Unicode patterns, read by position.
///
/// Letters: `yyyy yy MM M dd d HH H hh h mm ss SSS a Z XXX`; `MMM` and `MMMM` are month names in English or Indonesian.
/// Text in single quotes and every other character stands for itself. Digits after the pattern's `SSS` are dropped.
package struct DatePattern: Hashable, Sendable {
    private enum Part: Hashable {
        case year(digits: Int), month(padded: Bool), monthName, day(padded: Bool), hour24, hour12, minute, second
        case fraction, halfDay, offset
        case literal(UInt8)
    }

    package let text: String
    private let parts: [Part]

    /// nil if a letter is not in the subset.
    package init?(_ text: String) {
        self.text = text
        var parts: [Part] = []
        var rest = Substring(text)
        while let letter = rest.first {
            if letter == "'" {
                rest = rest.dropFirst()
                let quoted = rest.prefix { $0 != "'" }
                // Two together are one that stands for itself.
                if quoted.isEmpty { parts.append(.literal(UInt8(ascii: "'"))) }
                parts += quoted.utf8.map(Part.literal)
                rest = rest.dropFirst(quoted.count + 1)
                continue
            }
            let run = rest.prefix { $0 == letter }
            rest = rest.dropFirst(run.count)
            guard letter.isLetter else {
                parts += run.utf8.map(Part.literal)
                continue
            }
            guard let part = Self.part(letter, run.count) else { return nil }
            parts.append(part)
        }
        self.parts = parts
    }

    private static func part(_ letter: Character, _ count: Int) -> Part? {
        switch (letter, count) {
        case ("y", 4), ("y", 1): .year(digits: 4)
        case ("y", 2): .year(digits: 2)
        case ("M", 1), ("M", 2): .month(padded: count == 2)
        case ("M", 3), ("M", 4): .monthName
        case ("d", 1), ("d", 2): .day(padded: count == 2)
        case ("H", 1), ("H", 2): .hour24
        case ("h", 1), ("h", 2): .hour12
        case ("m", 1), ("m", 2): .minute
        case ("s", 1), ("s", 2): .second
        case ("S", _): .fraction
        case ("a", _): .halfDay
        case ("Z", _), ("X", _), ("x", _): .offset
        case ("T", 1): .literal(UInt8(ascii: "T"))
        default: nil
        }
    }

    /// A local time as written; `offset` in seconds only if the text itself told one.
    package struct Reading: Hashable, Sendable {
        package var date: CivilDate
        package var secondOfDay: Int
        package var offset: Int64?
    }

    package enum Failure: Error, Hashable {
        /// The text has another form.
        case form
        /// The form fits, but there is no such day or hour.
        case impossible
    }

    package func read(_ text: String) throws(Failure) -> Reading {
        var cursor = Cursor(text)
        var found = Fields()
        for part in parts { try read(part, &cursor, &found) }
        guard cursor.isAtEnd else { throw .form }
        return try found.reading()
    }

    private func read(_ part: Part, _ cursor: inout Cursor, _ found: inout Fields) throws(Failure) {
        switch part {
        case .year(let digits):
            let value = try cursor.number(atLeast: digits, atMost: digits)
            found.year = digits == 2 ? 2000 + value : value
        case .month: found.month = try cursor.number(atLeast: 1, atMost: 2)
        case .monthName: found.month = try cursor.monthName()
        case .day: found.day = try cursor.number(atLeast: 1, atMost: 2)
        case .hour24: found.hour = try cursor.number(atLeast: 1, atMost: 2)
        case .hour12:
            found.hour = try cursor.number(atLeast: 1, atMost: 2)
            found.isTwelveHour = true
        case .minute: found.minute = try cursor.number(atLeast: 1, atMost: 2)
        case .second: found.second = try cursor.number(atLeast: 1, atMost: 2)
        case .fraction: _ = try cursor.number(atLeast: 1, atMost: 9)
        case .halfDay: found.isAfternoon = try cursor.halfDay()
        case .offset: found.offset = try cursor.offset()
        case .literal(let byte): try cursor.skip(byte)
        }
    }

    private struct Fields {
        var year = 0
        var month = 1
        var day = 1
        var hour = 0
        var minute = 0
        var second = 0
        var isTwelveHour = false
        var isAfternoon = false
        var offset: Int64?

        func reading() throws(Failure) -> Reading {
            // Some write the first hour behind midnight as 0.
            guard !isTwelveHour || hour <= 12 else { throw .impossible }
            let hour = isTwelveHour ? hour % 12 + (isAfternoon ? 12 : 0) : hour
            guard let date = CivilDate(year: year, month: month, day: day), hour < 24, minute < 60, second <= 60 else {
                throw .impossible
            }
            return Reading(date: date, secondOfDay: hour * 3600 + minute * 60 + min(second, 59), offset: offset)
        }
    }

    private struct Cursor {
        private var rest: Substring.UTF8View

        init(_ text: String) {
            rest = text[...].utf8
        }

        var isAtEnd: Bool { rest.isEmpty }

        mutating func number(atLeast least: Int, atMost most: Int) throws(Failure) -> Int {
            var value = 0
            var digits = 0
            while digits < most, let byte = rest.first, (0x30...0x39).contains(byte) {
                value = value * 10 + Int(byte - 0x30)
                digits += 1
                rest = rest.dropFirst()
            }
            guard digits >= least else { throw .form }
            return value
        }

        mutating func skip(_ byte: UInt8) throws(Failure) {
            guard rest.first == byte else { throw .form }
            rest = rest.dropFirst()
        }

        mutating func halfDay() throws(Failure) -> Bool {
            let word = Substring(rest.prefix(2)).lowercased()
            guard word == "am" || word == "pm" else { throw .form }
            rest = rest.dropFirst(2)
            return word == "pm"
        }

        mutating func monthName() throws(Failure) -> Int {
            let letters = rest.prefix { ($0 | 0x20) >= UInt8(ascii: "a") && ($0 | 0x20) <= UInt8(ascii: "z") }
            let word = Substring(letters).lowercased().prefix(3)
            guard let month = Self.months[String(word)] else { throw .form }
            rest = rest.dropFirst(letters.count)
            return month
        }

        private static let months = [
            "jan": 1, "feb": 2, "mar": 3, "apr": 4, "mei": 5, "may": 5, "jun": 6, "jul": 7, "agu": 8, "ags": 8,
            "agt": 8, "aug": 8, "sep": 9, "okt": 10, "oct": 10, "nov": 11, "nop": 11, "des": 12, "dec": 12, "peb": 2,
        ]

        mutating func offset() throws(Failure) -> Int64 {
            if rest.first.map({ $0 | 0x20 }) == UInt8(ascii: "z") {
                rest = rest.dropFirst()
                return 0
            }
            let sign: Int64 = rest.first == UInt8(ascii: "-") ? -1 : 1
            guard sign == -1 || rest.first == UInt8(ascii: "+") else { throw .form }
            rest = rest.dropFirst()
            let hours = try number(atLeast: 2, atMost: 2)
            if rest.first == UInt8(ascii: ":") { rest = rest.dropFirst() }
            let minutes = isAtEnd ? 0 : try number(atLeast: 2, atMost: 2)
            guard hours <= 14, minutes < 60 else { throw .impossible }
            return sign * Int64(hours * 3600 + minutes * 60)
        }
    }
}
