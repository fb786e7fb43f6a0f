package import PlainText

/// A place's name in a narrow column: the compass word is shortened first, then the end is cut.
package enum PlaceLabel {
    package static func fitted(_ name: SafeText, to width: Int, ellipsis: SafeText = "…") -> SafeText {
        guard name.width > width else { return name }
        let short = shortened(name)
        return short.truncated(to: width, ellipsis: ellipsis)
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
