import PiketDomain

/// What a filter may ask of a case's history and what its row does not hold.
struct CaseSigns: Hashable {
    /// An answer or a question was released; nothing has carried it to the citizen yet.
    var hasUnsentAnswer = false

    init(hasUnsentAnswer: Bool) {
        self.hasUnsentAnswer = hasUnsentAnswer
    }
}
