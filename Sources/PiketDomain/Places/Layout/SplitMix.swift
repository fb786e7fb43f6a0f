/// Steele's and Vigna's generator: small, and the same everywhere.
struct SplitMix {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    /// 0 ..< bound, for bounds far below 2^32.
    mutating func below(_ bound: Int) -> Int { Int(((next() >> 32) &* UInt64(bound)) >> 32) }

    /// How often a coin fell on one side before it fell on the other, with a fraction: in 4,096ths, each whole one half as
    /// likely as the one before. Minus the binary logarithm of a number from 0 to 1, but for a little, without any rounding.
    mutating func halvings() -> Int {
        let bits = next() | 1
        let zeros = bits.leadingZeroBitCount
        let fraction = Int(truncatingIfNeeded: ((bits << UInt64(zeros)) << 1) >> 52)
        return (zeros + 1) * 4_096 - fraction
    }
}
