/// What a person may do, as the table in the domain page says. A right is a set of roles that hold it.
package enum Right: CaseIterable, Hashable, Sendable {
    case work, draft, answer, reassign, review, promise, reopen, unmask, administer

    /// The roles that may do it outright.
    package var roles: [OfficerRole] {
        switch self {
        case .work: [.officer, .supervisor]
        case .draft: [.officer, .supervisor, .operator]
        case .answer: [.officer, .supervisor]
        case .reassign, .review, .promise, .reopen: [.supervisor]
        case .unmask: [.supervisor, .inspector]
        case .administer: [.admin]
        }
    }

    /// The roles whose wish is recorded for a supervisor to decide.
    package var askingRoles: [OfficerRole] {
        switch self {
        case .reassign, .review, .promise, .reopen: [.officer]
        default: []
        }
    }
}

/// How far a right goes.
package enum Grant: Hashable, Sendable {
    case outright
    /// The wish is recorded for a supervisor to decide; nothing changes until then.
    case asks
}

extension Viewer {
    /// What the viewer may do to this case, or why nothing.
    package func grant(of right: Right, on complaint: Complaint, office: Office) -> Result<Grant, Refusal> {
        guard let officer, officer.isActive else { return .failure(.unknownLogin(login)) }
        let isOutright = right.roles.contains(where: officer.roles.contains)
        guard isOutright || right.askingRoles.contains(where: officer.roles.contains) else {
            return .failure(.needsRole(right.roles))
        }
        guard sees(scopeOf: complaint.agency, kelurahan: complaint.kelurahan) else { return .failure(.outOfScope) }
        guard maySeeText(of: complaint, office: office) else { return .failure(.restricted) }
        // The reporter of a secret case is known to inspectors only.
        if right == .unmask, office.isSecret(complaint), !has(.inspector) { return .failure(.restricted) }
        return .success(isOutright ? .outright : .asks)
    }

    /// Why the viewer may not do it, where there is no case yet; nil if they may.
    package func refusal(of right: Right) -> Refusal? {
        guard officer?.isActive == true else { return .unknownLogin(login) }
        return right.roles.contains(where: has) ? nil : .needsRole(right.roles)
    }

    /// nil if the viewer may do it to this case outright, without asking.
    package func refusal(of right: Right, on complaint: Complaint, office: Office) -> Refusal? {
        switch grant(of: right, on: complaint, office: office) {
        case .success(.outright): nil
        case .success(.asks): .needsRole(right.roles)
        case .failure(let refusal): refusal
        }
    }

    /// An officer with agencies or areas acts and reads texts only inside them; without any, everywhere.
    package func sees(scopeOf agency: String?, kelurahan: String?) -> Bool {
        guard let officer, !(officer.agencies.isEmpty && officer.areas.isEmpty) else { return true }
        if let agency, officer.agencies.contains(agency) { return true }
        if let kelurahan { return officer.areas.contains { kelurahan.hasPrefix($0) } }
        return false
    }

    /// Text, place and photo. Restricted cases open to their assignee, supervisors and inspectors only.
    package func maySeeText(of complaint: Complaint, office: Office) -> Bool {
        shown(complaint, office: office) == .whole
    }
}
