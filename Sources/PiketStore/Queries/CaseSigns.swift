import PiketDomain

/// What a filter may ask of a case's history and what its row does not hold.
struct CaseSigns: Hashable {
    /// An answer was released; nothing has carried it to the citizen yet.
    var hasUnsentAnswer = false

    init() {}

    /// - Parameter events: all events of the case, oldest first.
    init(_ events: [Event]) {
        hasUnsentAnswer = CaseProjection.standing(events).contains { $0.act == .answered }
    }
}
