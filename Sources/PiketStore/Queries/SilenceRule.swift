import PiketDomain

/// When a channel counts as silent: nothing has come for longer than its own longest usual gap.
///
/// The usual gap is the 95th percentile (nearest rank) of the channel's gaps among the newest 2,000 arrivals of all
/// channels, at least an hour; with fewer than 20 gaps nothing is usual yet and the channel is never called silent.
/// Nights are part of the gaps, so a channel that sleeps at night is not silent in the morning.
enum SilenceRule {
    static let arrivals = 2000
    static let fewestGaps = 20
    static let shortestGap: Int64 = 3600

    /// - Parameter newestFirst: receipts up to `now`, at most `arrivals` of them.
    /// - Returns: the one silent for longest past its usual gap first, and when the next is silent if nothing comes.
    static func look(
        _ newestFirst: [(channel: String, at: Instant)], now: Instant
    ) -> (silent: [SilentChannel], nextAt: Instant?) {
        let channels = usual(newestFirst)
        let silent = channels.filter { $0.since <= now }.sorted { a, b in
            a.since == b.since ? a.channel < b.channel : a.since < b.since
        }
        return (silent, channels.filter { $0.since > now }.map(\.since).min())
    }

    /// The last arrival and the usual gap of each channel of which something is usual.
    static func usual(_ newestFirst: [(channel: String, at: Instant)]) -> [SilentChannel] {
        var receipts: [String: [Instant]] = [:]
        for arrival in newestFirst { receipts[arrival.channel, default: []].append(arrival.at) }
        return receipts.compactMap(usual)
    }

    /// nil where nothing is usual yet.
    private static func usual(_ channel: String, _ newestFirst: [Instant]) -> SilentChannel? {
        guard let last = newestFirst.first, newestFirst.count > fewestGaps else { return nil }
        let gaps = zip(newestFirst, newestFirst.dropFirst()).map { $0 - $1 }.sorted()
        let rank = (gaps.count * 95 + 99) / 100
        return SilentChannel(channel: channel, lastArrivalAt: last, usualGap: max(shortestGap, gaps[rank - 1]))
    }
}
