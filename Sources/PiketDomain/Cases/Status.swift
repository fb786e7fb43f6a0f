/// Where a complaint stands. Codes in files and JSON are the raw values; the office chooses the words on screen.
package enum Status: String, CaseIterable, Hashable, Sendable {
    case awaiting
    case coordinating
    case assigned
    case inProgress = "in_progress"
    case awaitingReporter = "awaiting_reporter"
    case inReview = "in_review"
    case answered
    case done
    case rejected
    case referred
    case duplicate
    case archived

    /// Open cases are work: they are counted, listed and can be overdue.
    package var isOpen: Bool {
        switch self {
        case .awaiting, .coordinating, .assigned, .inProgress, .awaitingReporter, .inReview, .answered: true
        case .done, .rejected, .referred, .duplicate, .archived: false
        }
    }
}
