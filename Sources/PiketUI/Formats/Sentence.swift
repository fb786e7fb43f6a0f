import PlainText

/// A sentence in too narrow a row: it ends with a whole part or a whole item of its list, not within a word.
enum Sentence {
    static func fitted(_ sentence: SafeText, to width: Int, ellipsis: SafeText) -> SafeText {
        guard sentence.width > width else { return sentence }
        let whole = sentence.string
        var best: SafeText?
        var index = whole.startIndex
        while let blank = whole[index...].firstIndex(of: " ") {
            let head = SafeText(sanitizing: String(whole[..<blank]), limit: 1000)
            let ending: SafeText? =
                switch head.string.last {
                case ",": head + " " + ellipsis
                case ";": head.prefix(columns: head.width - 1)
                case "?", ".": head
                default: nil
                }
            if let ending {
                guard ending.width <= width else { break }
                best = ending
            }
            index = whole.index(after: blank)
        }
        return best ?? sentence.truncated(to: width, ellipsis: ellipsis)
    }
}
