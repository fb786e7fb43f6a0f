package import PiketDomain

/// Everything that happened in the simulated city up to its present, case by case, oldest first.
///
/// The same arguments give the same cases. Memory: nine bytes a complaint and one case at a time. Cases received in the
/// last weeks and all open ones have their full history; older ones their receipt, the end of the work and its review.
package struct CityHistory: Sequence, IteratorProtocol {
    private let seed: UInt64
    private let now: Instant
    private let arrivals: [Instant]
    private let fates: [CaseFate]
    private let teller: CaseTeller
    private var index = 0

    /// Fully told if received within this many seconds.
    private static let recent: Int64 = 21 * 86_400

    /// - Parameters:
    ///   - open: at most `complaints`; so many are open at `now`, of them about 7% late.
    ///   - viewer: the login that gets a few cases of its own.
    package init(seed: UInt64, office: Office, complaints: Int, open: Int, now: Instant, viewer: String? = nil) {
        precondition(complaints >= 0 && (0...complaints).contains(open), "more open than there are")
        self.seed = seed
        self.now = now
        var random = SeededRandom(seed: seed)
        let places = CityPlaces(office.region, random: &random)
        teller = CaseTeller(
            desk: CitizenDesk(office: office.description, places: places), office: office,
            team: CityTeam(office.description, viewer: viewer), now: now, seed: seed,
            viewerShare: Self.viewerShare(open: open))
        arrivals = ArrivalModel(zone: office.zone, perDay: Self.perDay(complaints: complaints, open: open))
            .arrivals(complaints, until: now, random: &random)
        fates = FateChoice(arrivals, open: open, now: now, random: &random).fates
    }

    /// Jakarta's rate, less for a history that would else be shorter than the fortnight figures look back, more for an
    /// open set that would else be old.
    private static func perDay(complaints: Int, open: Int) -> Double {
        Swift.max(Double(open) / 2.6, Swift.min(CityMix.perDay, Double(complaints) / 20), 1)
    }

    /// About nine cases, of a very large open set more.
    private static func viewerShare(open: Int) -> Double {
        Swift.max(0.0065, Swift.min(0.05, 9 / Double(Swift.max(1, open))))
    }

    package var underestimatedCount: Int { arrivals.count - index }

    package mutating func next() -> BulkCase? {
        guard index < arrivals.count else { return nil }
        defer { index += 1 }
        let receivedAt = arrivals[index]
        let seat = CaseTeller.Seat(index: index, receivedAt: receivedAt)
        switch fates[index] {
        case .onTime: return teller.onTime(seat)
        case .late: return teller.late(seat)
        case .closed: return now - receivedAt < Self.recent ? teller.closed(seat) : teller.longClosed(seat)
        }
    }

    /// The next cases, at most `limit`; nil at the end.
    package mutating func batch(_ limit: Int) -> [BulkCase]? {
        var cases: [BulkCase] = []
        cases.reserveCapacity(Swift.min(limit, underestimatedCount))
        while cases.count < limit, let one = next() { cases.append(one) }
        return cases.isEmpty ? nil : cases
    }
}
