/// One arrow of the state table.
package struct Transition: Hashable, Sendable {
    /// Who or what may take it.
    package enum Cause: String, CaseIterable, Hashable, Sendable {
        /// An act of the desk.
        case act
        /// The system, when the profile's silence has passed.
        case silence
        /// The reporter's reply, unless it is rated *puas*.
        case reply
    }

    /// What an act must bring along.
    package enum Need: String, CaseIterable, Hashable, Sendable {
        case reason
        /// Referred: to whom.
        case receiver
        /// Referred: the number the receiver gave.
        case receipt
        /// Duplicate: the case it repeats.
        case parent
        /// Archived: spam, prank or wrong number.
        case dismissal
    }

    /// What is counted beside the state, as a sign of trouble.
    package enum Count: String, CaseIterable, Hashable, Sendable {
        /// The agency gave it back.
        case returned
        case sentBack = "sent_back"
        case reopened
        case dismissed
    }

    package var from: Status
    package var to: Status
    package var cause: Cause
    package var needs: Set<Need>
    package var count: Count?
}

/// Why a state cannot be left for another. Nothing has changed.
package enum TransitionRefusal: Error, Hashable, Sendable {
    case alreadyThere(Status)
    /// Not in the table; `allowed` is what a person could choose instead.
    case notAllowed(from: Status, to: Status, allowed: [Status])
    /// The office works without this state; `instead` is what the arrow leads to.
    case stepLeftOut(Status, instead: Status)
    /// Only silence or a reply leads there.
    case notByHand(from: Status, to: Status, cause: Transition.Cause)
    case needs(Set<Transition.Need>, for: Status)
}

extension Status {
    /// The arrows that leave this state under a profile's steps, in the order they are offered.
    ///
    /// - Parameter cameFrom: where a case in `awaitingReporter` was before the question; nil: any state that may ask.
    package func transitions(steps: SLAProfile.Steps, cameFrom: Status? = nil) -> [Transition] {
        var targets: [Status] = []
        for target in Self.table[self] ?? [] {
            if self == .awaitingReporter, Self.asking.contains(target), let cameFrom, cameFrom != target { continue }
            let mapped = target.mapped(steps)
            if mapped != self, !targets.contains(mapped) { targets.append(mapped) }
        }
        return targets.map { Transition(from: self, to: $0) }
    }

    /// What a person may choose from here; the rest is greyed.
    package func allowedNext(steps: SLAProfile.Steps, cameFrom: Status? = nil) -> [Status] {
        transitions(steps: steps, cameFrom: cameFrom).filter { $0.cause == .act }.map(\.to)
    }

    /// The arrow to `target`, or why there is none.
    ///
    /// - Parameter given: what comes with the act.
    package func transition(
        to target: Status, steps: SLAProfile.Steps, cameFrom: Status? = nil, cause: Transition.Cause = .act,
        given: Set<Transition.Need> = Set(Transition.Need.allCases)
    ) -> Result<Transition, TransitionRefusal> {
        guard target != self else { return .failure(.alreadyThere(self)) }
        let arrows = transitions(steps: steps, cameFrom: cameFrom)
        guard let arrow = arrows.first(where: { $0.to == target }) else {
            let mapped = target.mapped(steps)
            if mapped != target, (Self.table[self] ?? []).contains(target) {
                return .failure(.stepLeftOut(target, instead: mapped))
            }
            return .failure(
                .notAllowed(from: self, to: target, allowed: arrows.filter { $0.cause == .act }.map(\.to)))
        }
        guard arrow.cause == cause else {
            return .failure(.notByHand(from: self, to: target, cause: arrow.cause))
        }
        let missing = arrow.needs.subtracting(given)
        return missing.isEmpty ? .success(arrow) : .failure(.needs(missing, for: target))
    }

    /// Where work that is finished goes: to review, else to answered, else to done.
    package static func finished(steps: SLAProfile.Steps) -> Status { Status.inReview.mapped(steps) }

    /// Where an approved review leads.
    package static func approved(steps: SLAProfile.Steps) -> Status {
        Status.answered.mapped(steps.subtracting(.review))
    }

    /// Arrows to a state an office left out lead to the one after it; past a review only the review leads on.
    private func mapped(_ steps: SLAProfile.Steps) -> Status {
        switch self {
        case .inReview where !steps.contains(.review): steps.contains(.answered) ? .answered : .done
        case .answered where !steps.contains(.answered): steps.contains(.review) ? .inReview : .done
        default: self
        }
    }

    /// The states a question to the reporter is asked from, and returned to.
    private static let asking: [Status] = [.awaiting, .coordinating, .assigned, .inProgress]

    private static let table: [Status: [Status]] = [
        .awaiting: [
            .coordinating, .assigned, .inProgress, .awaitingReporter, .inReview, .rejected, .referred, .duplicate,
            .archived,
        ],
        .coordinating: [.assigned, .inProgress, .awaitingReporter, .referred, .rejected, .duplicate],
        .assigned: [.inProgress, .coordinating, .awaiting, .awaitingReporter, .inReview, .referred, .duplicate],
        .inProgress: [.awaitingReporter, .coordinating, .inReview, .answered, .referred, .duplicate],
        .awaitingReporter: asking + [.inReview, .rejected, .referred, .duplicate, .archived],
        .inReview: [.answered, .done, .inProgress],
        .answered: [.done, .inProgress],
        .done: [.inProgress],
        .rejected: [.awaiting],
        .referred: [.awaiting],
        .duplicate: [.awaiting],
        .archived: [.awaiting],
    ]
}

extension Transition {
    /// An arrow of the table with what belongs to it.
    fileprivate init(from: Status, to: Status) {
        (self.from, self.to) = (from, to)
        (cause, needs, count) = (.act, [], nil)
        switch (from, to) {
        case (.answered, .done), (.awaitingReporter, .archived): cause = .silence
        case (.answered, .inProgress): cause = .reply
        case (.assigned, .awaiting): (needs, count) = ([.reason], .returned)
        case (.inReview, .inProgress): (needs, count) = ([.reason], .sentBack)
        case (.done, .inProgress): (needs, count) = ([.reason], .reopened)
        case (_, .rejected): needs = [.reason]
        case (_, .referred): needs = [.reason, .receiver, .receipt]
        case (_, .duplicate): needs = [.parent]
        case (_, .archived): (needs, count) = ([.dismissal], .dismissed)
        default: break
        }
    }
}
