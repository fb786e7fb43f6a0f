import PiketDomain

/// A time without the words around it that people and programs write: the weekday, *pukul*, the zone.
struct TimeWords {
    /// What is left, with single blanks.
    private(set) var text: String
    /// Seconds ahead of UTC that the zone's name or figures told; nil: none.
    private(set) var offset: Int64?

    /// Dates that can be read in one way only, with the forms of a time of day behind them.
    static let patterns =
        patterns(["yyyy-MM-dd", "yyyy/MM/dd", "yyyy.MM.dd", "d MMMM yyyy", "d-MMM-yyyy"])
        + ["yyyyMMdd HHmmss", "yyyyMMddHHmmss", "yyyyMMdd", "MMMM d yyyy HH:mm:ss", "MMMM d yyyy"]
        .compactMap { DatePattern($0) }

    static func patterns(_ dates: [String]) -> [DatePattern] {
        dates.flatMap { date in
            ["", " HH.mm", " HH:mm", " HH.mm.ss", " HH:mm:ss", " HH:mm:ss.SSS", " hh:mm a", " hh:mm:ss a"]
                .compactMap { DatePattern(date + $0) }
        }
    }

    private static let zones: [String: Int64] = [
        "wib": 7, "wita": 8, "wit": 9, "utc": 0, "gmt": 0, "z": 0,
    ]
    private static let weekdays = Set(
        ("senin selasa rabu kamis jumat jum'at sabtu minggu ahad sen sel rab kam jum sab min "
            + "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun")
            .split(separator: " ").map(String.init))
    /// Between a day and its hour.
    private static let fillers: Set<String> = ["pukul", "jam", "pkl", "pkl.", "at", "-", "|", "t"]

    init(_ text: String) {
        var words = text.split { $0.isWhitespace || $0 == "," }.map(String.init)
        if words.count > 1, let first = words.first, Self.weekdays.contains(first.lowercased()) { words.removeFirst() }
        if words.count > 1, let last = words.last, let hours = Self.zones[last.lowercased()] {
            offset = hours * 3600
            words.removeLast()
        }
        words.removeAll { Self.fillers.contains($0.lowercased()) }
        // `2026-10-03T08:15`, and an offset that follows at once or behind a blank.
        if let first = words.first, let mark = first.firstIndex(where: { $0 == "T" || $0 == "t" }),
            first.first?.isNumber == true
        {
            words.replaceSubrange(0..<1, with: [String(first[..<mark]), String(first[first.index(after: mark)...])])
        }
        if offset == nil, let (last, told) = Self.offset(of: words.last ?? "") {
            offset = told
            words.removeLast()
            if !last.isEmpty { words.append(last) }
        }
        self.text = words.joined(separator: " ")
    }

    /// `08:15+0800`, `+08:00` or `081500Z`: what stands before the offset, and its seconds.
    private static func offset(of word: String) -> (rest: String, seconds: Int64)? {
        if let last = word.last, last == "Z" || last == "z", word.first?.isNumber == true {
            return (String(word.dropLast()), 0)
        }
        guard let match = word.wholeMatch(of: /([0-9:.]*)([+-])(\d{2}):?(\d{2})?/), let hours = Int64(match.3) else {
            return nil
        }
        // `2026-10` is a month, not ten hours behind.
        guard match.1.isEmpty || match.1.contains(":") || match.2 == "+" else { return nil }
        let minutes = match.4.flatMap { Int64($0) } ?? 0
        guard hours <= 14, minutes < 60 else { return nil }
        let seconds = hours * 3600 + minutes * 60
        return (String(match.1), match.2 == "-" ? -seconds : seconds)
    }

    /// Seconds or milliseconds since 1970, from 1990 to 2100; nil for anything else.
    var sinceEpoch: Instant? {
        let bytes = text.utf8
        guard offset == nil, bytes.count == 10 || bytes.count == 13, let figure = Int64(text),
            bytes.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        let seconds = bytes.count == 13 ? figure / 1000 : figure
        return (631_152_000..<4_102_444_800).contains(seconds) ? Instant(seconds: seconds) : nil
    }
}
