package import PlainText

/// A place's name in a narrow column: the compass word is shortened first, then the end is cut.
package enum PlaceLabel {
    package static func fitted(_ name: SafeText, to width: Int, ellipsis: SafeText = "…") -> SafeText {
        guard name.width > width else { return name }
        let short = shortened(name)
        return short.truncated(to: width, ellipsis: ellipsis)
    }

    /// A sign for a tile: `Cikini`, `KamRaw`, `CePuBa`. Each word keeps its beginning, so that sisters differ.
    package static func abbreviated(_ name: SafeText, to width: Int) -> SafeText {
        guard name.width > width, name.isASCII else { return name.truncated(to: width, ellipsis: "") }
        let words = name.string.split(separator: " ").prefix(max(width / 2, 1))
        let share = width / max(words.count, 1)
        return SafeText(sanitizing: words.map { $0.prefix(share) }.joined())
    }

    /// `Cempaka Putih Barat` as `Cempaka Putih Brt`; the name itself if it ends in no such word.
    static func shortened(_ name: SafeText) -> SafeText {
        guard let blank = name.string.utf8.lastIndex(of: UInt8(ascii: " ")) else { return name }
        let word = name.string[name.string.utf8.index(after: blank)...]
        guard let short = compassWords[String(word)] else { return name }
        let head = name.string.utf8.distance(from: name.string.startIndex, to: blank)
        guard name.isASCII else { return name }
        return name.prefix(columns: head + 1) + short
    }

    private static let compassWords: [String: SafeText] = [
        "Timur": "Tmr", "Barat": "Brt", "Utara": "Utr", "Selatan": "Sel", "Pusat": "Pst",
    ]
}
