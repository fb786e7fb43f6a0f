/// What an event records. Raw values are final: they are part of the hash chain.
package enum Act: String, CaseIterable, Hashable, Sendable {
    /// A complaint came in, by hand or from a file.
    case received
    /// A file brought it, or brought news of it; the payload holds the source's own state and times.
    case imported
    case verified
    case stateSet = "state_set"
    case assigned
    case taken
    case categorised
    case placed
    case noted
    /// A first or further answer was released to the citizen.
    case answered
    case drafted
    /// A question to the reporter was released.
    case asked
    /// The reporter replied.
    case replied
    case reviewed
    case reopened
    case promised
    case extended
    case fileCompleted = "file_completed"
    case merged
    case dismissed
    case referred
    case supportAsked = "support_asked"
    /// A supporting agency, in `from_agency`, replied to what it was asked.
    case supportReplied = "support_replied"
    case evidenceAdded = "evidence_added"
    case acknowledged
    case redacted
    case endangered
    /// A report that asks whether something is true was judged; the link to the clarification lies with it.
    case judged
    /// It repeats, on the leader's own account, the open case in the payload.
    case repeatFound = "repeat_found"
    case unmasked
    case forgotten
    /// Its masked text was given out to the receiver in the payload.
    case forwarded
    /// An answer or question was written into a file for whoever carries it; the payload names the event that released it,
    /// the form and the file's mark.
    case handedOut = "handed_out"
    /// An answer or question was carried to the citizen; the payload names the event that released it.
    case sent
    /// Takes back the event named in the payload.
    case undone
    /// An officer without the right asked for the act named in the payload.
    case requested
    case officeApplied = "office_applied"
    case regionImported = "region_imported"
    case postsImported = "posts_imported"
    case mentionsImported = "mentions_imported"
    /// What became of a citizen's post; the payload names it, and the case that came of it.
    case mentionSettled = "mention_settled"
    case dutyChanged = "duty_changed"
    case escalated
    /// An officer took a shift over from those in the payload.
    case handoverAccepted = "handover_accepted"

    /// Work on a case by people at the desk. Import, the clock, the reporter's own words, acts on the office, and looking
    /// at or erasing a person are not.
    package var isByOfficer: Bool {
        switch self {
        case .received, .imported, .replied, .handedOut, .sent, .unmasked, .forgotten, .officeApplied, .regionImported,
            .postsImported, .mentionsImported, .mentionSettled, .dutyChanged, .escalated, .handoverAccepted,
            .repeatFound:
            false
        default: true
        }
    }
}
