package import PiketDomain

/// The line opened by `/`: what is typed is applied to its pane with every letter.
package struct FilterPrompt: Hashable, Sendable {
    package let pane: Pane
    package internal(set) var field: TextField
    /// Why what is typed cannot be read; the last filter that could be stays applied.
    package internal(set) var error: FilterError?
    /// What stood before: Esc brings it back.
    let before: TextField

    init(pane: Pane, text: String) {
        self.pane = pane
        field = TextField(text)
        before = field
    }

    /// The number of a case, if nothing else was typed: Enter opens it.
    package var number: Int64? {
        let digits = field.text.drop { $0 == " " || $0 == "#" }
        guard (1...12).contains(digits.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int64(digits)
    }
}
