/// A run of digits inside a number written in groups.
struct DigitGroup {
    /// What stands before it.
    enum Separator: Equatable {
        case none, blank, dot, dash, mixed
    }

    /// Units.
    var range: Range<Int>
    var separator: Separator
    /// Its value, capped; enough to tell dates, hours and years.
    var value: Int
    /// Its first digit is 0.
    var startsWithZero: Bool

    var count: Int { range.count }
}

/// Numbers in groups that look long enough for a private one but are dates, hours, years, sums of money or coordinates.
enum HarmlessNumber {
    /// Whether the first `count` groups are such pieces, the last of which may reach further, e.g.
    /// `08-12-2026 10.30` or `10.500.000 - 12.500.000`.
    static func explains(_ count: Int, of groups: [DigitGroup]) -> Bool {
        var rest = groups[...]
        while rest.startIndex < count, let first = rest.first {
            guard rest.startIndex == 0 || first.separator != .dot, let length = piece(rest) else { return false }
            rest = rest.dropFirst(length)
        }
        return true
    }

    /// The groups of the piece that starts here.
    private static func piece(_ groups: ArraySlice<DigitGroup>) -> Int? {
        date(groups) ?? coordinate(groups) ?? money(groups) ?? hour(groups) ?? year(groups)
    }

    private static func date(_ groups: ArraySlice<DigitGroup>) -> Int? {
        guard groups.count >= 3 else { return nil }
        let a = groups[groups.startIndex]
        let b = groups[groups.startIndex + 1]
        let c = groups[groups.startIndex + 2]
        guard b.separator == c.separator, b.separator == .dot || b.separator == .dash, b.count <= 2,
            (1...12).contains(b.value)
        else { return nil }
        let yearLast = a.count <= 2 && (1...31).contains(a.value) && (isYear(c) || c.count == 2)
        let yearFirst = isYear(a) && c.count <= 2 && (1...31).contains(c.value)
        return yearLast || yearFirst ? 3 : nil
    }

    private static func hour(_ groups: ArraySlice<DigitGroup>) -> Int? {
        guard groups.count >= 2 else { return nil }
        let hour = groups[groups.startIndex]
        let minute = groups[groups.startIndex + 1]
        guard hour.count <= 2, hour.value <= 24, minute.separator == .dot, minute.count == 2, minute.value < 60 else {
            return nil
        }
        if groups.count > 2 {
            let second = groups[groups.startIndex + 2]
            if second.separator == .dot { return second.count == 2 && second.value < 60 ? 3 : nil }
        }
        return 2
    }

    private static func year(_ groups: ArraySlice<DigitGroup>) -> Int? {
        groups.first.map(isYear) == true ? 1 : nil
    }

    private static func isYear(_ group: DigitGroup) -> Bool {
        group.count == 4 && (1900...2099).contains(group.value)
    }

    /// Thousands in threes, `1.500.000`, up to a million million.
    private static func money(_ groups: ArraySlice<DigitGroup>) -> Int? {
        guard let first = groups.first, first.count <= 3, !first.startsWithZero else { return nil }
        let thousands = groups.dropFirst().prefix { $0.separator == .dot && $0.count == 3 }
        return (1...4).contains(thousands.count) ? 1 + thousands.count : nil
    }

    /// Degrees with their decimals inside Indonesia: 11 S to 6 N, 95 to 141 E.
    private static func coordinate(_ groups: ArraySlice<DigitGroup>) -> Int? {
        guard groups.count >= 2 else { return nil }
        let degrees = groups[groups.startIndex]
        let decimals = groups[groups.startIndex + 1]
        guard decimals.separator == .dot, (4...10).contains(decimals.count),
            (degrees.count <= 2 && degrees.value <= 11) || (95...141).contains(degrees.value)
        else { return nil }
        return 2
    }
}
