import PiketDomain
import TerminalKit

/// How near a deadline is, told by a glyph, a word or sign, and a colour together.
enum Urgency: Hashable {
    /// Late, at least three times the allowance.
    case threefold
    case late
    /// Late, and somebody took note of it: counted, but it no longer shouts.
    case known
    /// Under a quarter of an hour.
    case urgent
    case soon
    case fine
    case paused
    /// Nothing runs.
    case none

    init(_ deadline: Deadline?, now: Instant) {
        guard let deadline, let limit = deadline.limit else {
            self = .none
            return
        }
        switch deadline.state(at: now) {
        case .broken: self = (deadline.lateness(at: now) ?? 0) >= 3 ? .threefold : .late
        case .paused: self = .paused
        case .running:
            self = limit - now < 900 ? .urgent : deadline.isDueSoon(at: now) ? .soon : .fine
        case .pending, .met, .missed, .stopped: self = .none
        }
    }

    var isLate: Bool { self == .threefold || self == .late || self == .known }

    /// nil: the cell stays blank.
    var glyph: Glyph? {
        switch self {
        case .threefold, .late: .broken
        case .known: .acknowledged
        case .urgent: .urgent
        case .soon: .soon
        case .paused: .paused
        case .fine, .none: nil
        }
    }

    /// Of the time and its gauge.
    var role: Role {
        switch self {
        case .threefold, .late: .late
        case .urgent: .urgent
        case .soon: .soon
        case .fine: .fine
        case .paused: .paused
        case .known: .dim
        case .none: .faint
        }
    }

    /// Of the glyph's cell.
    var chipRole: Role {
        switch self {
        case .threefold: .late3
        case .late: .lateChip
        case .urgent: .urgentChip
        case .soon: .soonChip
        case .paused: .paused
        case .known: .dim
        case .fine, .none: .faint
        }
    }

    /// Of the time alone: a theme may fill it for the worst.
    var timeRole: Role { self == .threefold ? .late3Time : role }

    /// Of the cells beside the glyph's; nil where nothing is to be made of them.
    var edgeRole: Role? {
        switch self {
        case .threefold: .late3Edge
        case .late: .lateEdge
        case .urgent: .urgentEdge
        case .soon: .soonEdge
        case .known, .paused, .fine, .none: nil
        }
    }

    /// Digits of what is late or about to be stand out by weight as well.
    var hasBoldDigits: Bool {
        switch self {
        case .threefold, .late, .urgent: true
        case .known, .soon, .fine, .paused, .none: false
        }
    }

    /// Unit letters: of the time's own colour where it is a warning, else dim.
    var unitRole: Role {
        switch self {
        case .threefold, .late, .urgent, .soon: timeRole
        case .known, .fine, .paused, .none: .dim
        }
    }
}
