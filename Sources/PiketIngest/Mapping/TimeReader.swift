package import PiketDomain

/// Reads the times of one source: its date forms in turn, its zone with daylight saving if it has one.
package struct TimeReader: Sendable {
    private let patterns: [DatePattern]
    /// Tried last, on what is left without the words around it.
    private let everyday: [DatePattern]
    private let zone: SourceZone

    /// How dates are written in Indonesia, the day first: for files in our own fields, whose forms nobody named.
    private static let indonesian = TimeWords.patterns(["dd-MM-yyyy", "dd/MM/yyyy", "dd.MM.yyyy"])
    /// 9999-12-31: in every zone the year of an earlier instant has four digits, so that it can be written and read again.
    private static let end = Instant(seconds: 253_402_214_400)

    /// - Parameters:
    ///   - patterns: tried in order before ISO 8601, which always works.
    ///   - zone: for times that do not tell their own.
    package init(patterns: [DatePattern], zone: SourceZone, isIndonesian: Bool = false) {
        self.patterns = patterns
        everyday = TimeWords.patterns + (isIndonesian ? Self.indonesian : [])
        self.zone = zone
    }

    /// Throws if the map's zone or one of its date forms means nothing.
    init(map: ImportMap, officeZone: Zone) throws(IngestTrouble) {
        var patterns: [DatePattern] = []
        for text in map.dateFormats {
            guard let pattern = DatePattern(text) else { throw .unusableMap(key: "date_formats", value: text) }
            patterns.append(pattern)
        }
        var zone = SourceZone.fixed(officeZone)
        if let name = map.timezone {
            guard let named = SourceZone(named: name) else { throw .unusableMap(key: "timezone", value: name) }
            zone = named
        }
        self.init(patterns: patterns, zone: zone, isIndonesian: map == .native)
    }

    /// nil for blank text. Throws the reason if it is no time, or a date that does not exist.
    package func read(_ text: String) throws(RejectionReason) -> Instant? {
        let text = text.trimmingBlanks
        guard !text.isEmpty else { return nil }
        var isImpossible = false
        let found = first(of: patterns, text, &isImpossible) ?? iso8601(text) ?? loosely(text, &isImpossible)
        guard let found else { throw isImpossible ? .impossibleDate(text) : .notATime(text) }
        guard found < Self.end else { throw .impossibleDate(text) }
        return found
    }

    /// What says which time it is by itself, in whatever form: the year first, a month by name, seconds since 1970; and
    /// with blanks, a weekday or the zone's name beside it.
    private func loosely(_ text: String, _ isImpossible: inout Bool) -> Instant? {
        let words = TimeWords(text)
        if let instant = words.sinceEpoch { return instant }
        return first(of: everyday, words.text, offset: words.offset, &isImpossible)
    }

    private func instant(_ reading: DatePattern.Reading) -> Instant {
        let local = Zone.utc.instant(reading.date, secondOfDay: reading.secondOfDay)
        if let offset = reading.offset { return local - offset }
        return zone.instant(local: local)
    }

    /// - Parameter offset: what words beside the time told of it.
    private func first(
        of patterns: [DatePattern], _ text: String, offset: Int64? = nil, _ isImpossible: inout Bool
    ) -> Instant? {
        for pattern in patterns {
            do throws(DatePattern.Failure) {
                var reading = try pattern.read(text)
                reading.offset = reading.offset ?? offset
                return instant(reading)
            } catch {
                isImpossible = isImpossible || error == .impossible
            }
        }
        return nil
    }

    private func iso8601(_ text: String) -> Instant? {
        guard let (local, offset) = Instant.reading(iso8601: text) else { return nil }
        return offset.map { local - $0 } ?? zone.instant(local: local)
    }
}
