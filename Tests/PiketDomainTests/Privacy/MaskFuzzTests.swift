import PiketDomain
import Testing

@Suite("Masks under random text") struct MaskFuzzTests {
    private static let pieces = [
        "0812", "08", "62", "+62", "3171", "0112", "3456", "0001", " ", " ", ".", "-", "(", ")", "·", "•", "/", "\n",
        "B",
        "L", "XYZ", "AB", "Pak", "Bapak", "a.n.", "atas nama", "Budi", "Santoso", "H.", "RT", "No", "Blok", "@", "budi",
        ".id", "gmail.com", "Rp", "1.500.000", "2026", "\u{200B}", "９", "٣", "😀", "é", "É", "NIK", "WA", ":", "'", "’",
        "M",
        "1", "22", "333",
    ]

    @Test("masking twice is masking once, and no long number is left", arguments: 0..<20) func random(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        for _ in 0..<500 {
            let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
                Self.pieces.randomElement(using: &random) ?? ""
            }.joined()
            let masked = Mask.text(text)
            #expect(Mask.text(masked.text) == MaskedText(text: masked.text, masked: 0), "\(text)")
            #expect(longestRun(masked.text) < 16, "\(text)")
            if masked.masked == 0 { #expect(masked.text == text) }
            let masks = [Mask.name, Mask.number, Mask.phone, Mask.email, Mask.handle, Mask.contact, Mask.address]
            for (index, mask) in masks.enumerated() {
                let once = mask(text)
                #expect(mask(once) == once, "field mask \(index) of \(text)")
            }
        }
    }

    private func longestRun(_ text: String) -> Int {
        var longest = 0
        var run = 0
        for character in text {
            run = character.isASCII && character.isNumber ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}

/// SplitMix64: the same numbers on every machine.
struct SeededRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
