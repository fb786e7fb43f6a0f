/// What tells who reported a case, to be looked for in a text before it leaves the office.
package struct PersonalData: Sendable {
    private let name: String
    private let contact: String
    private let numbers: [String]

    /// - Parameter original: the report's own words, unmasked.
    package init(reporter: Reporter?, original: String) {
        name = Words.folded(reporter?.name ?? "")
        contact = reporter?.contact ?? ""
        // NIK and KK have 16 digits; longer ones are accounts and cards.
        numbers = Self.digitRuns(original).filter { $0.count >= 16 }
    }

    /// Numbers are compared without what stands between their digits, names without case and blanks.
    package func isTold(in text: String) -> Bool {
        let runs = Self.digitRuns(text)
        if numbers.contains(where: { number in runs.contains { $0.contains(number) } }) { return true }
        let digits = contact.filter(\.isASCIIDigit)
        // The country's prefix and the leading zero differ from one writing to the next.
        if digits.count >= 7, runs.contains(where: { $0.contains(digits.suffix(max(7, digits.count - 2))) }) {
            return true
        }
        let folded = Words.folded(text)
        if digits.count < 7 {
            let word = Words.folded(contact)
            if word.count >= 4, folded.contains(word) { return true }
        }
        return name.count >= 4 && folded.contains(name)
    }

    /// Digits that blanks, dots, dashes or brackets part are one run.
    private static func digitRuns(_ text: String) -> [String] {
        var runs: [String] = []
        var run = ""
        for character in text {
            if character.isASCIIDigit {
                run.append(character)
            } else if !" .-()".contains(character), !run.isEmpty {
                runs.append(run)
                run = ""
            }
        }
        return run.isEmpty ? runs : runs + [run]
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
