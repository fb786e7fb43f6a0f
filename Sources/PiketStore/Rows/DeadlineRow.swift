import GRDB
import PiketDomain

/// A deadline from and to its row. The countdown is computed again from what it follows from.
enum DeadlineRow {
    /// Put these anywhere in a SELECT with `deadline d` and name the first one's index.
    static let columns = """
        d.clock, d.cycle, d.start, d.due, d.promised, d.met, d.stopped, d.aim, d.units, d.kind, d.starts_at, d.calendar,
        d.after_hours, d.extension_units, d.extension_kind, d.pauses
        """

    /// - Parameter profile: the complaint's.
    static func deadline(_ row: Row, at first: Int = 0, profile: String, office: Office) throws -> Deadline {
        let allowance = Allowance(units: row[first + 8], kind: try ComplaintRow.code(row[first + 9], in: "kind"))
        let calendar: String = row[first + 11]
        let start = (row[first + 2] as Int64?).map(Instant.init(seconds:))
        var countdown: Countdown?
        if let start {
            var extensionBy: Allowance?
            if let units: Int64 = row[first + 13], let kind: String = row[first + 14] {
                extensionBy = Allowance(units: units, kind: try ComplaintRow.code(kind, in: "extension_kind"))
            }
            countdown = Countdown(
                start: start, allowance: allowance, calendar: office.calendar(calendar, profile: profile),
                pauses: Self.pauses(row[first + 15]),
                afterHours: (row[first + 12] as String?).flatMap(AfterHours.init(rawValue:)) ?? .sameDay,
                extensionBy: extensionBy)
        }
        return Deadline(
            storedClock: try ComplaintRow.code(row[first], in: "clock"), cycle: row[first + 1], start: start,
            due: (row[first + 3] as Int64?).map(Instant.init(seconds:)),
            promised: (row[first + 4] as Int64?).map(Instant.init(seconds:)),
            metAt: (row[first + 5] as Int64?).map(Instant.init(seconds:)),
            stoppedAt: (row[first + 6] as Int64?).map(Instant.init(seconds:)),
            aim: (row[first + 7] as Int64?).map(Instant.init(seconds:)), allowance: allowance,
            from: try ComplaintRow.code(row[first + 10], in: "starts_at"), calendar: calendar, profile: profile,
            countdown: countdown)
    }

    /// `from-to from-to` in seconds since 1970.
    static func pauses(_ text: String?) -> [Range<Instant>] {
        guard let text else { return [] }
        return text.split(separator: " ").compactMap { span in
            let ends = span.split(separator: "-").compactMap { Int64($0) }
            guard ends.count == 2, ends[0] < ends[1] else { return nil }
            return Instant(seconds: ends[0])..<Instant(seconds: ends[1])
        }
    }

    static func text(_ pauses: [Range<Instant>]) -> String? {
        guard !pauses.isEmpty else { return nil }
        return pauses.map { "\($0.lowerBound.seconds)-\($0.upperBound.seconds)" }.joined(separator: " ")
    }
}
