/// What a text looks like in 64 bits: texts that differ in a few words have sketches that differ in a few bits.
///
/// Made of the groups of three letters that stand in it. Addresses, handles, case and punctuation do not count.
package struct TextSketch: Hashable, Sendable {
    /// Two texts whose sketches differ in more bits are not compared any further.
    package static let reach = 18
    /// From this likeness on two texts count as the same message.
    package static let threshold = 0.8
    /// Shorter texts (in letters) look like too many others.
    private static let least = 16

    package let bits: UInt64

    package init(bits: UInt64) {
        self.bits = bits
    }

    /// nil for a text too short to be told from others.
    package init?(_ text: String) {
        let letters = Self.letters(of: text)
        guard letters.count >= Self.least else { return nil }
        var weights = [Int32](repeating: 0, count: 64)
        for group in Self.groups(of: letters) {
            let hash = Self.mixed(UInt64(group))
            for bit in 0..<64 { weights[bit] += Int32((hash >> UInt64(bit)) & 1) * 2 - 1 }
        }
        bits = weights.indices.reduce(UInt64(0)) { weights[$1] > 0 ? $0 | 1 << UInt64($1) : $0 }
    }

    package func isWorthComparing(with other: TextSketch) -> Bool {
        (bits ^ other.bits).nonzeroBitCount <= Self.reach
    }

    /// 0 ... 1: how much of their groups of three letters two texts have in common.
    package static func likeness(_ a: String, _ b: String) -> Double {
        let (first, second) = (groups(of: letters(of: a)), groups(of: letters(of: b)))
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        return Double(2 * first.intersection(second).count) / Double(first.count + second.count)
    }

    /// Small letters and digits with one blank between words.
    private static func letters(of text: String) -> [UInt8] {
        var letters: [UInt8] = []
        letters.reserveCapacity(text.utf8.count)
        for word in text.split(whereSeparator: \.isWhitespace) {
            guard !word.hasPrefix("@"), !word.contains("://"), !word.hasPrefix("www.") else { continue }
            if letters.last.map({ $0 != 0x20 }) ?? false { letters.append(0x20) }
            for byte in word.utf8 {
                switch byte {
                case 0x41...0x5A: letters.append(byte | 0x20)
                case 0x61...0x7A, 0x30...0x39, 0x80...: letters.append(byte)
                default: break
                }
            }
        }
        return letters
    }

    private static func groups(of letters: [UInt8]) -> Set<UInt32> {
        guard letters.count >= 3 else { return [] }
        var groups: Set<UInt32> = []
        groups.reserveCapacity(letters.count)
        for index in 2..<letters.count {
            groups.insert(
                UInt32(letters[index - 2]) << 16 | UInt32(letters[index - 1]) << 8 | UInt32(letters[index]))
        }
        return groups
    }

    /// The same on every computer, since sketches are kept.
    private static func mixed(_ value: UInt64) -> UInt64 {
        var mixed = value &+ 0x9E37_79B9_7F4A_7C15
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
