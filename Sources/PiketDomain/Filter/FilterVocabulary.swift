/// The words the filter language knows for fixed values, in both languages.
///
/// Each value is known by its code, its Indonesian and English word and its short form; comparison is folded, so
/// `in_progress`, `inProgress` and `"In progress"` are one word.
package struct FilterVocabulary: Sendable {
    private var statuses: [String: Status]

    /// - Parameter officeStates: the office's own words for states, where they differ. They win over the built-in
    ///   ones, since they are what the officer sees.
    package init(officeStates: [Status: String] = [:]) {
        statuses = Self.table(Status.self) { $0.words + [$0.rawValue] }
        for (status, word) in officeStates {
            let folded = Words.folded(word)
            if !folded.isEmpty { statuses[folded] = status }
        }
    }

    package static let standard = FilterVocabulary()

    package func status(_ word: String) -> Status? { statuses[Words.folded(word)] }
    package func type(_ word: String) -> ComplaintType? { Self.types[Words.folded(word)] }
    package func priority(_ word: String) -> Priority? { Self.priorities[Words.folded(word)] }
    package func visibility(_ word: String) -> Visibility? { Self.visibilities[Words.folded(word)] }
    package func rating(_ word: String) -> CaseHistory.Rating? { Self.ratings[Words.folded(word)] }
    package func verdict(_ word: String) -> HoaxVerdict? { Self.verdicts[Words.folded(word)] }
    package func flag(_ word: String) -> FilterFlag? { Self.flags[Words.folded(word)] }
    package func horizon(_ word: String) -> Horizon.Kind? { Self.horizons[Words.folded(word)] }

    private static let types = table(ComplaintType.self) { $0.words + [$0.rawValue] }
    private static let priorities = table(Priority.self) { $0.words + [$0.rawValue] }
    private static let visibilities = table(Visibility.self) { $0.words + [$0.rawValue] }
    private static let ratings = table(CaseHistory.Rating.self) { $0.words + [$0.rawValue] }
    private static let verdicts = table(HoaxVerdict.self) { $0.words + [$0.rawValue] }
    private static let flags = table(FilterFlag.self) { $0.words + [$0.rawValue] }
    private static let horizons = table(Horizon.Kind.self) { $0.words + [$0.rawValue] }

    private static func table<Value: CaseIterable>(_: Value.Type, words: (Value) -> [String]) -> [String: Value] {
        var table: [String: Value] = [:]
        for value in Value.allCases {
            for word in words(value) { table[Words.folded(word)] = value }
        }
        return table
    }
}
