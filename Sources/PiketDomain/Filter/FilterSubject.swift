/// A code with the name people know it by; agencies have a short name too.
package struct FilterNamed: Hashable, Sendable {
    package var code: String
    package var name: String
    package var short: String?

    package init(code: String, name: String, short: String? = nil) {
        self.code = code
        self.name = name
        self.short = short
    }
}

/// What a filter may look at: only what the viewer is shown, so the text is the masked one.
package struct FilterSubject: Hashable, Sendable {
    package var number: Int64
    package var externalID: String?
    /// The numbers other systems gave it.
    package var references: [String] = []
    package var maskedText: String
    package var status: Status
    package var type: ComplaintType = .complaint
    package var priority: Priority = .normal
    package var visibility: Visibility = .privat
    package var verdict: HoaxVerdict?
    /// A field that is missing here is not set on the complaint.
    package var names: [FilterField: FilterNamed] = [:]
    /// nil: nobody has it.
    package var assignee: String?
    package var receivedAt: Instant
    /// The earliest unmet deadline; nil if none runs.
    package var nextDue: Instant?
    /// Those that hold now. `mine`, `unassigned`, `open`, `closed` and `any` follow from the other fields and are
    /// not looked for here.
    package var flags: Set<FilterFlag> = []

    package init(number: Int64, maskedText: String = "", status: Status, receivedAt: Instant) {
        self.number = number
        self.maskedText = maskedText
        self.status = status
        self.receivedAt = receivedAt
    }
}

/// Who asks, and when.
package struct FilterContext: Hashable, Sendable {
    /// nil for a viewer without a login: nothing is theirs.
    package var login: String?
    package var now: Instant
    package var zone: Zone

    package init(login: String?, now: Instant, zone: Zone) {
        self.login = login
        self.now = now
        self.zone = zone
    }
}
