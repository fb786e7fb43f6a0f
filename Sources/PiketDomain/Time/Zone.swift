/// A zone with a fixed distance from UTC. Indonesia has three of them and no daylight saving time.
///
/// Zones with daylight saving occur only in files taken in; the importer turns their times into instants.
package struct Zone: Hashable, Sendable {
    /// The IANA name, e.g. `Asia/Jakarta`, or `UTC+05:30` for a bare offset.
    package var identifier: String
    /// Seconds east of UTC.
    package var offset: Int64
    /// The letters beside the clock: `WIB`, `WITA`, `WIT`, `UTC`.
    package var letters: String

    package init(identifier: String, offset: Int64, letters: String) {
        self.identifier = identifier
        self.offset = offset
        self.letters = letters
    }

    package static let wib = Zone(identifier: "Asia/Jakarta", offset: 7 * 3600, letters: "WIB")
    package static let wita = Zone(identifier: "Asia/Makassar", offset: 8 * 3600, letters: "WITA")
    package static let wit = Zone(identifier: "Asia/Jayapura", offset: 9 * 3600, letters: "WIT")
    package static let utc = Zone(identifier: "UTC", offset: 0, letters: "UTC")

    /// An IANA name of an Indonesian zone, `WIB`, `WITA`, `WIT`, `UTC`, or `UTC+hh:mm`; nil for anything else.
    package init?(named name: String) {
        switch name {
        case "Asia/Jakarta", "Asia/Pontianak", "WIB": self = .wib
        case "Asia/Makassar", "Asia/Ujung_Pandang", "WITA": self = .wita
        case "Asia/Jayapura", "WIT": self = .wit
        case "UTC", "Etc/UTC", "GMT", "Z": self = .utc
        default:
            guard name.hasPrefix("UTC"), let offset = Self.offset(name.dropFirst(3)) else { return nil }
            self.init(identifier: name, offset: offset, letters: name)
        }
    }

    /// Reads `+07:00`, `-0330` or `+7` as seconds.
    private static func offset(_ text: Substring) -> Int64? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let body = text.dropFirst()
        let parts = body.split(separator: ":", omittingEmptySubsequences: false)
        let hourText = parts.count == 1 && body.count == 4 ? body.prefix(2) : parts[0]
        let minuteText = parts.count == 2 ? parts[1] : body.count == 4 ? body.suffix(2) : "0"
        guard parts.count <= 2, let hours = Int64(hourText), let minutes = Int64(minuteText),
            (0...14).contains(hours), (0..<60).contains(minutes)
        else { return nil }
        return (sign == "-" ? -1 : 1) * (hours * 3600 + minutes * 60)
    }

    /// The local day an instant falls on.
    package func date(of instant: Instant) -> CivilDate {
        CivilDate(dayNumber: Int((instant.seconds + offset).flooredDivision(by: 86_400)))
    }

    /// Seconds since local midnight, 0 ..< 86,400.
    package func secondOfDay(of instant: Instant) -> Int {
        let local = instant.seconds + offset
        return Int(local - local.flooredDivision(by: 86_400) * 86_400)
    }

    /// The instant of a local day and second; seconds past 86,400 run into the next day.
    package func instant(_ date: CivilDate, secondOfDay: Int = 0) -> Instant {
        Instant(seconds: Int64(date.dayNumber) * 86_400 + Int64(secondOfDay) - offset)
    }
}

extension Int64 {
    func flooredDivision(by divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient - 1 : quotient
    }
}
