/// Why an act was not done. Nothing changed; the words are chosen where it is shown.
package enum Refusal: Error, Hashable, Sendable {
    /// The login is no officer of this office, or is inactive.
    case unknownLogin(String)
    case needsRole([OfficerRole])
    /// The case lies outside the officer's agencies and areas.
    case outOfScope
    /// The case is restricted and the viewer is neither its assignee nor allowed.
    case restricted
    case transition(from: Status, to: Status)
    case reasonMissing
    case textMissing
    case textTooLong(limit: Int)
    case unknownAgency(String)
    /// The agency, by code, was not asked for help, or has replied already; nil: no agency owes a reply.
    case supportNotAsked(String?)
    case unknownOfficer(String)
    case inactiveOfficer(String)
    case unknownCategory(String)
    case unknownPlace(String)
    case unknownChannel(String)
    case unknownCase(Int64)
    /// The act would change nothing.
    case unchanged
    case notOpen(Status)
    case limitReached(times: Int)
    case evidenceMissing
    /// Nothing of the viewer's own to take back: too old, or somebody touched the case since.
    case nothingToUndo
    case receiverMissing
    /// A text is given out, and nobody is named who gets it.
    case addresseeMissing
    case answerHoldsPersonalData
}
