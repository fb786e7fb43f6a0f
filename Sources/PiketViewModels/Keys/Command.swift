/// What an officer can tell the screen. Each has a key in `KeyTable`; its words are the drawing's.
package enum Command: String, CaseIterable, Hashable, Sendable {
    // Moving: rows in lists, lines in a case, tiles on the map.
    case up, down, left, right
    case first, last
    case pageUp = "page_up"
    case pageDown = "page_down"
    case halfPageUp = "half_page_up"
    case halfPageDown = "half_page_down"

    /// Opens the case; on the map narrows the queue to the place; in help and palette runs what is chosen.
    case open
    /// One layer back: closes what is on top, then clears the filter, then leaves the zoom.
    case back
    /// Like back, but never clears anything; asks before it quits.
    case closeView = "close_view"
    case quit
    /// Quits when pressed twice.
    case interrupt
    case suspend
    case repaint
    /// Clicks and the wheel, on and off.
    case mouse
    case refetch
    case freeze
    case follow

    case nextPane = "next_pane"
    case previousPane = "previous_pane"
    case focusQueue = "focus_queue"
    case focusOverdue = "focus_overdue"
    case focusMap = "focus_map"
    case focusEngagement = "focus_engagement"
    case zoom
    /// Divides a large screen the next way.
    case nextLayout = "next_layout"

    case filter
    /// Also the next case of the list while one is open.
    case nextMatch = "next_match"
    case previousMatch = "previous_match"
    /// The queue's views, backlog in and out of the overdue list, the map's measure.
    case nextView = "next_view"
    case previousView = "previous_view"
    /// The cases that came, broke or were given to the viewer while nobody was at the keys.
    case showNews = "show_news"
    /// The viewer's own views of the queue.
    case saveView = "save_view"
    case renameView = "rename_view"
    case deleteView = "delete_view"
    case sort
    case reverseSort = "reverse_sort"
    /// Late cases by agency, kecamatan, officer, or one by one.
    case group
    case nextBreach = "next_breach"
    case previousBreach = "previous_breach"
    case nextDueWithinHour = "next_due_within_hour"

    /// Writes the screen or the pane's table to a file.
    case save
    /// The table of signs that closures are for show.
    case closureSigns = "closure_signs"
    // The map of days gone by.
    case earlierDay = "earlier_day"
    case laterDay = "later_day"
    case playDays = "play_days"
    /// The kecamatan of the tile alone, and the whole again.
    case kecamatanOnly = "kecamatan_only"
    /// What will be late at the present pace, by whoever must act.
    case forecast
    /// What the shift before handed on.
    case handover
    /// Citizens' public posts that may become cases.
    case mentions
    /// Takes the ticked cases over, from the shift sheet.
    case acceptHandover = "accept_handover"

    case help
    case palette
    /// Takes the chosen suggestion into the palette's field.
    case complete

    // Choosing several.
    case mark
    case markRange = "mark_range"
    case markAll = "mark_all"
    case unmark

    // In a dialog.
    case nextPart = "next_part"
    case previousPart = "previous_part"
    case preview
    /// Shows the fields of the letter that goes with the act.
    case letter

    /// Writes down what somebody says on the telephone.
    case writeDown = "write_down"
    /// Whom to call about the place.
    case contacts
    /// What lies over the panes to be handed on.
    case copyText = "copy_text"

    /// Opens the case at its deadlines; in a case explains the next of them.
    case explain
    case links
    /// Writes out what was taken out of the open case's words, and back.
    case showHidden = "show_hidden"
    case copyNumber = "copy_number"
    case copySummary = "copy_summary"
    /// What can be done to the open case.
    case acts

    // Acts: each opens its dialog. The names are those of `ActKind`.
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
    /// What the viewer did in this shift.
    case ownActs = "own_acts"
}
