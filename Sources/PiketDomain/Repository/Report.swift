/// The figures of some days for a meeting, beside those of as many days before them.
///
/// Days are local and whole. What is said of a case is as it stands now: one that was closed in the period and reopened
/// since counts as left.
package struct Report: Hashable, Sendable {
    package enum Grouping: String, CaseIterable, Hashable, Sendable {
        case agency, kecamatan, category, channel, officer
    }

    package struct Figures: Hashable, Sendable {
        /// Received in the period.
        package var arrived = 0
        /// Solved in the period.
        package var done = 0
        /// Closed in the period in another way: rejected, referred, merged, archived.
        package var otherwise = 0
        /// Open at the end of the period.
        package var left = 0
        /// Of those done in the period with a promise to solve: kept it, kept a promised date (EWS), or neither.
        package var onTime = 0
        package var withinPromise = 0
        package var pastPromise = 0
        /// Of those received in the period and answered.
        package var within24h = Share()
        package var within48h = Share()
        /// Seconds from receipt to the first answer, of those received in the period; nil: none was answered.
        package var firstAnswerMedian: Int64?
        /// Seconds from receipt to closing, of those done in the period.
        package var solveMedian: Int64?

        package init() {}

        /// Of the promises to solve, how many were kept to the day.
        package var punctual: Share { Share(part: onTime, n: onTime + withinPromise + pastPromise) }
    }

    /// One agency, kecamatan ...; nil: the cases have none.
    package struct Group: Hashable, Sendable {
        package var code: String?
        package var now: Figures
        package var before: Figures
        /// Of an agency: how it closed its cases.
        package var closures: Closures?
        /// Of a channel: what came of late.
        package var arrivals: ChannelArrivals?

        package init(code: String?, now: Figures, before: Figures, closures: Closures? = nil) {
            self.code = code
            self.now = now
            self.before = before
            self.closures = closures
        }
    }

    /// Signs that closings are for show, in both periods.
    package struct Closures: Hashable, Sendable {
        package var now: ClosureSigns
        package var before: ClosureSigns

        package init(now: ClosureSigns, before: ClosureSigns) {
            self.now = now
            self.before = before
        }
    }

    /// How fast cases are solved somewhere.
    package struct Pace: Hashable, Sendable {
        package var code: String
        /// Seconds from receipt to closing.
        package var median: Int64
        package var n: Int

        package init(code: String, median: Int64, n: Int) {
            self.code = code
            self.median = median
            self.n = n
        }
    }

    /// Fewer solved cases say nothing of a pace.
    package static let leastForPace = 10
    /// How many categories, and how many of the fastest and slowest, are told.
    package static let mostCategories = 10
    package static let mostPaces = 5
    /// Whole days since receipt at which a step of the backlog by age begins: 0-7, 8-14, 15-30, more.
    package static let ageSteps = [0, 8, 15, 31]

    package var days: ClosedRange<CivilDate>
    /// The end of the period, or the present if that comes first.
    package var cutoff: Instant
    package var now = Figures()
    package var before = Figures()
    /// Of all agencies; nil where the report is not by agency.
    package var closures: Closures?
    /// Of those left, by age; as many as `ageSteps`.
    package var ages: [Int] = []
    /// The most frequent, by arrivals.
    package var categories: [Group] = []
    /// All, the slowest last.
    package var kelurahanPaces: [Pace] = []
    package var agencyPaces: [Pace] = []
    /// What was asked to be grouped, the most arrivals first.
    package var groups: [Group] = []

    package init(days: ClosedRange<CivilDate>, cutoff: Instant) {
        self.days = days
        self.cutoff = cutoff
    }

    /// Tells of each channel what came of late. One that brought nothing in both periods, and should have, is listed too.
    package mutating func add(_ channels: [ChannelArrivals], office: Office, now: Instant) {
        for one in channels {
            if let index = groups.firstIndex(where: { $0.code == one.channel }) {
                groups[index].arrivals = one
            } else if one.isSilent(at: now), office.channel(one.channel)?.isValid(on: office.zone.date(of: now)) == true
            {
                var group = Group(code: one.channel, now: Figures(), before: Figures())
                group.arrivals = one
                groups.append(group)
            }
        }
    }

    /// So many days, the last one that of today.
    package static func days(_ count: Int, until today: CivilDate) -> ClosedRange<CivilDate> {
        today - max(0, count - 1)...today
    }

    /// Of the period, by agency, the most closings first.
    package var closureSigns: [ClosureSigns] {
        groups.compactMap(\.closures?.now).filter { $0.closed > 0 || $0.closureRate.n > 0 }
            .sorted(by: ClosureSigns.mostFirst)
    }

    /// As many days, just before.
    package static func before(_ days: ClosedRange<CivilDate>) -> ClosedRange<CivilDate> {
        let count = days.upperBound - days.lowerBound + 1
        return (days.lowerBound - count)...(days.lowerBound - 1)
    }
}
