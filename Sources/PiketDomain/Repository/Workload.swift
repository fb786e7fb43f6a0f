/// Who has how many open cases, for giving out more.
package struct Workload: Hashable, Sendable {
    package struct Load: Hashable, Sendable {
        package var open: Int
        /// Of them, with a broken deadline.
        package var overdue: Int

        package init(open: Int = 0, overdue: Int = 0) {
            self.open = open
            self.overdue = overdue
        }
    }

    /// By login; who has none is absent.
    package var officers: [String: Load]
    /// By code.
    package var agencies: [String: Load]
    /// Who is there, by login; empty where nobody knows.
    package var presence: [String: Presence]

    package init(
        officers: [String: Load] = [:], agencies: [String: Load] = [:], presence: [String: Presence] = [:]
    ) {
        self.officers = officers
        self.agencies = agencies
        self.presence = presence
    }
}
