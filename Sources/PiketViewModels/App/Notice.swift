package import PiketDomain

/// A short word in the footer about what just happened, gone after a few seconds or with the next key.
package enum Notice: Hashable, Sendable {
    case noSuchCase(Int64)
    case noMoreBreaches
    case noneDueWithinHour
    case noMatch
    case pressAgainToQuit
    /// The view named holds nothing, so the queue shows all open cases instead.
    case viewWasEmpty(QueueView)
    /// The followed case, by its number, is no longer in the selection.
    case caseLeftView(Int64)
    case following(Int64)
    case notFollowing
    case frozen
    case unfrozen
    /// More was typed or pasted than a field takes: this many characters.
    case textCut(Int)
    case mouseOn, mouseOff
    /// Something was clicked whose Enter would write.
    case clickWritesNothing
    case unavailable(Command, Reason)
    /// Written: how many cases, or the number of the only one. `isRequest`: recorded for a supervisor to decide.
    /// `of`: what was decided, of one case.
    case done(ActKind, count: Int, number: Int64?, isRequest: Bool, of: ReviewSubject? = nil)
    /// A mention was decided: its number, what became of it, and the case that did.
    case mentionSettled(Int64, MentionFate, number: Int64?)
    /// It was opened, and there is nobody to be known.
    case noReporter(Int64)
    /// The words stay until the dialog of this case opens again.
    case draftKept(Int64)
    /// What was written down of a call stays until the form is opened again.
    case callKept
    case marked(Int)
    case rangeStarts
    case viewKept(String)
    case viewDropped(String)
    /// It could not be written.
    case notWritten(StoreTrouble)
    case divided(LayoutPreset)
    /// Other colours, by the theme's name.
    case themed(String)
    /// A file was written; its path.
    case saved(String)
    /// It could not be: the path, or the folder.
    case notSaved(String)
    /// Of the board that is published beside the screen, in the program's words.
    case board(String)
    /// Sent to the terminal, which may or may not take it.
    case copied(String)

    /// The computer's clock was set by so many seconds.
    case clockSet(Int64)
    /// The newest event is so many seconds ahead of the computer's clock.
    case clockBehind(Int64)

    /// Seconds it stays.
    var life: Int64 {
        switch self {
        case .pressAgainToQuit: AppModel.quitWindow
        case .clockSet, .clockBehind, .board: 60
        default: 5
        }
    }
}
