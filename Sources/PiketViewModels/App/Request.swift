package import PiketDomain

/// What the model wants done outside of it.
package enum Request: Hashable, Sendable {
    /// To be answered by `Intent.loaded` or `.failed` with the same generation, seen by the model's viewer at its
    /// `shownNow`. Only the newest generation of a question is listened to.
    case ask(Question, generation: Int)
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
    case tiles
    case engagement(days: Int)
    case caseFile(number: Int64)
    case revision
}

package enum Answer: Sendable {
    case office(Office)
    case queue(QueuePage)
    case count(Int)
    case overdue(OverduePage)
    case headline(Headline)
    case tiles([String: TileCount])
    case engagement([AgencyEngagement])
    case caseFile(CaseFile?)
    case revision(Revision)
}
