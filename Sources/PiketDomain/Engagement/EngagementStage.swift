/// How far an office has come with its accounts: it publishes, it answers, it does business there.
package enum EngagementStage: String, CaseIterable, Hashable, Sendable {
    case publish, interact, transact
}

/// A stage with the rule that decided it: the first requirement of the next stage that is not met.
package struct StageDecision: Hashable, Sendable {
    package enum Rule: String, Hashable, Sendable {
        case noAccount = "no_account"
        /// No post in 14 days.
        case idle
        /// Nothing is known about questions in 30 days.
        case questionsUnknown = "questions_unknown"
        case underHalfAnswered = "under_half_answered"
        case noContactListed = "no_contact_listed"
        case noCaseNumbers = "no_case_numbers"
        /// Every requirement is met.
        case complete
    }

    /// nil: not even publishing.
    package var stage: EngagementStage?
    package var rule: Rule

    /// The days an account may be still before it is idle.
    package static let idleDays: Int64 = 14
    /// The days questions are counted over.
    package static let questionDays: Int64 = 30

    /// Posts of all the agency's accounts; those after `now` do not count.
    package init(accounts: [Account], posts: [Post], now: Instant) {
        guard !accounts.isEmpty else {
            self.init(nil, .noAccount)
            return
        }
        guard posts.contains(where: { $0.isWithin(days: Self.idleDays, of: now) }) else {
            self.init(nil, .idle)
            return
        }
        let recent = posts.filter { $0.isWithin(days: Self.questionDays, of: now) }
        guard let rate = EngagementFigures.responseRate(recent, now: now).value else {
            self.init(.publish, .questionsUnknown)
            return
        }
        if rate < 0.5 {
            self.init(.publish, .underHalfAnswered)
        } else if !accounts.contains(where: { $0.listsContact == true }) {
            self.init(.publish, .noContactListed)
        } else if !accounts.contains(where: { $0.givesCaseNumbers == true }) {
            self.init(.interact, .noCaseNumbers)
        } else {
            self.init(.transact, .complete)
        }
    }

    private init(_ stage: EngagementStage?, _ rule: Rule) {
        self.stage = stage
        self.rule = rule
    }
}

extension Post {
    /// Posted at most that many days before `now`, and not after it.
    package func isWithin(days: Int64, of now: Instant) -> Bool {
        postedAt <= now && postedAt > now - days * 86_400
    }
}
