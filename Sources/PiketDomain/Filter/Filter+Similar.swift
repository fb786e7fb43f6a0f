extension Filter {
    /// Days back in which a report may tell of the same thing.
    private static let similarDays = 14
    /// Words of a report that are looked for, and the letters the shortest of them has.
    private static let similarWords = (most: 4, letters: 5)

    /// Open cases that may tell what somebody is telling now: of the same kelurahan, and of the same category or with
    /// a word of the text. nil: too little was said. Codes are of the office; of the text only words that are finished
    /// count, so that a letter more asks nothing new.
    package static func similar(kelurahan: String?, category: String?, text: String) -> Filter? {
        guard let kelurahan else { return nil }
        let finished = text.last.map { $0.isLetter || $0.isNumber } ?? false ? text.droppingLastWord : text
        var seen: Set<String> = []
        let words = Words.tokens(finished).filter { $0.count >= similarWords.letters && seen.insert($0).inserted }
        let wanted =
            (category.map { [FilterTerm.named(.category, $0)] } ?? [])
            + words.prefix(similarWords.most).map(FilterTerm.word)
        guard !wanted.isEmpty else { return nil }
        return Filter([
            FilterClause([FilterLiteral(.named(.kelurahan, kelurahan))]),
            FilterClause([FilterLiteral(.since(.daysAgo(similarDays)))]),
            FilterClause(wanted.map { FilterLiteral($0) }),
        ])
    }
}

extension String {
    fileprivate var droppingLastWord: String {
        lastIndex { !$0.isLetter && !$0.isNumber }.map { String(self[...$0]) } ?? ""
    }
}
