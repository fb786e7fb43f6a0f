/// Folding of names and words, so that `Jl. Cempaka Putih Brt` and `jl cempaka-putih brt` compare equal.
package enum Words {
    /// Lower case; accents, punctuation, blanks and invisible characters dropped; full-width forms made ordinary.
    /// Digits stay, so codes compare with or without their dots. Empty if the text holds no letter or digit.
    /// Linear; no allocation beyond the result.
    package static func folded(_ text: some StringProtocol) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            append(scalar, to: &bytes)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The words of a text, folded: runs of letters and digits. The same cut the text index makes, so that
    /// searching in memory and in the index agree.
    package static func tokens(_ text: some StringProtocol) -> [String] {
        var found: [String] = []
        var word: [UInt8] = []
        for scalar in text.unicodeScalars where !isJoiner(scalar) {
            if !append(scalar, to: &word), !word.isEmpty {
                found.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
        }
        if !word.isEmpty { found.append(String(decoding: word, as: UTF8.self)) }
        return found
    }

    /// False if the scalar is neither letter nor digit: then nothing is appended.
    @discardableResult
    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) -> Bool {
        let value = scalar.value
        if value < 0x80 {
            let byte = UInt8(value)
            switch byte {
            case 0x30...0x39, 0x61...0x7A: bytes.append(byte)
            case 0x41...0x5A: bytes.append(byte | 0x20)
            default: return false
            }
            return true
        }
        if (0xC0...0x17F).contains(value) {
            let base = latin[Int(value - 0xC0)]
            guard base != UInt8(ascii: ".") else { return false }
            bytes.append(base)
            return true
        }
        if (0xFF01...0xFF5E).contains(value), let ascii = Unicode.Scalar(value - 0xFEE0) {
            return append(ascii, to: &bytes)
        }
        let properties = scalar.properties
        guard properties.isAlphabetic || properties.numericType != nil else { return false }
        bytes.append(contentsOf: properties.lowercaseMapping.utf8)
        return true
    }

    /// Combining marks and zero-width characters are part of the word they stand in.
    private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
        guard scalar.value >= 0xAD else { return false }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return true
        default: return false
        }
    }

    /// Base letters of U+00C0 ... U+017F, a dot where there is none.
    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkklllllll"
            + "lllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)
}

/// A name kept in its folded form, for repeated comparisons.
package struct FoldedName: Hashable, Sendable {
    package let text: String

    package init(_ name: some StringProtocol) {
        text = Words.folded(name)
    }

    package var isEmpty: Bool { text.isEmpty }

    /// An empty part begins nothing.
    package func begins(with part: FoldedName) -> Bool { !part.isEmpty && text.hasPrefix(part.text) }

    /// An empty part is contained in nothing: it would match every name.
    package func contains(_ part: FoldedName) -> Bool {
        let needle = part.text.utf8
        guard let first = needle.first, needle.count <= text.utf8.count else { return false }
        var rest = text.utf8[...]
        while let start = rest.firstIndex(of: first) {
            if rest[start...].starts(with: needle) { return true }
            rest = rest[start...].dropFirst()
        }
        return false
    }
}
