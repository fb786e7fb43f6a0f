/// Free text in which everything that names or reaches a person is masked.
package struct MaskedText: Hashable, Sendable {
    package var text: String
    /// How many stretches were masked.
    package var masked: Int

    package init(text: String, masked: Int) {
        self.text = text
        self.masked = masked
    }
}
