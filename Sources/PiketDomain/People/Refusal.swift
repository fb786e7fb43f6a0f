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
    /// No prepared answer has this code.
    case unknownAnswer(String)
    /// A place of a prepared text that nothing was filled into.
    case placeholderOpen(Placeholder)
    case unknownCase(Int64)
    case unknownMention(Int64)
    /// Somebody decided on it, and which case came of it; `open`: nobody has, so nothing can be taken back.
    case mentionSettled(MentionFate, number: Int64?)
    /// The act would change nothing: so it is by now.
    case already(Standing)
    case notOpen(Status)
    /// A case cannot be the duplicate of itself.
    case parentIsSelf
    /// The parent is nobody's parent: it is a duplicate itself, and of which case.
    case parentIsDuplicate(Int64, of: Int64?)
    /// The profile knows no promised dates, or no extension.
    case promisesUnknown(profile: String)
    case extensionUnknown(profile: String)
    /// As many dates were promised as may be.
    case promisesUsed(of: Int)
    /// The deadline to be moved passed on this day.
    case promiseTooLate(CivilDate)
    /// The day promised is not later than the deadline.
    case promiseTooEarly(due: CivilDate)
    /// The day promised is later than the last one allowed.
    case promiseTooFar(latest: CivilDate)
    /// A day that is over.
    case pastDate(today: CivilDate)
    /// No deadline of the work runs: it is done, or the profile has none.
    case nothingToSolve
    /// A question is open since that day.
    case questionOpen(since: CivilDate)
    case evidenceMissing
    /// Only a report that asks whether something is true is judged.
    case notHoax(ComplaintType)
    case badLink(LinkFault)
    /// The stretch to be masked does not stand in what is shown.
    case notInText
    /// Nothing waits for a decision, or nothing of that kind.
    case nothingToReview(ReviewSubject?, Status)
    /// What was asked for can no longer be granted.
    indirect case requestVoid(Act, because: Refusal)
    /// Nothing of the viewer's own to take back: too old, or somebody touched the case since.
    case nothingToUndo
    /// Nothing that the viewer took back to do again: too old, or somebody touched the case since.
    case nothingToRedo
    /// The item is not on its way to a citizen, or can still be taken back.
    case nothingToCarry(Int64)
    case receiverMissing
    /// A text is given out, and nobody is named who gets it.
    case addresseeMissing
    /// A letter has a date or a signer and no number.
    case letterNumberMissing
    case answerHoldsPersonalData
    /// Of these words, numbers of cases or names of sections, the shift sheet holds nothing.
    case notOnSheet([String])
    /// Nobody takes over from themselves.
    case handoverToSelf
    /// Nobody is known to have been there in the shift.
    case outgoingUnknown
}

/// How a case stands that an act would bring about.
package enum Standing: Hashable, Sendable {
    case state(Status)
    case officer(String)
    case agency(String)
    case category(String)
    case place(String)
    case fileComplete, endangered, extended, forgotten
    case judged(HoaxVerdict)
    /// The officer is there, or away.
    case onDuty(Bool)
    /// The same officer asked for the same.
    case requested(Act)
}

/// Why an address is no link.
package enum LinkFault: Hashable, Sendable {
    /// It begins with neither `http://` nor `https://`.
    case scheme
    case host
    /// Blanks, or characters that only machines read.
    case characters
}

/// What a decision of a supervisor is about.
package enum ReviewSubject: Hashable, Sendable {
    /// What an officer asked for, by its event; nil: the oldest that can still be granted.
    case request(Int64?)
    /// A prepared answer.
    case draft
    /// Finished work.
    case work

    package static let kinds: [ReviewSubject] = [.request(nil), .draft, .work]

    /// Without saying which request.
    package var kind: ReviewSubject { if case .request = self { .request(nil) } else { self } }
}
