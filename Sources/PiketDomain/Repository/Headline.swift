/// The header's figures, all at one instant.
package struct Headline: Hashable, Sendable {
    package var open = 0
    package var arrivedLastHour = 0
    /// With backlog; `overdueThreefold` and `backlog` are parts of it.
    package var overdue = 0
    package var overdueThreefold = 0
    package var backlog = 0
    package var dueWithinHour = 0
    package var untouched = 0
    package var emergency = 0
    package var mine = 0
    package var unplaced = 0
    /// Answered within 24 h over the last 14 days, and the same day by day (nil: nothing answered that day).
    package var answeredWithin24h = Share()
    package var answerTrend: [Double?] = []
    /// The channel silent for longest past its own usual gap.
    package var silent: SilentChannel?
    /// Logins of who is on duty; empty where nobody said so and no roster is kept.
    package var onDuty: [String] = []
    /// How many cases each view of the queue holds.
    package var views: [QueueView: Int] = [:]
    /// What many tell of at once.
    package var incident: Incident?
    /// When the newest event was written: how old the data is. nil in an empty database.
    package var newestEventAt: Instant?

    package init() {}
}

/// A part of n. Nothing counted means unknown, not zero.
package struct Share: Hashable, Sendable {
    package var part = 0
    package var n = 0

    package init(part: Int = 0, n: Int = 0) {
        self.part = part
        self.n = n
    }

    /// 0 ... 1; nil when n is 0.
    package var value: Double? { n == 0 ? nil : Double(part) / Double(n) }
}

package struct SilentChannel: Hashable, Sendable {
    package var channel: String
    package var lastArrivalAt: Instant
    /// The longest gap that is usual for it, in seconds.
    package var usualGap: Int64

    /// The first second at which it counts as silent.
    package var since: Instant { lastArrivalAt + usualGap + 1 }

    package init(channel: String, lastArrivalAt: Instant, usualGap: Int64) {
        self.channel = channel
        self.lastArrivalAt = lastArrivalAt
        self.usualGap = usualGap
    }
}

/// Counts of one place, category, channel, agency or status.
package struct GroupCount: Hashable, Sendable {
    package var code: String
    package var open: Int
    package var overdue: Int
    package var total: Int

    package init(code: String, open: Int, overdue: Int, total: Int) {
        self.code = code
        self.open = open
        self.overdue = overdue
        self.total = total
    }
}

/// One kelurahan's tile.
package struct TileCount: Hashable, Sendable {
    package var open = 0
    package var overdue = 0
    package init(open: Int = 0, overdue: Int = 0) {
        self.open = open
        self.overdue = overdue
    }
}
