/// The event a clock starts at.
package enum ClockStart: String, CaseIterable, Hashable, Sendable {
    case received, verified, disposed
    case fileComplete = "file_complete"
    case answered
}

/// What a class of complaints is promised. The office file may change every part of it.
package struct SLAProfile: Hashable, Sendable {
    /// How long one clock runs and from when. `review` starts with the review and `close` on entering answered,
    /// whatever `from` says.
    package struct Term: Hashable, Sendable {
        package var allowance: Allowance
        package var from: ClockStart

        package init(_ allowance: Allowance, from: ClockStart = .received) {
            self.allowance = allowance
            self.from = from
        }
    }

    /// States an office may do without.
    package struct Steps: OptionSet, Hashable, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }
        package static let review = Steps(rawValue: 1)
        package static let answered = Steps(rawValue: 2)
    }

    /// How often a promised date may be given, and how far in all from the first due.
    package struct PromiseLimit: Hashable, Sendable {
        package var times: Int
        package var total: Allowance

        package init(times: Int = 2, total: Allowance = Allowance(90, .hari)) {
            self.times = times
            self.total = total
        }
    }

    /// Photographs a case needs before it is done.
    package enum Evidence: String, CaseIterable, Hashable, Sendable {
        case none, after
    }

    package var code: String
    /// A clock without a term has no deadline.
    package var terms: [Clock: Term]
    package var steps: Steps = [.review, .answered]
    /// An aim under the answer deadline: shown, never overdue. nil: none.
    package var aim: Allowance?
    package var pause = PauseLimit()
    package var promise = PromiseLimit()
    /// The statutory extension of solve; nil: not allowed.
    package var extend: Allowance?
    /// How long an open question to the reporter waits before the case is archived; nil: for ever.
    package var silence: Allowance?
    /// The least a reopened case is given.
    package var reopen = Allowance(3, .hk)
    package var afterHours = AfterHours.sameDay
    package var evidence = Evidence.none
    /// What new cases of the class start with; nil: as their channel says.
    package var visibility: Visibility?
    package var urgencyFirst = false

    package init(code: String, terms: [Clock: Term] = [:]) {
        self.code = code
        self.terms = terms
    }

    package subscript(clock: Clock) -> Term? {
        get { terms[clock] }
        set { terms[clock] = newValue }
    }
}
