/// Which open cases will pass a deadline before a horizon, at the pace at which whoever must act works now.
///
/// The rule: every hand (an agency, or the desk itself for what no agency has, and for verifying and reviewing) works its
/// deadlines in the order in which they fall due, as many in an open hour as it met in one of the last seven days. What
/// it cannot reach in time will be late.
package struct Forecast: Hashable, Sendable {
    /// How far back the pace looks, in seconds.
    package static let memory: Int64 = 7 * 86_400
    /// Cases received longer ago do not count for the pace.
    package static let reach: Int64 = 30 * 86_400

    /// A deadline that is still to be met.
    package struct Due: Hashable, Sendable {
        package var number: Int64
        package var clock: Clock
        package var agency: String?
        package var at: Instant

        package init(number: Int64, clock: Clock, agency: String?, at: Instant) {
            self.number = number
            self.clock = clock
            self.agency = agency
            self.at = at
        }
    }

    /// Whoever must act; nil is the desk itself.
    package struct Hand: Hashable, Sendable {
        package var agency: String?
        package var due: Int
        /// Met in an open hour.
        package var pace: Double
        /// Numbers of the cases that will be late, the earliest first.
        package var late: [Int64]
    }

    package struct Outlook: Hashable, Sendable {
        package var horizon: Horizon
        package var due: Int
        package var late: Int
        /// With something due, the most late first.
        package var hands: [Hand]
        /// Of the cases that will be late, the earliest due first.
        package var numbers: [Int64]
    }

    /// One for each horizon, in their order.
    package var outlooks: [Outlook]

    /// Numbers of the cases that will be late before a horizon, the earliest due first; none if it is not looked at.
    package func late(before kind: Horizon.Kind) -> [Int64] {
        outlooks.first { $0.horizon.kind == kind }?.numbers ?? []
    }

    package init(outlooks: [Outlook] = []) {
        self.outlooks = outlooks
    }

    /// - Parameters:
    ///   - dues: of open cases, backlog apart, after `now` and up to the farthest horizon.
    ///   - met: how many deadlines each hand met within `memory`, nil for the desk.
    package init(dues: [Due], met: [String?: Int], office: Office, now: Instant) {
        self.init(dues: dues, met: met, horizons: office.horizons(at: now), office: office, now: now)
    }

    package init(dues: [Due], met: [String?: Int], horizons: [Horizon], office: Office, now: Instant) {
        let sorted = dues.sorted { ($0.at, $0.number) < ($1.at, $1.number) }
        outlooks = horizons.map { horizon in
            let near = sorted.filter { $0.at <= horizon.at }
            let hands = Dictionary(grouping: near, by: \.hand).map { agency, dues in
                Self.hand(agency, dues, met: met[agency] ?? 0, office: office, now: now)
            }
            let late = Set(hands.flatMap(\.late))
            return Outlook(
                horizon: horizon, due: near.count, late: late.count,
                hands: hands.sorted {
                    ($1.late.count, $1.due, $0.agency ?? "") < ($0.late.count, $0.due, $1.agency ?? "")
                }, numbers: near.map(\.number).filter(late.contains))
        }
    }

    private static func hand(_ agency: String?, _ dues: [Due], met: Int, office: Office, now: Instant) -> Hand {
        let calendar = office.workHours(of: agency)
        let open = Double(max(1, calendar.openSeconds(from: now - memory, to: now)))
        var done = 0
        let late = dues.filter { due in
            // Exact in whole numbers: done + 1 deadlines need (done + 1) * open / met open seconds.
            let reachable = Double(met) * Double(calendar.openSeconds(from: now, to: due.at))
            guard Double(done + 1) * open <= reachable else { return true }
            done += 1
            return false
        }
        return Hand(agency: agency, due: dues.count, pace: Double(met) * 3600 / open, late: late.map(\.number))
    }
}

extension Forecast.Due {
    /// Verifying and reviewing are the desk's own.
    var hand: String? { Forecast.isDesks(clock) ? nil : agency }
}

extension Forecast {
    package static func isDesks(_ clock: Clock) -> Bool { clock == .verify || clock == .review }
}

extension Office {
    /// When an agency works; the desk's shifts know no night.
    func workHours(of agency: String?) -> WorkCalendar {
        guard let agency else { return calendar(CalendarSet.always, profile: standardProfile.code) }
        return calendar(self.agency(agency)?.calendar ?? CalendarSet.office, profile: standardProfile.code)
    }
}

extension DeskReading {
    /// Before each of the office's own horizons.
    package func forecast(now: Instant) async throws -> Forecast {
        try await forecast(office().horizons(at: now), now: now)
    }

    /// Before one instant.
    package func forecast(now: Instant, until end: Instant) async throws -> Forecast.Outlook {
        let horizon = Horizon(kind: .shiftEnd, at: end)
        return try await forecast([horizon], now: now).outlooks.first
            ?? Forecast.Outlook(horizon: horizon, due: 0, late: 0, hands: [], numbers: [])
    }
}
