/// A piece of a clock's run. The stretches of one deadline follow each other without gap from its start to its due.
package struct Stretch: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case counted, skipped, paused
    }

    package enum Reason: String, CaseIterable, Hashable, Sendable {
        case running, weekend, holiday
        case jointLeave = "joint_leave"
        case closedHours = "closed_hours"
        case dayZero = "day_zero"
        case awaitingReporter = "awaiting_reporter"

        package var kind: Kind {
            switch self {
            case .running: .counted
            case .awaitingReporter: .paused
            default: .skipped
            }
        }
    }

    package var from: Instant
    package var to: Instant
    package var reason: Reason
    /// The holiday's name; nil for every other reason.
    package var name: String?

    package var kind: Kind { reason.kind }
    package var seconds: Int64 { to - from }
}
