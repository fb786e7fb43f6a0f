/// The map's legend: zero apart, and up to five bins whose bounds are quantiles of what is above zero.
package struct HeatScale: Hashable, Sendable {
    package static let binCount = 5
    /// The lowest value of each bin, ascending: fewer than five where there are fewer different values.
    package let steps: [Int]

    package init(_ values: some Sequence<Int>) {
        let sorted = values.filter { $0 > 0 }.sorted()
        guard let least = sorted.first else {
            steps = []
            return
        }
        var steps = [least]
        let different = Set(sorted).sorted()
        if different.count <= Self.binCount {
            steps = different
        } else {
            for bin in 1..<Self.binCount {
                let value = sorted[sorted.count * bin / Self.binCount]
                // Equal quantiles, where small numbers abound, move up to the next value that occurs.
                guard let last = steps.last, let next = different.first(where: { $0 >= value && $0 > last }) else {
                    continue
                }
                steps.append(next)
            }
        }
        self.steps = steps
    }

    /// 0 for nothing, else 1 ... 5, the hottest bin always 5.
    package func bin(of value: Int) -> Int {
        guard value > 0, let index = steps.lastIndex(where: { $0 <= value }) else { return 0 }
        return Self.binCount - (steps.count - 1 - index)
    }

    /// Of bounds that were worked out before.
    package init(steps: [Int]) {
        self.steps = steps
    }

    /// A bin above zero with the values in it; the hottest has no upper bound.
    package struct Bin: Hashable, Sendable {
        package var number: Int
        package var low: Int
        package var high: Int?
    }

    /// Ascending; the last is always number 5.
    package var bins: [Bin] {
        steps.indices.map { index in
            Bin(
                number: Self.binCount - (steps.count - 1 - index), low: steps[index],
                high: index + 1 < steps.count ? steps[index + 1] - 1 : nil)
        }
    }
}
