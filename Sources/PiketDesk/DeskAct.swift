package import PiketDomain

/// Everything a person can do to a case: keys, commands and simulation all end here.
package enum DeskAct: Hashable, Sendable {
    /// The complaint is real and ours: from awaiting to coordinating.
    case verify
    case assign(to: Receiver, reason: String, letter: Letter? = nil)
    /// The viewer takes the case.
    case take
    case setState(Status, reason: String)
    case categorise(String)
    case place(String)
    case note(String)
    /// Releases an answer to the citizen.
    ///
    /// `prepared`: the code of the text it was made from. The event names it if the text still stands there.
    case answer(String, letter: Letter? = nil, prepared: String? = nil)
    case draft(String, letter: Letter? = nil, prepared: String? = nil)
    /// Releases a question to the reporter: the solve clock pauses.
    case ask(String, prepared: String? = nil)
    /// What the reporter wrote back; no rating is nil.
    case reply(String, Rating?)
    /// Decides what waits: what is named, else the oldest request that can still be granted, else the prepared answer,
    /// else the finished work.
    case review(approved: Bool, reason: String, of: ReviewSubject? = nil)
    case merge(into: Int64)
    case dismiss(Dismissal)
    case acknowledge(String)
    case completeFile
    /// The date's last second, local time.
    case promise(CivilDate, reason: String)
    case extend(reason: String)
    case addEvidence(url: String, EvidenceKind)
    case refer(receiver: String, number: String, reason: String)
    /// Asks another agency for help; nil: no date of its own.
    case support(agency: String, request: String, due: CivilDate?)
    /// What a supporting agency replied to its open request; whoever works on the case writes it down.
    case supportReply(agency: String, text: String)
    /// Danger to life: 112 was called.
    case endanger
    /// Says whether what a hoax report asks about is true; the link leads to the clarification, empty: none.
    case judge(HoaxVerdict, reason: String, link: String)
    /// Records that the reporter's identity is shown; showing and hiding it again is the screen's.
    case unmask(reason: String)
    /// Masks a stretch of the shown text by hand; the original is kept.
    case redact(String, reason: String)
    /// Its masked text goes to somebody outside, such as a chat group.
    case forward(to: String, request: String)
    /// The answer or question released by this event is in a file for whoever carries it; `token` is the file's mark.
    /// Once only, unless it is wanted `again`.
    case handOut(item: Int64, form: OutboxForm, token: String, again: Bool)
    /// The answer or question released by this event was carried to the citizen; the reference is the carrier's own.
    case send(item: Int64, at: Instant, reference: String)
    /// Erases the person and all words of the case for good.
    case forget(reason: String)
    case undo
    case redo
}

package enum Receiver: Hashable, Sendable {
    case officer(String)
    case agency(String)
}

package typealias Rating = CaseHistory.Rating

package enum Dismissal: String, CaseIterable, Hashable, Sendable {
    case spam, prank
    case wrongNumber = "wrong_number"
}

package enum EvidenceKind: String, CaseIterable, Hashable, Sendable {
    case before, after
}
