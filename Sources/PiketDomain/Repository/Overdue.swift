/// What the overdue pane asks: open cases with a broken deadline, worst multiple of the allowance first.
package struct OverdueQuery: Hashable, Sendable {
    package var filter: Filter
    /// How many of the order to skip; the whole order is at hand, since it moves with every second.
    package var offset: Int
    package var limit: Int
    /// Old records of an imported file are counted apart and listed only when asked for.
    package var includesBacklog: Bool

    package init(filter: Filter = Filter(), offset: Int = 0, limit: Int = 100, includesBacklog: Bool = false) {
        self.filter = filter
        self.offset = offset
        self.limit = limit
        self.includesBacklog = includesBacklog
    }
}

package struct OverduePage: Hashable, Sendable {
    package var rows: [OverdueRow]
    /// Matching cases, without backlog.
    package var total: Int
    /// Of them, at least three times the allowance.
    package var threefold: Int
    package var backlog: Int

    package init(rows: [OverdueRow] = [], total: Int = 0, threefold: Int = 0, backlog: Int = 0) {
        self.rows = rows
        self.total = total
        self.threefold = threefold
        self.backlog = backlog
    }
}

package struct OverdueRow: Hashable, Sendable, Identifiable {
    package var row: QueueRow
    /// The broken deadline with the largest multiple.
    package var broken: Deadline
    package var x: Double

    package var id: Int64 { row.id }

    package init(row: QueueRow, broken: Deadline, x: Double) {
        self.row = row
        self.broken = broken
        self.x = x
    }
}
