import PiketDomain

/// Times as mails write them: `Sat, 28 Nov 2026 10:15:00 +0700 (WIB)`.
enum MailDate {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// nil for anything else. A zone by name other than GMT and UT is taken for UTC, as the standard asks.
    static func instant(_ text: String) -> Instant? {
        guard
            let match = text.firstMatch(
                of: /(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4})?/),
            let day = Int(match.1), let month = months.firstIndex(of: match.2.lowercased()), let year = Int(match.3),
            let hour = Int(match.4), let minute = Int(match.5), hour < 24, minute < 60,
            let date = CivilDate(
                year: year < 50 ? 2000 + year : year < 100 ? 1900 + year : year, month: month + 1, day: day)
        else { return nil }
        let second = min(match.6.flatMap { Int($0) } ?? 0, 59)
        let sign: Int64 = match.7?.hasPrefix("-") == true ? -1 : 1
        let zone = match.7.flatMap { Int64($0.dropFirst()) } ?? 0
        guard zone / 100 < 24, zone % 100 < 60 else { return nil }
        let offset = sign * (zone / 100 * 3600 + zone % 100 * 60)
        return Zone.utc.instant(date, secondOfDay: hour * 3600 + minute * 60 + second) - offset
    }
}
