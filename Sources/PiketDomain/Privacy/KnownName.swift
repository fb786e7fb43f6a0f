/// A reporter's name in words of theirs or about them, where no title stands before it for the mask to see.
package struct KnownName: Hashable, Sendable {
    private let letters: [UInt8]
    private let sign: [UInt8]

    /// nil for a name of one word, or a very short one: too like an ordinary word.
    package init?(_ name: String) {
        let words = name.split(whereSeparator: \.isWhitespace)
        letters = words.joined(separator: " ").utf8.map(Self.folded)
        sign = Array(Mask.name(name).utf8)
        guard words.count > 1, letters.count >= 7 else { return nil }
    }

    /// The text with initials in place of the name, in any case of ASCII letters. Cost: linear in the text.
    package func hidden(in text: String) -> String {
        let bytes = Array(text.utf8)
        guard let first = letters.first, bytes.count >= letters.count else { return text }
        var out: [UInt8] = []
        var index = 0
        var start = 0
        while index + letters.count <= bytes.count {
            guard Self.folded(bytes[index]) == first, stands(at: index, in: bytes) else {
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

    private static func folded(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte + 32 : byte }
}

extension KnownName? {
    package func hidden(in text: String) -> String { self?.hidden(in: text) ?? text }
}
