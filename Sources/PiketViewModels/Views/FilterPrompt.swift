package import PiketDomain

/// The line opened by `/`: what is typed is applied to its pane with every letter.
package struct FilterPrompt: Hashable, Sendable {
    package let pane: Pane
    package internal(set) var field: TextField
    /// Why what is typed cannot be read; the last filter that could be stays applied.
    package internal(set) var error: FilterError?
    /// What stood before: Esc brings it back.
    let before: TextField

    /// - Parameter typed: what stands in the line, if that is not what is applied.
    init(pane: Pane, text: String, typed: String? = nil) {
        self.pane = pane
        field = TextField(typed ?? text)
        before = TextField(text)
    }

    /// The number of a case, if nothing else was typed: Enter opens it.
    package var number: Int64? {
        guard let typed = CaseNumber.reading(field.text), typed.count <= 12 else { return nil }
        return CaseNumber.number(typed)
    }
}
