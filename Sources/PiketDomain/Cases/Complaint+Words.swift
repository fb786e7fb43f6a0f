import PlainText

extension Complaint {
    /// Whether its words, as they are shown, hold this stretch.
    package func shows(_ stretch: String) -> Bool {
        [title, text, address].contains { $0.string.contains(stretch) }
    }
}
