/// How much of a case one viewer is shown.
package enum Shown: String, Hashable, Sendable {
    case whole
    /// Outside the viewer's agencies and areas: its number, category and state.
    case outOfScope = "out_of_scope"
    /// Restricted: its number, type and state.
    case restricted
}

extension Viewer {
    /// The one rule of who sees what. A restricted case stays so outside the viewer's agencies and areas.
    package func shown(_ complaint: Complaint, office: Office) -> Shown {
        let isInScope = sees(scopeOf: complaint.agency, kelurahan: complaint.kelurahan)
        guard office.isRestricted(complaint) else { return isInScope ? .whole : .outOfScope }
        let isAssignee = officer?.isActive == true && complaint.assignee == login
        return isInScope && (has(.supervisor) || has(.inspector) || isAssignee) ? .whole : .restricted
    }

    /// Addresses, down to RT/RW, are for officers.
    package var seesAddresses: Bool { officer?.isActive == true }
}
