import PiketDomain

/// Gathers what the map tells of each kelurahan, case by case.
struct PlaceTally {
    struct Entry {
        var number: Int64
        var kelurahan: String
        var status: Status
        var receivedAt: Instant
        var closedAt: Instant?
        var category: String?
        var isBacklog: Bool
        /// When a deadline was broken: from its limit until it was met or stopped; nil: it still is.
        var broken: [(from: Instant, to: Instant?)] = []
    }

    /// Now, then the last second of each day before today.
    private let instants: [Instant]
    private let solveFrom: Instant
    private let categoryFrom: Instant
    private var places: [String: Place] = [:]

    private struct Place {
        var figures = PlaceFigures()
        var ages: [Int64] = []
        var solves: [Int64] = []
        var categories: [String: Int] = [:]
    }

    init(now: Instant, zone: Zone) {
        let today = zone.date(of: now)
        instants = [now] + (0..<PlaceFigures.days).map { zone.instant(today - $0) - 1 }
        solveFrom = zone.instant(today - PlaceFigures.solveDays + 1)
        categoryFrom = zone.instant(today - PlaceFigures.categoryDays + 1)
    }

    /// Closed before this and received before it, a case says nothing.
    var from: Instant { min(solveFrom, instants.last ?? solveFrom) }
    private var now: Instant { instants[0] }

    mutating func add(_ entry: Entry) {
        var place = places[entry.kelurahan] ?? Place()
        for (index, instant) in instants.enumerated() where entry.isOpen(at: instant) {
            place.figures.open[index] += 1
            if entry.isOverdue(at: instant) { place.figures.overdue[index] += 1 }
        }
        if entry.status.isOpen, entry.receivedAt <= now {
            place.ages.append(now - entry.receivedAt)
            let oldest = PlaceFigures.Oldest(number: entry.number, receivedAt: entry.receivedAt)
            if place.figures.oldest.map({ (oldest.receivedAt, oldest.number) < ($0.receivedAt, $0.number) }) ?? true {
                place.figures.oldest = oldest
            }
        }
        if entry.status == .done, let closedAt = entry.closedAt, closedAt >= solveFrom, closedAt <= now,
            closedAt >= entry.receivedAt
        {
            place.solves.append(closedAt - entry.receivedAt)
        }
        if let category = entry.category, entry.receivedAt >= categoryFrom, entry.receivedAt <= now {
            place.categories[category, default: 0] += 1
        }
        places[entry.kelurahan] = place
    }

    var figures: [String: PlaceFigures] {
        places.mapValues { place in
            var figures = place.figures
            figures.ageMedian = Median.of(place.ages)
            (figures.solveMedian, figures.solved) = (Median.of(place.solves), place.solves.count)
            if let top = place.categories.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) {
                (figures.category, figures.categoryCount) = (top.key, top.value)
            }
            return figures
        }
    }
}

extension PlaceTally.Entry {
    fileprivate func isOpen(at instant: Instant) -> Bool {
        guard receivedAt <= instant else { return false }
        return closedAt.map { $0 > instant } ?? status.isOpen
    }

    /// Of an open one.
    fileprivate func isOverdue(at instant: Instant) -> Bool {
        !isBacklog && broken.contains { $0.from < instant && $0.to.map { instant < $0 } ?? true }
    }
}
