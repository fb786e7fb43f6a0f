/// What the overdue pane asks: open cases with a broken deadline, worst multiple of the allowance first, and if asked
/// for behind them those with one due soon, the nearest first.
package struct OverdueQuery: Hashable, Sendable {
    package var filter: Filter
    /// How many of the order to skip; the whole order is at hand, since it moves with every second.
    package var offset: Int
    package var limit: Int
    /// Old records of an imported file are counted apart and listed only when asked for.
    package var includesBacklog: Bool
    package var includesSoon: Bool
    /// Count the late cases by this, too.
    package var grouping: OverdueGrouping?

    package init(
        filter: Filter = Filter(), offset: Int = 0, limit: Int = 100, includesBacklog: Bool = false,
        includesSoon: Bool = false, grouping: OverdueGrouping? = nil
    ) {
        self.filter = filter
        self.offset = offset
        self.limit = limit
        self.includesBacklog = includesBacklog
        self.includesSoon = includesSoon
        self.grouping = grouping
    }
}

package struct OverduePage: Hashable, Sendable {
    package var rows: [OverdueRow]
    /// Matching cases, without backlog.
    package var total: Int
    /// Of them, at least three times the allowance.
    package var threefold: Int
    package var backlog: Int
    /// Of the cases in `total`, by the clock that is broken worst.
    package var byClock: [Clock: Int] = [:]
    /// If asked for: cases without a broken deadline and with one due soon, which are listed too, by the nearest such
    /// clock.
    package var soonByClock: [Clock: Int] = [:]
    /// What was asked to be grouped, of the same cases as the rows; the most cases first.
    package var groups: [OverdueGroup] = []

    package var soon: Int { soonByClock.values.reduce(0, +) }

    package init(rows: [OverdueRow] = [], total: Int = 0, threefold: Int = 0, backlog: Int = 0) {
        self.rows = rows
        self.total = total
        self.threefold = threefold
        self.backlog = backlog
    }
}

package struct OverdueRow: Hashable, Sendable, Identifiable {
    package var row: QueueRow
    /// The broken deadline with the largest multiple; of a case that is not late the nearest one due soon.
    package var broken: Deadline
    package var x: Double

    package var id: Int64 { row.id }

    package init(row: QueueRow, broken: Deadline, x: Double) {
        self.row = row
        self.broken = broken
        self.x = x
    }
}

/// By whom or where late cases are counted.
package enum OverdueGrouping: String, CaseIterable, Hashable, Sendable {
    case agency, kecamatan, officer
}

/// The late cases of one agency, kecamatan or officer.
package struct OverdueGroup: Hashable, Sendable {
    /// Code or login; nil: none has them, or they have no place.
    package var code: String?
    package var count: Int
    package var threefold: Int
    /// The largest multiple among them.
    package var worst: Double

    package init(code: String?, count: Int, threefold: Int, worst: Double) {
        self.code = code
        self.count = count
        self.threefold = threefold
        self.worst = worst
    }

    /// The most cases first, then the worst.
    package static func grouped(_ late: some Sequence<(code: String?, x: Double)>) -> [OverdueGroup] {
        var groups: [String?: OverdueGroup] = [:]
        for (code, x) in late {
            var group = groups[code] ?? OverdueGroup(code: code, count: 0, threefold: 0, worst: 0)
            group.count += 1
            if x >= 3 { group.threefold += 1 }
            group.worst = max(group.worst, x)
            groups[code] = group
        }
        return groups.values.sorted {
            ($1.count, $1.worst, $0.code ?? "") < ($0.count, $0.worst, $1.code ?? "")
        }
    }
}

extension OverdueGrouping {
    /// Of a case, by its columns.
    package func code(agency: String?, assignee: String?, kelurahan: String?) -> String? {
        switch self {
        case .agency: agency
        case .kecamatan: kelurahan.map(PlaceCode.kecamatan(of:))
        case .officer: assignee
        }
    }
}
