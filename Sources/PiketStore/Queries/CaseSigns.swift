import PiketDomain

/// What a filter may ask of a case's history and what its row does not hold.
struct CaseSigns: Hashable {
    /// The reporter replied, and no officer has acted since.
    var hasUnreadReply = false
    /// An answer was released; nothing has carried it to the citizen yet.
    var hasUnsentAnswer = false
    /// An answer was prepared and has not been released since.
    var hasDraft = false

    init() {}

    /// - Parameter events: all events of the case, oldest first.
    init(_ events: [Event]) {
        for event in CaseProjection.standing(events) {
            switch event.act {
            case .replied: hasUnreadReply = true
            case .answered:
                hasUnreadReply = false
                hasUnsentAnswer = true
                hasDraft = false
            case .drafted:
                hasUnreadReply = false
                hasDraft = true
            default:
                if event.act.isByOfficer { hasUnreadReply = false }
            }
        }
    }
}
