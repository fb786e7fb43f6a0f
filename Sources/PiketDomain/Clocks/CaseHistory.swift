/// The facts deadlines follow from, as the events of a case tell them. Acts that were taken back are left out.
///
/// Times are those of the world (`received_at`, a source's `closed_at`), not those of writing. Lists are in order of
/// event; times that contradict each other (answered before asked) are kept as they are.
package struct CaseHistory: Hashable, Sendable {
    package struct Change: Hashable, Sendable {
        package var at: Instant
        package var to: Status

        package init(at: Instant, to: Status) {
            self.at = at
            self.to = to
        }
    }

    package enum Rating: String, CaseIterable, Hashable, Sendable {
        /// *Puas*: reopens nothing and starts nothing.
        case satisfied
        case dissatisfied
    }

    package struct Reply: Hashable, Sendable {
        package var at: Instant
        package var rating: Rating?
        /// Where events tell it, what came before it: how many answers, and the state. In one second their order decides.
        package var answersBefore: Int?
        package var stateBefore: Status?

        package init(at: Instant, rating: Rating? = nil, answersBefore: Int? = nil, stateBefore: Status? = nil) {
            self.at = at
            self.rating = rating
            self.answersBefore = answersBefore
            self.stateBefore = stateBefore
        }
    }

    /// A promised date, once a supervisor approved it.
    package struct Promise: Hashable, Sendable {
        package var approvedAt: Instant
        package var until: Instant

        package init(approvedAt: Instant, until: Instant) {
            self.approvedAt = approvedAt
            self.until = until
        }
    }

    package var receivedAt: Instant
    /// A case begins in `awaiting`; each further state with its time.
    package var changes: [Change] = []
    /// Answers released to the reporter.
    package var answers: [Instant] = []
    package var replies: [Reply] = []
    package var fileCompleteAt: Instant?
    package var promises: [Promise] = []
    /// When the statutory extension was granted.
    package var extendedAt: Instant?
    /// Questions to the reporter; nil: the stays in `awaitingReporter`, each ended by the reporter's reply at the latest.
    package var pauses: [Pause]?

    package init(receivedAt: Instant) {
        self.receivedAt = receivedAt
    }

    /// A record of a source that tells only its last state: its answer and closing count as first answer and done.
    ///
    /// The source does not say when it was taken up, so a case past `awaiting` was verified with its answer or closing,
    /// else at receipt.
    package static func imported(
        receivedAt: Instant, status: Status, answeredAt: Instant? = nil, closedAt: Instant? = nil
    ) -> CaseHistory {
        var history = CaseHistory(receivedAt: receivedAt)
        if let answeredAt { history.answers = [answeredAt] }
        if status != .awaiting {
            let at = status.isOpen ? answeredAt : closedAt ?? answeredAt
            history.changes = [Change(at: at ?? receivedAt, to: status)]
        }
        return history
    }

    package var status: Status { changes.last?.to ?? .awaiting }

    package func status(at instant: Instant) -> Status {
        changes.last { $0.at <= instant }?.to ?? .awaiting
    }
}

extension CaseHistory {
    /// Questions to the reporter as given, or derived from the states.
    package var questions: [Pause] {
        if let pauses { return pauses }
        return changes.indices.filter { changes[$0].to == .awaitingReporter }.map { index in
            let from = changes[index].at
            let left = index + 1 < changes.count ? changes[index + 1].at : nil
            let reply = replies.first { $0.at >= from }?.at
            return Pause(from: from, to: [left, reply].compactMap(\.self).min())
        }
    }

    /// First time in a state that satisfies a condition.
    func first(_ isWanted: (Status) -> Bool) -> Instant? { changes.first { isWanted($0.to) }?.at }

    /// When the event a clock starts at happened; nil: not yet.
    ///
    /// A case taken up without a disposition counts as disposed then, so that no clock is escaped by skipping a state.
    package func instant(of start: ClockStart) -> Instant? {
        switch start {
        case .received: receivedAt
        case .verified: first { $0.isOpen && $0 != .awaiting && $0 != .coordinating }
        case .disposed: first { [.assigned, .inProgress, .inReview, .answered].contains($0) }
        case .fileComplete: fileCompleteAt
        case .answered: first { $0 == .answered }
        }
    }
}
