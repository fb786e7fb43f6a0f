import PiketDomain

/// Events that were heard and not told yet. A few are told at once; more are held until nothing more comes for a
/// moment, but not for ever.
struct PlainFlurry {
    /// So many within `moment` are no flurry yet.
    private static let several = 8
    private static let moment: Int64 = 2000
    /// From so many on it is a bulk: it may pause longer, and last longer.
    private static let bulk = 100

    private var tallies: [PlainTally] = []
    private var firstAt: Int64 = 0
    private var lastAt: Int64 = 0
    /// When events were told of late, in milliseconds, and how many.
    private var told: [(at: Int64, count: Int)] = []

    mutating func add(_ entry: LogEntry, milliseconds: Int64) {
        if tallies.isEmpty { firstAt = milliseconds }
        lastAt = milliseconds
        let kind = PlainSum.Kind(entry.event)
        if let index = tallies.firstIndex(where: { $0.sum.kind == kind }) {
            tallies[index].add(entry)
        } else {
            tallies.append(PlainTally(entry, kind))
        }
    }

    /// When it is told, in milliseconds; nil: there is none.
    var endsAt: Int64? {
        guard !tallies.isEmpty else { return nil }
        let count = tallies.map(\.sum.count).reduce(0, +)
        let lately = told.filter { $0.at + Self.moment > lastAt }.map(\.count).reduce(0, +)
        if count + lately <= Self.several { return firstAt }
        let isBulk = count >= Self.bulk
        return min(lastAt + (isBulk ? 8000 : 1000), firstAt + (isBulk ? 60_000 : 5000))
    }

    /// All of it, if it is over.
    mutating func take(milliseconds: Int64) -> [PlainChange] {
        guard let endsAt, endsAt <= milliseconds else { return [] }
        let changes = tallies.flatMap(\.changes)
        told.removeAll { $0.at + Self.moment <= milliseconds }
        told.append((milliseconds, tallies.map(\.sum.count).reduce(0, +)))
        tallies = []
        return changes
    }
}

extension PlainSum.Kind {
    fileprivate init(_ event: Event) {
        switch event.act {
        case .received, .imported: self = event.version <= 1 ? .arrived : .renewed
        case let act: self = .act(act)
        }
    }
}
