/// One rung of the ladder, `[[escalate]]`: what Piket does by itself when a deadline comes near or has passed.
///
/// A rung happens once for each run of its clock: (complaint, clock, cycle, step) is its key.
package struct Escalation: Hashable, Sendable {
    package enum Moment: String, CaseIterable, Hashable, Sendable {
        /// From when the deadline is nearly due.
        case dueSoon = "due_soon"
        /// The first second after it.
        case late
        /// When three times its allowance has gone by.
        case late3
    }

    package enum Deed: Hashable, Sendable {
        /// The priority goes one step up.
        case raise
        /// The case is listed for everybody with the role until somebody acts on it.
        case notify(OfficerRole)
        case handOver(to: String, isAgency: Bool)
    }

    package var at: Moment
    package var clock: Clock
    /// Its place on the ladder of the clock, from 1.
    package var step: Int
    package var deeds: [Deed]

    package init(at: Moment, clock: Clock, step: Int, deeds: [Deed]) {
        self.at = at
        self.clock = clock
        self.step = step
        self.deeds = deeds
    }
}

extension Escalation.Deed {
    /// `raise`, `notify:supervisor`, `reassign:opd:dlh`, `reassign:LOGIN`; nil for anything else.
    package init?(text: String) {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        switch (parts.first, parts.count) {
        case ("raise", 1): self = .raise
        case ("notify", 2):
            guard let role = OfficerRole(rawValue: parts[1]) else { return nil }
            self = .notify(role)
        case ("reassign", 2) where !parts[1].isEmpty: self = .handOver(to: parts[1], isAgency: false)
        case ("reassign", 3) where parts[1] == "opd" && !parts[2].isEmpty:
            self = .handOver(to: parts[2], isAgency: true)
        default: return nil
        }
    }

    package var text: String {
        switch self {
        case .raise: "raise"
        case .notify(let role): "notify:\(role.rawValue)"
        case .handOver(let code, true): "reassign:opd:\(code)"
        case .handOver(let login, false): "reassign:\(login)"
        }
    }
}
