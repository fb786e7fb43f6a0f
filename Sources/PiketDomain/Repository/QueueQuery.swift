package import PlainText

/// What the queue pane asks: which cases, in what order, from where, how many.
package struct QueueQuery: Hashable, Sendable {
    package var view: QueueView
    package var filter: Filter
    package var sort: QueueSort
    package var isDescending: Bool
    package var start: PageStart
    package var limit: Int

    package init(
        view: QueueView = .all, filter: Filter = Filter(), sort: QueueSort = .due, isDescending: Bool = false,
        start: PageStart = .first, limit: Int = 100
    ) {
        self.view = view
        self.filter = filter
        self.sort = sort
        self.isDescending = isDescending
        self.start = start
        self.limit = limit
    }
}

/// The named selections of the queue, in the order `[` and `]` step through them.
package enum QueueView: String, CaseIterable, Hashable, Sendable {
    /// Open cases whose next deadline falls inside the present shift, and the untouched and emergencies.
    case thisShift = "this_shift"
    case all
    /// Untouched: awaiting and without an officer's act.
    case new
    case mine
    case unassigned
    case emergency
    case awaitingReporter = "awaiting_reporter"
    /// The reporter wrote back, and nobody has acted since; closed cases too.
    case replies
    /// An answer or a question was released, and nothing has carried it to the citizen yet; closed cases too.
    case unsent
    /// What the ladder lists for the viewer's roles, until somebody acts on it.
    case escalated
    /// What waits for a supervisor; closed cases too, whose reopening somebody asked for.
    case toApprove = "to_approve"
    /// Every case, closed too: for lists whose filter asks for it, never a tab.
    case everything

    /// Holds open cases only.
    package var isOfOpen: Bool {
        switch self {
        case .replies, .unsent, .toApprove, .everything: false
        case .thisShift, .all, .new, .mine, .unassigned, .emergency, .awaitingReporter, .escalated: true
        }
    }
}

package enum QueueSort: String, CaseIterable, Hashable, Sendable {
    case due, received, age, number
    /// Multiple of the allowance, the worst first.
    case x
}

/// Where a page begins. Pages are found by key, never by counting rows.
package enum PageStart: Hashable, Sendable {
    case first
    case last
    /// The row after / before this complaint in the query's order; if it is gone, where it would stand.
    case after(QueueKey)
    case before(QueueKey)
    /// A page with this complaint a third from its top, or the first page if it is not in the selection.
    case around(complaint: Int64)
}

/// A row's place in an order: the sorted value (seconds, number; nil sorts last), then the id.
package struct QueueKey: Hashable, Sendable {
    package var value: Int64?
    package var id: Int64

    package init(value: Int64?, id: Int64) {
        self.value = value
        self.id = id
    }
}

package struct QueuePage: Hashable, Sendable {
    package var rows: [QueueRow]
    package var hasBefore: Bool
    package var hasAfter: Bool

    package init(rows: [QueueRow] = [], hasBefore: Bool = false, hasAfter: Bool = false) {
        self.rows = rows
        self.hasBefore = hasBefore
        self.hasAfter = hasAfter
    }
}

/// One line of a list of cases. Names of places, categories and agencies are looked up in the `Office`.
package struct QueueRow: Hashable, Sendable, Identifiable {
    package var id: Int64
    package var number: Int64
    package var version: Int
    package var status: Status
    package var type: ComplaintType
    package var priority: Priority
    package var visibility: Visibility
    package var category: String?
    package var kelurahan: String?
    package var channel: String
    package var agency: String?
    package var assignee: String?
    package var receivedAt: Instant
    /// The earliest unmet deadline; nil when nothing runs.
    package var next: Deadline?
    package var handovers: Int
    package var isTouched: Bool
    package var isBacklog: Bool
    package var isAcknowledged: Bool
    package var hasPhoto: Bool
    /// What the viewer is not shown is blank.
    package var shown = Shown.whole
    /// Its words tell of danger, and nobody wrote down that 112 was called.
    package var callsFor112 = false
    /// The open case it repeats on the leader's own account.
    package var ignored: Int64?
    /// The masked text's beginning, at most 160 characters; empty for a restricted case.
    package var gist: SafeText
    /// How many supporting agencies have not replied.
    package var awaitedSupports: Int

    package init(
        id: Int64, number: Int64, version: Int, status: Status, type: ComplaintType, priority: Priority,
        visibility: Visibility, category: String?, kelurahan: String?, channel: String, agency: String?,
        assignee: String?, receivedAt: Instant, next: Deadline?, handovers: Int, isTouched: Bool, isBacklog: Bool,
        isAcknowledged: Bool, hasPhoto: Bool, gist: SafeText, awaitedSupports: Int = 0
    ) {
        self.id = id
        self.number = number
        self.version = version
        self.status = status
        self.type = type
        self.priority = priority
        self.visibility = visibility
        self.category = category
        self.kelurahan = kelurahan
        self.channel = channel
        self.agency = agency
        self.assignee = assignee
        self.receivedAt = receivedAt
        self.next = next
        self.handovers = handovers
        self.isTouched = isTouched
        self.isBacklog = isBacklog
        self.isAcknowledged = isAcknowledged
        self.hasPhoto = hasPhoto
        self.gist = gist
        self.awaitedSupports = awaitedSupports
    }
}
