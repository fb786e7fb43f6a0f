/// Durations as typed in a filter: `2h`, `30m`, `3d`, `2j`, `3hr`, `1w`, or several in a row, `2h30m`.
package enum FilterDuration {
    /// Seconds; nil if it is no duration or longer than a thousand years. `hr` is *hari*, a day, as on screen.
    package static func seconds(_ text: some StringProtocol) -> Int64? {
        var rest = Array(text.utf8)[...]
        var total: Int64 = 0
        guard !rest.isEmpty else { return nil }
        while !rest.isEmpty {
            let digits = rest.prefix { (0x30...0x39).contains($0) }
            rest = rest[digits.endIndex...]
            let letters = rest.prefix { !(0x30...0x39).contains($0) }
            rest = rest[letters.endIndex...]
            guard (1...9).contains(digits.count),
                let length = unit(String(decoding: letters, as: UTF8.self).lowercased())
            else {
                return nil
            }
            total += digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) } * length
            guard total <= 366_000 * 86_400 else { return nil }
        }
        return total
    }

    /// The shortest whole units, largest first: `2d4h`; `0m` for none.
    package static func text(_ seconds: Int64) -> String {
        var rest = seconds
        var text = ""
        for (letter, length) in [("d", 86_400), ("h", 3600), ("m", 60), ("s", 1)] as [(String, Int64)]
        where rest >= length {
            text += "\(rest / length)\(letter)"
            rest %= length
        }
        return text.isEmpty ? "0m" : text
    }

    private static func unit(_ word: String) -> Int64? {
        switch word {
        case "s", "dtk", "detik", "sec": 1
        case "m", "mnt", "menit", "min": 60
        case "h", "j", "jam", "hour", "hours": 3600
        case "d", "hr", "hari", "day", "days": 86_400
        case "w", "mg", "minggu", "week", "weeks": 604_800
        default: nil
        }
    }
}
