import PiketDomain

/// What a dialog can do to cases. Raw values are those of the commands that open it.
package enum ActKind: String, CaseIterable, Hashable, Sendable {
    case take, verify, assign
    case setState = "set_state"
    case note, answer, draft, ask, reply
    case categorise, place, dismiss, merge
    case approve
    case sendBack = "send_back"
    case endanger, acknowledge
    case completeFile = "complete_file"
    case promise, extend
    case addEvidence = "add_evidence"
    case refer, support, forward
    case supportReply = "support_reply"
    case judge
    case unmask, redact, forget
    case undo, redo
    /// Of the shift sheet, so no command's name: it opens on no case.
    case acceptHandover = "handover_accepted"
    /// Of a citizen's post, which is no case either.
    case settleMention = "mention_settled"

    /// The least that is needed to do it, or to ask for it; nil: being an officer.
    var right: Right? {
        switch self {
        case .answer, .ask: .answer
        case .draft: .draft
        case .approve, .sendBack: .review
        case .promise, .extend: .promise
        case .unmask: .unmask
        case .forget: .administer
        case .undo, .redo: nil
        default: .work
        }
    }

    /// It makes sense for many cases at once: nothing in it is about one of them.
    var worksOnMany: Bool {
        switch self {
        case .take, .verify, .assign, .setState, .note, .categorise, .place, .dismiss, .merge, .approve, .sendBack,
            .acknowledge,
            .undo, .redo:
            true
        default: false
        }
    }

    /// It can be taken back while `Desk.undoWindow` lasts. What was seen or erased cannot.
    package var isUndoable: Bool {
        switch self {
        case .undo, .redo, .unmask, .forget, .acceptHandover, .settleMention: false
        default: true
        }
    }

    /// A supervisor decides what waits.
    var isReview: Bool { self == .approve || self == .sendBack }

    /// What leaves the office is looked at once more before it goes.
    package var isPreviewed: Bool { self == .answer || self == .ask }

    /// Prepared texts are offered for it.
    package var usesPrepared: Bool { self == .answer || self == .ask || self == .draft }

    /// The words are worth keeping when the dialog is left.
    var keepsDraft: Bool {
        switch self {
        case .note, .answer, .ask, .draft, .reply: true
        default: false
        }
    }
}

extension Command {
    /// The act whose dialog it opens; nil if it writes nothing.
    package var act: ActKind? { ActKind(rawValue: rawValue) }
}
