/// What one shift hands to the next, from the log and the open cases.
package struct Handover: Hashable, Sendable {
    package enum Section: String, CaseIterable, Hashable, Sendable {
        /// Passed a deadline in the shift and is still without it.
        case missed
        /// Due until the end of the next shift.
        case promised
        case replies
        /// Released answers that nobody carried yet.
        case unsent
        /// Late, and somebody took note of why.
        case known
        /// Answers that wait for a supervisor.
        case drafts
    }

    package struct Item: Hashable, Sendable {
        package var row: QueueRow
        /// What is late, or due; nil where nothing runs.
        package var deadline: Deadline?

        package init(row: QueueRow, deadline: Deadline?) {
            self.row = row
            self.deadline = deadline
        }
    }

    /// What is looked back on; ends with the shift, or now if it still runs.
    package var shift: Range<Instant>
    /// The end of the next shift.
    package var until: Instant
    package var arrived = 0
    package var done = 0
    package var items: [Section: [Item]] = [:]
    package var silent: [SilentChannel] = []
    /// How many of the cases due until then will be late at the present pace.
    package var willBeLate = 0
    /// The beginning of the office's shift it is the sheet of, wherever the look back begins.
    package var opened: Instant
    /// Logins of those who hand it on, as far as they are known.
    package var outgoing: [String] = []
    /// Words they typed and did not send, and calls they began.
    package var words = 0
    /// Oldest first.
    package var acceptances: [HandoverAcceptance] = []

    /// - Parameter opened: nil: the beginning of what is looked back on.
    package init(shift: Range<Instant>, until: Instant, opened: Instant? = nil) {
        self.shift = shift
        self.until = until
        self.opened = opened ?? shift.lowerBound
    }

    package subscript(section: Section) -> [Item] { items[section] ?? [] }

    /// Numbers of everything that is carried over, each once, in order.
    package var numbers: [Int64] {
        Set(items.values.joined().lazy.map(\.row.number)).sorted()
    }

    /// What nobody has accepted yet.
    package var open: [Int64] {
        let accepted = acceptances.byNumber
        return numbers.filter { accepted[$0] == nil }
    }
}

/// What came and went in a while.
package struct Turnover: Hashable, Sendable {
    package var arrived: Int
    package var done: Int
    package var silent: [SilentChannel]
    /// When the next channel is silent if nothing comes; nil: nothing is usual for any other.
    package var nextSilenceAt: Instant?

    package init(arrived: Int, done: Int, silent: [SilentChannel], nextSilenceAt: Instant? = nil) {
        self.arrived = arrived
        self.done = done
        self.silent = silent
        self.nextSilenceAt = nextSilenceAt
    }
}
