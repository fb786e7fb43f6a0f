package import PiketDomain

/// The letter's fields: few acts have one, so they are folded away until they are asked for.
extension ActDialog {
    private static let letterFields: [DialogField.Kind] = [.letter, .letterDate, .signer]

    var isLetterOpen: Bool { fields.contains { $0.kind == .letter } }
    /// A letter could go with it, and its fields are not shown.
    package var offersLetter: Bool {
        kind.takesLetter && !isLetterOpen && (phase == .asking || phase == .loading)
    }

    /// Shows the fields and goes to the first of them.
    mutating func openLetter() {
        guard kind.takesLetter, phase == .asking || phase == .loading else { return }
        if !isLetterOpen {
            let end = fields.firstIndex { $0.kind == .count } ?? fields.endIndex
            fields.insert(contentsOf: Self.letterFields.map { DialogField($0) }, at: end)
        }
        if let index = fields.firstIndex(where: { $0.kind == .letter }) { focus = .field(index) }
    }

    /// What was filled in; nil if nothing was. An unreadable date stands as none: see `isLetterDateUnread`.
    package var letter: Letter? {
        guard isLetterOpen else { return nil }
        let parts = Self.letterFields.map { self[$0] }
        guard !parts.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) else { return nil }
        return Letter(number: parts[0], date: TypedDate(parts[1])?.date, signer: parts[2])
    }

    var isLetterDateUnread: Bool {
        !self[.letterDate].allSatisfy(\.isWhitespace) && TypedDate(self[.letterDate]) == nil
    }
}

extension ActKind {
    var takesLetter: Bool { self == .assign || self == .answer || self == .draft }
}
