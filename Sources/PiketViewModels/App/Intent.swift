package import PiketDomain

/// Everything that can happen to the screen.
package enum Intent: Sendable {
    /// Asks for what the first frame needs.
    case start
    /// A key as the notation writes it: `j`, `<Enter>`, `<C-d>`. It counts from the last tick.
    case key(String)
    /// Goes into the text field that is open, and nowhere else.
    case paste(String)
    /// A button was pressed over something.
    case click(Spot)
    /// The wheel was turned over something, down by so many notches; up where they are negative.
    case wheel(Spot, by: Int)
    case resize(columns: Int, rows: Int)
    /// The present; every other intent counts from the last one told. Milliseconds are those of any clock that never
    /// runs back; nil: as many as the seconds.
    case tick(Instant, milliseconds: Int64? = nil)
    /// The computer's clock was set by so many seconds since the last tick; the next one tells the new time.
    case clockSet(by: Int64)
    case loaded(Answer, generation: Int)
    case failed(StoreTrouble, generation: Int)
    /// What became of an act that was sent off.
    case acted(ActReport, order: Int)
    /// What became of a call that was sent off.
    case written(CallReport, order: Int)
    /// What became of taking the shift over.
    case handoverAccepted(HandoverReport, order: Int)
    /// What became of a mention that was decided.
    case mentionSettled(MentionReport, order: Int)
    case saved(Slip, SlipFile)
    /// What became of a change to the viewer's own views.
    case viewChanged(ViewChange, StoreTrouble?)
    /// The path of a file that was written.
    case fileSaved(String)
    case fileNotSaved(String)
    /// What stands in the way of the board beside this screen, or that it is written again.
    case boardTold(String)
    /// What other terminals tell.
    case company([Companion])
    /// Somebody wrote; what, the revision tells.
    case storeChanged
    /// The program was stopped and goes on.
    case resumed
    /// How many lines the drawing made of the open case, so that scrolling ends where the text does.
    case measured(detailLines: Int)
}
