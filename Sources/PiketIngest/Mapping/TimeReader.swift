package import PiketDomain

/// Reads the times of one source: its date forms in turn, its zone with daylight saving if it has one.
package struct TimeReader: Sendable {
    private let patterns: [DatePattern]
    /// Tried last.
    private let everyday: [DatePattern]
    private let zone: SourceZone

    /// How dates are written in Indonesia, the day first: for files in our own fields, whose forms nobody named.
    private static let indonesian = ["dd-MM-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d MMMM yyyy"].flatMap { date in
        ["", " HH.mm", " HH:mm", " HH.mm.ss", " HH:mm:ss"].compactMap { DatePattern(date + $0) }
    }
    private static let zones: [(name: String, hours: Int64)] = [(" WIB", 7), (" WITA", 8), (" WIT", 9)]

    /// - Parameters:
    ///   - patterns: tried in order before ISO 8601, which always works.
    ///   - zone: for times that do not tell their own.
    package init(patterns: [DatePattern], zone: SourceZone, isIndonesian: Bool = false) {
        self.patterns = patterns
        everyday = isIndonesian ? Self.indonesian : []
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
        if let instant = first(of: patterns, text, &isImpossible) ?? iso8601(text) ?? indonesian(text, &isImpossible) {
            return instant
        }
        throw isImpossible || looksLikeDate(text) ? .impossibleDate(text) : .notATime(text)
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

    private func indonesian(_ text: String, _ isImpossible: inout Bool) -> Instant? {
        guard !everyday.isEmpty else { return nil }
        let named = Self.zones.first { text.uppercased().hasSuffix($0.name) }
        return first(
            of: everyday, String(text.dropLast(named?.name.count ?? 0)), offset: named.map { $0.hours * 3600 },
            &isImpossible)
    }

    private func iso8601(_ text: String) -> Instant? {
        guard let (local, offset) = Instant.reading(iso8601: text) else { return nil }
        return offset.map { local - $0 } ?? zone.instant(local: local)
    }

    /// Figures with the year first, as in ISO 8601. Another order, or words, may be a form that nobody named: the date
    /// itself is not at fault.
    private func looksLikeDate(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return bytes.count >= 8 && bytes.prefix(4).allSatisfy { (0x30...0x39).contains($0) }
            && "-/".utf8.contains(bytes[4]) && bytes.allSatisfy { "0123456789-/:.,+TZ ".utf8.contains($0) }
    }
}
