import Foundation
package import PiketDomain

/// Where a source's clock stands. Only sources can have daylight saving; offices cannot.
package enum SourceZone: Sendable {
    case fixed(Zone)
    case changing(ChangingZone)

    /// An Indonesian zone, `UTC+hh:mm`, or any IANA name; nil if there is no such zone.
    package init?(named name: String) {
        if let zone = Zone(named: name) {
            self = .fixed(zone)
        } else if let zone = TimeZone(identifier: name) {
            self = .changing(ChangingZone(zone))
        } else {
            return nil
        }
    }

    /// - Parameter local: the local time read as if it were UTC.
    func instant(local: Instant) -> Instant {
        switch self {
        case .fixed(let zone): local - zone.offset
        case .changing(let zone): zone.instant(local: local)
        }
    }
}

/// A zone whose offset changes through the year. Its changes from 1970 to 2069 are looked up once; before and after,
/// the first and last offset hold.
package struct ChangingZone: Sendable {
    /// Seconds from which an offset holds, ascending; the first is the beginning of time.
    private var starts: [Int64]
    private var offsets: [Int64]

    /// Cost: some ten milliseconds.
    init(_ zone: TimeZone) {
        func offset(_ seconds: Int64) -> Int64 {
            Int64(zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds))))
        }
        starts = [.min]
        offsets = [offset(0)]
        // No zone changes twice within five days.
        let step: Int64 = 5 * 86_400
        for from in stride(from: 0, to: Int64(100 * 366 * 86_400), by: Int(step)) {
            let last = offset(from + step)
            guard last != offsets[offsets.count - 1] else { continue }
            var (low, high) = (from, from + step)
            while high - low > 1 {
                let middle = (low + high) / 2
                if offset(middle) == last { high = middle } else { low = middle }
            }
            starts.append(high)
            offsets.append(last)
        }
    }

    /// An hour that occurs twice is the first of the two; one that is left out is read by the clock before the change.
    func instant(local: Instant) -> Instant {
        let before = offset(at: local.seconds - 86_400)
        let first = local - before
        if offset(at: first.seconds) == before { return first }
        let after = offset(at: local.seconds + 86_400)
        let second = local - after
        return offset(at: second.seconds) == after ? second : first
    }

    private func offset(at seconds: Int64) -> Int64 {
        var (low, high) = (0, starts.count)
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= seconds { low = middle } else { high = middle }
        }
        return offsets[low]
    }
}
