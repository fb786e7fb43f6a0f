/// How soon questions under posts got their first reply. Never the mean: a few forgotten questions would hide the rest.
package struct FirstReply: Hashable, Sendable {
    /// Seconds; nil if no delay is known.
    package var median: Int64?
    package var p90: Int64?
    /// Shares of the replies, 0 ... 1.
    package var within24h: Double?
    package var within48h: Double?
    package var n: Int

    package init(_ posts: [Post]) {
        let delays = posts.flatMap { $0.replyDelays ?? [] }.filter { $0 >= 0 }
        let values = delays.map(Double.init)
        n = delays.count
        median = Quantile.median(values).map { Int64($0.rounded()) }
        p90 = Quantile.nearestRank(values, share: 0.9).map { Int64($0) }
        within24h = Self.share(of: delays, within: 86_400)
        within48h = Self.share(of: delays, within: 172_800)
    }

    private static func share(of delays: [Int64], within limit: Int64) -> Double? {
        delays.isEmpty ? nil : Double(delays.count { $0 <= limit }) / Double(delays.count)
    }
}
