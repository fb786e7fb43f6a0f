import PiketDomain
import PlainText
import TerminalKit

/// One number of the header with its label, in forms for wide and narrow screens.
struct HeaderFigure {
    var value: [Span]
    var label: SafeText
    var shortLabel: SafeText
    /// Columns kept for the value, so that 9 becoming 10 moves nothing.
    var slot: Int
    /// The lower, the longer it stays when room is short.
    var rank: Int
    /// Said behind the label where figures stand in one row and there is room.
    var note = SafeText()
}

/// What is told beside the number of late cases on a tall header.
enum LateDetail: CaseIterable {
    case all, backlog, none
}
