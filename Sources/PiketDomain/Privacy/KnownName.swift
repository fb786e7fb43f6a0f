/// A reporter's name in words of theirs or about them, where no title stands before it for the mask to see.
package struct KnownName: Hashable, Sendable {
    private let letters: [UInt8]
    private let sign: [UInt8]
    /// One word, as many people have: it counts with a capital, by itself, and not as the name of a place.
    private let isAlone: Bool

    /// nil for a very short name, and for one that is an ordinary word.
    package init?(_ name: String) {
        let words = name.split(whereSeparator: \.isWhitespace)
        letters = words.joined(separator: " ").utf8.map(Self.folded)
        sign = Array(Mask.name(name).utf8)
        isAlone = words.count == 1
        guard letters.count >= (isAlone ? 3 : 7) else { return nil }
        if isAlone {
            guard letters.allSatisfy({ (0x61...0x7A).contains($0) }) else { return nil }
            let word = String(decoding: letters, as: UTF8.self)
            guard !MaskWords.notNames.contains(word), !Self.nobodies.contains(word) else { return nil }
        }
    }

    /// The text with initials in place of the name, in any case of ASCII letters. Cost: linear in the text.
    package func hidden(in text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = letters.first, bytes.count >= letters.count else { return text }
        var out: [UInt8] = []
        var index = 0
        var start = 0
        while index + letters.count <= bytes.count {
            guard Self.folded(bytes[index]) == first, stands(at: index, in: bytes),
                !isAlone || isName(at: index, in: bytes)
            else {
                index += 1
                continue
            }
            out += bytes[start..<index]
            out += sign
            index += letters.count
            start = index
        }
        guard start > 0 else { return text }
        return String(decoding: out + bytes[start...], as: UTF8.self)
    }

    private func stands(at index: Int, in bytes: [UInt8]) -> Bool {
        letters.indices.allSatisfy { Self.folded(bytes[index + $0]) == letters[$0] }
    }

    /// Whether a word of a name's letters is one.
    private func isName(at index: Int, in bytes: [UInt8]) -> Bool {
        func isLetter(_ place: Int) -> Bool {
            bytes.indices.contains(place) && (bytes[place] >= 0x80 || (0x61...0x7A).contains(Self.folded(bytes[place])))
        }
        guard (65...90).contains(bytes[index]), !isLetter(index - 1), !isLetter(index + letters.count) else {
            return false
        }
        var end = index
        while end > 0, bytes[end - 1] == 0x20 || bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
        var start = end
        while isLetter(start - 1) { start -= 1 }
        return !Self.placeWords.contains(String(decoding: bytes[start..<end].map(Self.folded), as: UTF8.self))
    }

    /// What stands in a field of names for somebody who gave none.
    private static let nobodies: Set<String> = [
        "anonim", "anonymous", "anonymus", "masyarakat", "rakyat", "tamu", "guest", "user", "netizen", "umum",
        "unknown",
        "none", "null",
    ]

    /// Behind these a word with a capital is a street, a quarter or a building.
    private static let placeWords = Set(
        ("jalan jl jln gang gg blok perum perumahan komplek kompleks kelurahan kel kecamatan kec desa dusun kampung kp "
            + "pasar masjid mushola musholla sekolah sd smp sma smk sdn smpn rs rsud puskesmas toko warung taman sungai kali "
            + "jembatan terminal stasiun gedung hotel apartemen kota kabupaten kab provinsi wisma villa griya grha")
            .split(separator: " ").map(String.init))

    private static func folded(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}

extension KnownName? {
    package func hidden(in text: String) -> String { self?.hidden(in: text) ?? text }
}
