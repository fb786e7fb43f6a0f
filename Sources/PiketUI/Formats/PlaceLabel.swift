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

    /// The name broken at its blanks; what does not fit is shortened.
    static func lines(_ name: SafeText, width: Int, count: Int, ellipsis: SafeText) -> [SafeText] {
        guard name.width > width, name.isASCII, count > 1 else { return [fitted(name, to: width, ellipsis: ellipsis)] }
        var lines: [SafeText] = []
        for word in name.string.split(separator: " ").map({ SafeText(sanitizing: String($0)) }) {
            if let last = lines.last, last.width + 1 + word.width <= width {
                lines[lines.count - 1] = last + " " + word
            } else if lines.count < count {
                lines.append(word)
            } else {
                lines[lines.count - 1] = lines[lines.count - 1] + " " + word
            }
        }
        return lines.map { fitted($0, to: width, ellipsis: ellipsis) }
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
