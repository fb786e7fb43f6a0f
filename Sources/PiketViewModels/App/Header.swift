package import PiketDomain

/// What the top line tells.
package struct Header: Hashable, Sendable {
    package enum Feed: Hashable, Sendable {
        /// The first answer has not come yet.
        case connecting
        case live
        /// What is shown is what was last read; it is tried again at `retryAt`.
        case stale(StoreTrouble, since: Instant, retryAt: Instant)
    }

    /// nil until first loaded.
    package internal(set) var headline: Headline?
    package internal(set) var feed = Feed.connecting
    var loadedAt: Instant?
    /// Failed attempts in a row.
    var failures = 0

    package init() {}

    mutating func succeeded() {
        failures = 0
        feed = .live
    }

    mutating func failed(_ trouble: StoreTrouble, now: Instant) {
        failures += 1
        // 1, 2, 4 ... seconds, half a minute at most.
        let wait = Int64(1) << Int64(min(failures - 1, 5))
        let since = if case .stale(_, let since, _) = feed { since } else { now }
        feed = .stale(trouble, since: since, retryAt: now + min(wait, 30))
    }

    /// Does not wait for the next attempt.
    mutating func retryNow(_ now: Instant) {
        guard case .stale(let trouble, let since, _) = feed else { return }
        feed = .stale(trouble, since: since, retryAt: now)
    }

    mutating func move(by seconds: Int64) {
        guard case .stale(let trouble, let since, let retryAt) = feed else { return }
        feed = .stale(trouble, since: since + seconds, retryAt: retryAt + seconds)
    }

    var retryAt: Instant? {
        if case .stale(_, _, let retryAt) = feed { retryAt } else { nil }
    }
}
