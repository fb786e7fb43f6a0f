/// When an office is open on one day, as seconds since local midnight; empty means closed.
package struct OfficeHours: Hashable, Sendable {
    /// Ascending, without overlap, inside 0 ... 86,400.
    package let spans: [Range<Int>]
    /// Seconds open.
    package let seconds: Int

    package static let closed = OfficeHours(checked: [])
    package static let allDay = OfficeHours(checked: [0..<86_400])

    /// nil if spans overlap, are empty or leave the day.
    package init?(_ spans: [Range<Int>]) {
        let sorted = spans.sorted { $0.lowerBound < $1.lowerBound }
        var end = 0
        for span in sorted {
            guard span.lowerBound >= end, !span.isEmpty, span.upperBound <= 86_400 else { return nil }
            end = span.upperBound
        }
        self.init(checked: sorted)
    }

    private init(checked spans: [Range<Int>]) {
        self.spans = spans
        seconds = spans.reduce(0) { $0 + $1.count }
    }

    package var isOpen: Bool { seconds > 0 }
    /// Second of the day the office opens; 0 on a closed day.
    package var opening: Int { spans.first?.lowerBound ?? 0 }
    /// Second of the day a working day ends: the last closing, and 23.59.59 for an office that never closes, so that
    /// the deadline falls on the day it belongs to. 0 on a closed day.
    package var closing: Int { min(spans.last?.upperBound ?? 0, 86_399) }

    /// Seconds open before a second of the day.
    func seconds(before second: Int) -> Int {
        var total = 0
        for span in spans where span.lowerBound < second { total += min(second, span.upperBound) - span.lowerBound }
        return total
    }

    /// The second of the day at which that many seconds have been open; `count` in 1 ... `seconds`.
    func second(after count: Int) -> Int {
        var left = count
        for span in spans {
            if left <= span.count { return span.lowerBound + left }
            left -= span.count
        }
        return spans.last?.upperBound ?? 0
    }
}

extension OfficeHours {
    /// Reads `07:30-16:00`, with a break `07:30-12:00, 13:00-16:00`; `.` may stand for `:`; `closed`, `tutup` or an
    /// empty text is a closed day. nil for anything else.
    package init?(text: some StringProtocol) {
        let trimmed = text.lowercased().filter { $0 != " " }
        guard !["", "closed", "tutup", "libur"].contains(trimmed) else {
            self = .closed
            return
        }
        var spans: [Range<Int>] = []
        for part in trimmed.split(separator: ",", omittingEmptySubsequences: false) {
            let ends = part.split(separator: "-", omittingEmptySubsequences: false).map(Self.second)
            guard ends.count == 2, let from = ends[0], let to = ends[1], from < to else { return nil }
            spans.append(from..<to)
        }
        self.init(spans)
    }

    /// `07:30-12:00, 13:00-16:00`; `closed` for a closed day.
    package var text: String {
        guard isOpen else { return "closed" }
        let clock = { (second: Int) in "\(padded(second / 3600)):\(padded(second / 60 % 60))" }
        return spans.map { clock($0.lowerBound) + "-" + clock($0.upperBound) }.joined(separator: ", ")
    }

    private static func second(_ text: Substring) -> Int? {
        let parts = text.split(whereSeparator: { $0 == ":" || $0 == "." })
        guard parts.count == 2, parts.allSatisfy({ $0.count <= 2 && $0.allSatisfy(\.isNumber) }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60, hour * 60 + minute <= 1440
        else { return nil }
        return hour * 3600 + minute * 60
    }
}
