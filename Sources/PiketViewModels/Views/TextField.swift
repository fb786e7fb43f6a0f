/// Typed text: one line, or several where it is multiline. It is what the officer typed or pasted: to be made safe
/// before it is drawn.
package struct TextField: Hashable, Sendable {
    /// Characters of a field that is one line.
    static let lineCapacity = 400

    package let capacity: Int
    package let isMultiline: Bool
    package private(set) var text = ""
    /// In characters from the start.
    package private(set) var caret = 0
    /// The last edit brought more than there was room for; what did fit was taken.
    private(set) var isCut = false

    package init(_ text: String = "", capacity: Int = lineCapacity, isMultiline: Bool = false) {
        self.capacity = capacity
        self.isMultiline = isMultiline
        self.text = String(text.prefix(capacity))
        caret = self.text.count
    }

    /// True if the key edited the text or moved the caret.
    mutating func take(_ key: String) -> Bool {
        isCut = false
        switch key {
        case "<Backspace>", "<C-h>": remove(caret - 1..<caret)
        case "<Delete>": remove(caret..<caret + 1)
        case "<Left>": caret = max(0, caret - 1)
        case "<Right>": caret = min(text.count, caret + 1)
        case "<Home>": caret = 0
        case "<End>": caret = text.count
        case "<C-u>": remove(0..<caret)
        case "<C-w>": removeWord()
        case "<Space>": insert(" ")
        case "<Lt>": insert("<")
        default:
            guard key.count == 1 else { return false }
            insert(key)
        }
        return true
    }

    /// Ends the line; only where there can be several.
    mutating func breakLine() {
        isCut = false
        if isMultiline { insert("\n") }
    }

    /// Puts the caret before the character with this number.
    mutating func moveCaret(to place: Int) { caret = max(0, min(place, text.count)) }

    /// Line breaks become blanks where there is one line; control characters are dropped; what is over the capacity is
    /// cut.
    mutating func paste(_ pasted: String) {
        let lineBreak: Unicode.Scalar = isMultiline ? "\n" : " "
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        // Far more than fits is not worth reading.
        for scalar in pasted.unicodeScalars.prefix(8 * capacity) {
            switch scalar.properties.generalCategory {
            case .lineSeparator, .paragraphSeparator: scalars.append(lineBreak)
            case .control:
                // A return and the feed after it are one break.
                if scalar == "\r" || (scalar == "\n" && (previous != "\r" || !isMultiline)) {
                    scalars.append(lineBreak)
                } else if scalar == "\t" {
                    scalars.append(" ")
                }
            default: scalars.append(scalar)
            }
            previous = scalar
        }
        insert(String(scalars))
    }

    private mutating func insert(_ added: String) {
        let before = text.prefix(caret)
        let fitting = added.prefix(max(capacity - text.count, 0))
        isCut = fitting.endIndex < added.endIndex
        let joined = before + fitting
        let whole = joined + text.dropFirst(caret)
        // A pasted mark may join the character before it, so the caret is counted anew.
        caret = joined.count
        text = String(whole)
        caret = min(caret, text.count)
    }

    private mutating func remove(_ range: Range<Int>) {
        guard range.lowerBound >= 0, range.upperBound <= text.count, !range.isEmpty else { return }
        text = String(text.prefix(range.lowerBound) + text.dropFirst(range.upperBound))
        caret = min(range.lowerBound, text.count)
    }

    private mutating func removeWord() {
        let before = text.prefix(caret)
        let kept = before.reversed().drop { $0.isWhitespace }.drop { !$0.isWhitespace }.count
        remove(kept..<caret)
    }
}
