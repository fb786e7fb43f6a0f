/// Text that is safe to put on a terminal: one line, no control characters, no reordering, of known width.
///
/// It is the only text a cell buffer accepts. It is made in two ways: from the program's own literals (and numbers),
/// or by sanitising text that came from outside; a raw `String` does not convert by itself.
package struct SafeText: Hashable, Sendable {
    /// What is drawn. NFC, without line breaks.
    package let string: String
    private let columns: Int32
    private let replaced: Int32

    /// Terminal columns that `string` takes.
    package var width: Int { Int(columns) }

    /// Characters of the original that were replaced because they are invisible or act on the terminal.
    package var hidden: Int { Int(replaced) }

    package var isEmpty: Bool { string.isEmpty }

    /// True if every character is one byte and one column: no character of two bytes or more takes as many columns.
    package var isASCII: Bool { string.utf8.count == width }

    /// Empty text.
    package init() {
        self.init(checked: "", width: 0, hidden: 0)
    }

    /// For this module only: `string` has gone through the sanitiser, or is made of parts that have.
    init(checked string: String, width: Int, hidden: Int) {
        self.string = string
        self.columns = Int32(clamping: width)
        self.replaced = Int32(clamping: hidden)
    }

    /// A number in plain digits, without grouping.
    package init(number: some FixedWidthInteger) {
        let digits = String(number)
        self.init(checked: digits, width: digits.utf8.count, hidden: 0)
    }

    package static func + (head: SafeText, tail: SafeText) -> SafeText {
        SafeText(
            checked: head.string + tail.string, width: head.width + tail.width, hidden: head.hidden + tail.hidden)
    }

    package static func += (head: inout SafeText, tail: SafeText) {
        head = head + tail
    }
}

extension SafeText: CustomStringConvertible {
    package var description: String { string }
}
