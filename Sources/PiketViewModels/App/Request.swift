package import PiketDomain

/// What the model wants done outside of it.
package enum Request: Hashable, Sendable {
    /// To be answered by `Intent.loaded` or `.failed` with the same generation, seen by the model's viewer at its
    /// `shownNow`. Only the newest generation of a question is listened to.
    case ask(Question, generation: Int)
    /// Decide and write it, case by case; to be answered by `Intent.acted` with the same order.
    case act(ActOrder, order: Int)
    /// Send it to the terminal's clipboard.
    case copy(Clipping)
    /// Keep words that were typed and not sent; without a text forget them.
    case keep(Draft)
    /// Write a call down; to be answered by `Intent.written` with the same order.
    case write(CallNotes, order: Int)
    /// Take the shift over with the cases of these numbers; to be answered by `Intent.handoverAccepted` with the same
    /// order.
    case acceptHandover([Int64], order: Int)
    /// Decide what becomes of a citizen's post; to be answered by `Intent.mentionSettled` with the same order.
    case settleMention(Int64, MentionFate, reason: String, order: Int)
    /// Keep a call that is not written down yet, or forget it.
    case keepCall(CallNotes)
    case forgetCall(CallNotes.ID)
    /// Write it to a file of the officer's own; to be answered by `Intent.saved`.
    case save(Slip)
    /// Keep, drop or rename a view of the viewer; to be answered by `Intent.viewChanged`.
    case changeView(ViewChange)
    /// Tell other terminals which case is open here, and watch what they tell: `Intent.company` says it. nil: none is.
    case present(Companion?)
    /// Write a new file in the folder the program was started in; to be answered by `Intent.fileSaved` or `.fileNotSaved`.
    case saveFile(SaveOrder)
    /// Let the terminal report the mouse, or no longer.
    case mouse(Bool)
    case quit
    case suspend
    /// Send every cell again.
    case repaint
}

/// The questions of `DeskReading` that panes ask.
package enum Question: Hashable, Sendable {
    case office
    case queue(QueueQuery)
    case count(QueueQuery)
    case overdue(OverdueQuery)
    case headline
    case news(since: Instant)
    case tiles
    /// What the map tells beside its counts.
    case places
    case engagement(days: Int, withReporters: Bool)
    /// One agency with its posts.
    case agencyPosts(code: String, days: Int)
    /// How complaints were answered on some days.
    case report(ClosedRange<CivilDate>, by: Report.Grouping)
    /// Before each of the office's own horizons.
    case forecast
    case caseFile(number: Int64)
    /// The cases a typed number names.
    case numbered(String)
    case revision
    /// The case of a dialog.
    case target(number: Int64)
    /// Who has how much, for reassigning.
    case workload
    /// Signs of closures for show, over the usual days.
    case closureSigns
    /// The shift sheet, and the same if the viewer has just come for the shift and nobody has accepted it.
    case handover
    case handoverOffer
    /// Citizens' public posts.
    case mentions(MentionQuery)
    /// How often the prepared texts were sent.
    case preparedUse
    /// Everything a mark is put on.
    case selection(QueueQuery)
    /// Of the viewer.
    case drafts
    case calls
    /// Open cases like the call that is being written down.
    case similar(QueueQuery)
    case ownActs(since: Instant)
    case views
    /// How many cases each of them holds.
    case viewCounts([QueueQuery])
}

package enum Answer: Sendable {
    case office(Office)
    case queue(QueuePage)
    case count(Int)
    case overdue(OverduePage)
    case headline(Headline)
    case news(News)
    case tiles([String: TileCount])
    case places([String: PlaceFigures])
    case engagement([AgencyEngagement], withReporters: Bool)
    case agencyPosts(AgencyPosts?)
    case report(Report, by: Report.Grouping)
    case forecast(Forecast)
    case caseFile(CaseFile?)
    case numbered([QueueRow])
    case revision(Revision)
    case target(CaseFile?)
    case workload(Workload)
    case preparedUse([String: Int])
    case closureSigns([ClosureSigns])
    case handover(Handover)
    case handoverOffer(Handover?)
    case mentions(MentionPage)
    case selection(QueuePage)
    case drafts([Draft])
    case calls([CallNotes])
    case similar(QueuePage)
    case ownActs([LogEntry])
    case views([SavedView])
    case viewCounts([Int])
}
