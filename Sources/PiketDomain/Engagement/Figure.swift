/// A computed figure that says how far it can be trusted.
package struct Figure: Hashable, Sendable {
    package enum Basis: String, Hashable, Sendable {
        case followers, reach, posts, questions, replies, pairs, accounts, reporters
    }

    /// nil when nothing is known; never 0 for want of data.
    package var value: Double?
    /// How many of what `basis` names it rests on.
    package var n: Int
    /// Parts are unknown: show it as >=.
    package var isLowerBound: Bool
    package var basis: Basis

    package init(_ value: Double?, n: Int, isLowerBound: Bool = false, basis: Basis) {
        self.value = value
        self.n = n
        self.isLowerBound = isLowerBound
        self.basis = basis
    }
}

/// Values below which half, or nine tenths, of a sample lie.
package enum Quantile {
    /// The mean of the two middle values if their number is even; nil of nothing.
    package static func median(_ values: [Double]) -> Double? {
        guard !values.isEmpty else { return nil }
        let sorted = values.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// The smallest value that at least `share` of all do not exceed (nearest rank); nil of nothing.
    package static func nearestRank(_ values: [Double], share: Double) -> Double? {
        guard !values.isEmpty else { return nil }
        let rank = Int((share * Double(values.count)).rounded(.up))
        return values.sorted()[min(max(rank, 1), values.count) - 1]
    }
}
