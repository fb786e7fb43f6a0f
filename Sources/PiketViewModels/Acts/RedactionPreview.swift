import PiketDomain
package import PlainText

/// How the words around a stretch read once it is masked by hand.
package struct RedactionPreview: Hashable, Sendable {
    /// How many times it stands in what is shown.
    package let count: Int
    /// The first of them, masked, with what stands before and after it.
    package let excerpt: SafeText

    /// Characters shown at either side.
    private static let margin = 24

    /// nil if it stands nowhere.
    init?(_ stretch: String, of complaint: Complaint) {
        let words = complaint.shownWords
        count = words.reduce(0) { $0 + $1.ranges(of: stretch).count }
        guard count > 0, let field = words.first(where: { $0.contains(stretch) }),
            let range = field.firstRange(of: stretch)
        else { return nil }
        let before = field[..<range.lowerBound].suffix(Self.margin)
        let after = field[range.upperBound...].prefix(Self.margin)
        excerpt = SafeText(
            sanitizing: (before.startIndex > field.startIndex ? "…" : "") + before
                + String(repeating: Mask.dot, count: 4) + after + (after.endIndex < field.endIndex ? "…" : ""))
    }
}
