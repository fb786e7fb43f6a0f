/// What somebody may do here. A person can hold several.
package enum OfficerRole: String, CaseIterable, Hashable, Sendable {
    case officer, supervisor, `operator`, inspector, admin

    /// Roles as a list of words with blanks between them, and back.
    package static func all(named text: String) -> [OfficerRole] {
        text.split(separator: " ").compactMap { OfficerRole(rawValue: String($0)) }
    }
    package static func names(of roles: some Collection<OfficerRole>) -> String {
        allCases.filter(roles.contains).map(\.rawValue).joined(separator: " ")
    }
}

package struct Officer: Hashable, Sendable {
    /// The operating system's login.
    package var login: String
    package var name: String
    package var roles: Set<OfficerRole>
    /// Codes; with `areas` the scope. Both empty: everything.
    package var agencies: [String]
    /// Codes of kelurahan, kecamatan or kota.
    package var areas: [String]
    package var isActive: Bool

    package init(
        login: String, name: String, roles: Set<OfficerRole>, agencies: [String] = [], areas: [String] = [],
        isActive: Bool = true
    ) {
        self.login = login
        self.name = name
        self.roles = roles
        self.agencies = agencies
        self.areas = areas
        self.isActive = isActive
    }
}

package struct Agency: Hashable, Sendable {
    /// A case given to anybody but `internal` stays open and watched.
    package enum Kind: String, CaseIterable, Hashable, Sendable {
        case `internal`, region, vertical, company
    }

    package var code: String
    package var name: String
    package var short: String
    package var kind: Kind
    /// Code of its calendar; nil: `kantor`.
    package var calendar: String?
    /// Code of the profile of what it leads, where nothing before names one.
    package var profile: String?
    /// A name first met in a file.
    package var isFromImport: Bool

    package init(
        code: String, name: String, short: String? = nil, kind: Kind = .internal, calendar: String? = nil,
        profile: String? = nil, isFromImport: Bool = false
    ) {
        self.code = code
        self.name = name
        self.short = short ?? name
        self.kind = kind
        self.calendar = calendar
        self.profile = profile
        self.isFromImport = isFromImport
    }
}

package struct Category: Hashable, Sendable {
    package var code: String
    package var name: String
    package var priority: Priority
    package var agency: String?
    package var profile: String?
    package var isFromImport: Bool

    package init(
        code: String, name: String, priority: Priority = .normal, agency: String? = nil, profile: String? = nil,
        isFromImport: Bool = false
    ) {
        self.code = code
        self.name = name
        self.priority = priority
        self.agency = agency
        self.profile = profile
        self.isFromImport = isFromImport
    }
}

package struct Channel: Hashable, Sendable {
    package var code: String
    package var name: String
    /// Both ends included; nil: open.
    package var validFrom: CivilDate?
    package var validTo: CivilDate?
    /// Code of the profile of what it brings, where category and type name none.
    package var profile: String?
    /// The leader's own account: what repeats an open case there goes first.
    package var isLeaders: Bool
    /// In which form answers leave by it; nil: as channels called so usually do.
    package var outbox: OutboxForm?
    /// The address letters are sent from; nil: the machine's own.
    package var sender: String?
    package var isFromImport: Bool

    package init(
        code: String, name: String, validFrom: CivilDate? = nil, validTo: CivilDate? = nil, profile: String? = nil,
        isLeaders: Bool = false, outbox: OutboxForm? = nil, sender: String? = nil, isFromImport: Bool = false
    ) {
        self.isLeaders = isLeaders
        self.code = code
        self.name = name
        self.validFrom = validFrom
        self.validTo = validTo
        self.profile = profile
        self.outbox = outbox
        self.sender = sender
        self.isFromImport = isFromImport
    }

    /// Whether it took complaints in on that day.
    package func isValid(on day: CivilDate) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }
}
