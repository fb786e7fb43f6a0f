import PiketDomain

/// What is wrong and what would be right, in both languages.
package struct FaultReason: Hashable, Sendable {
    package let indonesian: String
    package let english: String

    package init(_ indonesian: String, en english: String) {
        self.indonesian = indonesian
        self.english = english
    }
}

extension FaultReason {
    /// A word that is none of those that may stand there.
    static func noneOf(_ words: String) -> FaultReason {
        FaultReason("bukan salah satu dari \(words)", en: "is not one of \(words)")
    }

    static let noState: FaultReason = {
        let known = Status.allCases.map(\.rawValue).joined(separator: ", ")
        return FaultReason("bukan status; yang ada: \(known)", en: "is no state; states are \(known)")
    }()
}
