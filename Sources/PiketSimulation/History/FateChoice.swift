import PiketDomain

/// Chooses which of the arrivals are open at the present and which of those are late: exact numbers, the newest most
/// likely open.
///
/// Cost: linear in the arrivals, one byte each.
struct FateChoice {
    private(set) var fates: [CaseFate]
    private let arrivals: [Instant]
    private let now: Instant

    /// The late share aimed at.
    private static let lateShare = 0.07
    private static let day: Double = 86_400
    private static let hour: Int64 = 3600
    /// The youngest that can be late on an ordinary clock of six hours, with some minutes to spare.
    private static let youngestLate: Int64 = 6 * hour + 300
    /// On-time cases are not left open for longer.
    private static let oldestOpen: Int64 = 60 * 86_400

    /// - Parameter arrivals: ascending; `open` is at most their number.
    init(_ arrivals: [Instant], open: Int, now: Instant, random: inout SeededRandom) {
        self.arrivals = arrivals
        self.now = now
        fates = Array(repeating: .closed, count: arrivals.count)
        // Fewer than four cannot have a share between 3 and 25%.
        let late = open < 4 ? 0 : max(1, Int((Double(open) * Self.lateShare).rounded()))
        let chosen = chooseLate(late, &random)
        chooseOnTime(open - chosen, &random)
    }

    /// Late cases by which clock broke: ages from 6 hours, from a day, from 8 days. Returns how many were found.
    private mutating func chooseLate(_ count: Int, _ random: inout SeededRandom) -> Int {
        var found = 0
        for _ in 0..<count {
            let kind = random.unit()
            let skew = random.unit()
            let age: Int64 =
                if kind < 0.42 {
                    Self.youngestLate + Int64(skew * skew * skew * 30 * 3600)
                } else if kind < 0.76 {
                    24 * Self.hour + 400 + Int64(skew * skew * 80 * 3600)
                } else {
                    8 * 24 * Self.hour + Int64(skew * skew * 19 * Self.day)
                }
            guard let index = nearestFree(age: age) else { break }
            fates[index] = .late
            found += 1
        }
        return found
    }

    /// The first free arrival of at least this age, else the oldest younger one that can be late at all.
    private func nearestFree(age: Int64) -> Int? {
        let position = count(receivedUntil: now - age)
        var index = position - 1
        while index >= 0, fates[index] != .closed { index -= 1 }
        if index >= 0 { return index }
        let end = count(receivedUntil: now - Self.youngestLate)
        return position < end ? (position..<end).first { fates[$0] == .closed } : nil
    }

    /// How many arrivals lie at or before an instant.
    private func count(receivedUntil instant: Instant) -> Int {
        var (low, high) = (0, arrivals.count)
        while low < high {
            let middle = (low + high) / 2
            if arrivals[middle] <= instant { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private mutating func chooseOnTime(_ count: Int, _ random: inout SeededRandom) {
        guard count > 0 else { return }
        let first = min(self.count(receivedUntil: now - Self.oldestOpen), max(0, arrivals.count - count * 2))
        let scale = lifetime(from: first, count: Double(count))
        var open = 0
        for index in stride(from: arrivals.count - 1, through: first, by: -1)
        where fates[index] == .closed && random.chance(survival(index, scale)) {
            fates[index] = .onTime
            open += 1
        }
        // Chance is off by a few: mend it at random places of the window.
        while open != count {
            let (from, to): (CaseFate, CaseFate) = open < count ? (.closed, .onTime) : (.onTime, .closed)
            guard
                let index = next(
                    from, after: Int(random.between(Int64(first), Int64(arrivals.count - 1))), first: first)
            else { break }
            fates[index] = to
            open += open < count ? 1 : -1
        }
    }

    private func next(_ fate: CaseFate, after start: Int, first: Int) -> Int? {
        (start..<arrivals.count).first { fates[$0] == fate } ?? (0..<start).last { fates[$0] == fate }
            ?? (first..<start).first { fates[$0] == fate }
    }

    /// The chance that a case is still open: half of them after `scale` days, few after three times that.
    private func survival(_ index: Int, _ scale: Double) -> Double {
        let age = Double(now - arrivals[index]) / Self.day / scale
        return 1 / (1 + age * age * age)
    }

    /// The scale of `survival`, in days, at which as many are expected open as are wanted.
    private func lifetime(from first: Int, count: Double) -> Double {
        // By the hour: the survival of a case moves little within one.
        var hours: [Double] = []
        for index in first..<arrivals.count where fates[index] == .closed {
            let age = Int((now - arrivals[index]) / 3600)
            if age >= hours.count { hours.append(contentsOf: repeatElement(0, count: age + 1 - hours.count)) }
            hours[age] += 1
        }
        var (low, high) = (1e-4, 1e7)
        for _ in 0..<64 {
            let middle = (low * high).squareRoot()
            var expected = 0.0
            for (age, number) in hours.enumerated() {
                let days = (Double(age) + 0.5) / 24 / middle
                expected += number / (1 + days * days * days)
            }
            if expected < count { low = middle } else { high = middle }
        }
        return high
    }
}
