/// One line of typed text. It is what the officer typed or pasted: to be made safe before it is drawn.
package struct TextField: Hashable, Sendable {
    static let capacity = 400

    package private(set) var text = ""
    /// In characters from the start.
    package private(set) var caret = 0
    /// The last edit brought more than there was room for; what did fit was taken.
    private(set) var isCut = false

    package init(_ text: String = "") {
        self.text = String(text.prefix(Self.capacity))
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

    /// Line breaks become blanks; control characters are dropped; what is over the capacity is cut.
    mutating func paste(_ pasted: String) {
        let line = String.UnicodeScalarView(
            pasted.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
                switch scalar.properties.generalCategory {
                case .lineSeparator, .paragraphSeparator: " "
                case .control: scalar == "\n" || scalar == "\r" || scalar == "\t" ? " " : nil
                default: scalar
                }
            })
        insert(String(line))
    }

    private mutating func insert(_ added: String) {
        let before = text.prefix(caret)
        let fitting = added.prefix(max(Self.capacity - text.count, 0))
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
        let kept = before.reversed().drop { $0 == " " }.drop { $0 != " " }.count
        remove(kept..<caret)
    }
}
