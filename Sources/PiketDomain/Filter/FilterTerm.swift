/// One thing a complaint can be asked for.
package enum FilterTerm: Hashable, Sendable {
    /// A word as typed, without blanks. Holds if it is the number, the external id or a reference (folded equal), or
    /// if its tokens stand in the masked text in order, the last one as a prefix.
    case word(String)
    /// Holds if its tokens stand in the masked text next to each other, whole.
    case phrase(String)
    /// The running ticket number.
    case number(Int64)
    /// A reference or external id, folded equal.
    case reference(String)
    case status(Status)
    case type(ComplaintType)
    case priority(Priority)
    case visibility(Visibility)
    /// What became of a hoax report.
    case verdict(HoaxVerdict)
    /// Code equal with or without dots, or name (for agencies also the short name) contains the text, folded.
    /// The text is as typed; its folded form is never empty.
    case named(FilterField, String)
    /// The field is not set.
    case absent(FilterField)
    case assignee(FilterAssignee)
    case flag(FilterFlag)
    /// Will be late before that horizon. Stores and rows do not know the present pace: whoever asks puts the numbers of
    /// the cases in its place first (`naming`); left as it is, it never holds.
    case forecast(Horizon.Kind)
    /// Seconds until the next unmet deadline; negative once it has passed. Never holds without a next deadline.
    case left(FilterComparison, seconds: Int64)
    /// Seconds since the first receipt.
    case age(FilterComparison, seconds: Int64)
    /// Received at or after the first second of that day in the office's zone.
    case since(FilterDay)
    /// Received up to and including that day in the office's zone.
    case until(FilterDay)

    var concernsClosed: Bool {
        switch self {
        case .status(let status): !status.isOpen
        case .flag(let flag): flag == .closed || flag == .any || flag == .open
        case .number, .reference: true
        case .word, .phrase, .type, .priority, .visibility, .verdict, .named, .absent, .assignee, .forecast, .left,
            .age, .since,
            .until:
            false
        }
    }
}

/// The fields that hold a code and a name.
package enum FilterField: String, CaseIterable, Hashable, Sendable {
    case category, channel, agency, kelurahan, kecamatan, kota
}

package enum FilterAssignee: Hashable, Sendable {
    /// Whoever is looking.
    case me
    case nobody
    case login(String)
}

package enum FilterComparison: String, CaseIterable, Hashable, Sendable {
    case less = "<"
    case lessOrEqual = "<="
    case greater = ">"
    case greaterOrEqual = ">="

    package func holds(_ a: Int64, _ b: Int64) -> Bool {
        switch self {
        case .less: a < b
        case .lessOrEqual: a <= b
        case .greater: a > b
        case .greaterOrEqual: a >= b
        }
    }
}

/// A day in the office's zone: fixed, or counted back from the day the filter is asked on.
package enum FilterDay: Hashable, Sendable {
    case day(CivilDate)
    /// 0 is today.
    case daysAgo(Int)

    package func date(now: Instant, zone: Zone) -> CivilDate {
        switch self {
        case .day(let date): date
        case .daysAgo(let days): zone.date(of: now) - days
        }
    }
}

/// What `is:` asks for.
package enum FilterFlag: String, CaseIterable, Hashable, Sendable {
    /// Open with a broken deadline.
    case late
    /// Open with a deadline due soon and none broken.
    case dueSoon = "due_soon"
    /// Awaiting, and no officer has acted on it.
    case new
    /// The viewer is the assignee.
    case mine
    case unassigned
    /// Marked on the viewer's screen.
    case marked
    case open, closed
    /// Open or closed: always holds, and lifts the restriction to open cases.
    case any
    case backlog, acknowledged, unplaced
    /// The record contradicted itself when it was taken in.
    case fault
    /// The reporter replied and nobody has acted since.
    case reply
    /// An answer was released and has not been carried to the citizen.
    case unsent
    case draft, restricted
    /// A supporting agency was asked and has not replied.
    case unreplied
    /// Its words tell of danger, and nobody wrote down that 112 was called.
    case danger
    /// It repeats an open case on the leader's own account.
    case ignored
}
