/// SplitMix64: the same seed gives the same city on every machine.
package struct SeededRandom: RandomNumberGenerator, Sendable {
    private var state: UInt64

    package init(seed: UInt64) {
        state = seed
    }

    /// One of many independent sequences of the same seed: case 17 is the same whatever came of case 16.
    package init(seed: UInt64, stream: UInt64) {
        var mixer = SeededRandom(seed: seed &+ stream &* 0xD134_2543_DE82_EF95)
        state = mixer.next()
    }

    package mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 0 ..< 1.
    mutating func unit() -> Double { Double(next() >> 11) * 0x1p-53 }

    mutating func chance(_ share: Double) -> Bool { unit() < share }

    /// Uniform, `from ... to`.
    mutating func between(_ from: Int64, _ to: Int64) -> Int64 {
        from >= to ? from : from + Int64(unit() * Double(to - from + 1))
    }

    /// Exponential with this mean, in whole seconds, at least 1.
    mutating func wait(mean: Double) -> Int64 {
        var u = unit()
        if u <= 0 { u = 0x1p-53 }
        return max(1, Int64(-mean * Self.naturalLogarithm(u)))
    }

    mutating func pick<Element>(_ list: [Element]) -> Element {
        list[Int(unit() * Double(list.count))]
    }

    /// ln without a mathematics library, so that every platform rounds alike: x = m * 2^e, series in (m-1)/(m+1).
    private static func naturalLogarithm(_ x: Double) -> Double {
        let t = (x.significand - 1) / (x.significand + 1)
        let t2 = t * t
        let series = t * (2 + t2 * (2.0 / 3 + t2 * (2.0 / 5 + t2 * (2.0 / 7 + t2 * (2.0 / 9 + t2 * 2.0 / 11)))))
        return Double(x.exponent) * 0.693_147_180_559_945_3 + series
    }
}

/// Chooses by weight in constant time per draw after a prefix sum; weights need not add up to anything.
package struct WeightedChoice<Element: Sendable>: Sendable {
    private let elements: [Element]
    private let sums: [Double]

    package init(_ weighted: [(Element, Double)]) {
        precondition(!weighted.isEmpty, "nothing to choose from")
        elements = weighted.map(\.0)
        var sum = 0.0
        sums = weighted.map { pair in
            sum += pair.1
            return sum
        }
    }

    func draw(_ random: inout SeededRandom) -> Element {
        let target = random.unit() * sums[sums.count - 1]
        var low = 0
        var high = sums.count - 1
        while low < high {
            let middle = (low + high) / 2
            if sums[middle] > target { high = middle } else { low = middle + 1 }
        }
        return elements[low]
    }
}
