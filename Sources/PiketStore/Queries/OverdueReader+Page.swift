import GRDB
import PiketDomain

extension OverdueReader {
    /// The worst first, then what is due soon; rows are read for the asked slice only.
    func page(_ query: OverdueQuery, selection: SQLCondition) throws -> OverduePage {
        let matching = try late(selection: selection)
        let fresh = matching.filter { !$0.isBacklog }
        let listed = (query.includesBacklog ? matching : fresh)
            .sorted { a, b in a.x == b.x ? a.id < b.id : a.x > b.x }
        let soon =
            query.includesSoon
            ? try soon(selection: selection).filter { query.includesBacklog || !$0.isBacklog }
                .sorted { ($0.limit, $0.id) < ($1.limit, $1.id) } : []
        let all = listed.map { (id: $0.id, clock: $0.clock) } + soon.map { (id: $0.id, clock: $0.clock) }
        let slice = Array(all.dropFirst(max(0, query.offset)).prefix(query.limit > 0 ? query.limit : all.count))
        let rows = try RowReader(db: db, sight: sight).rows(slice.map(\.id))
        var page = OverduePage(
            rows: try zip(slice, rows).compactMap { one, row in
                let deadline = row.next?.clock == one.clock ? row.next : try deadline(one.clock, of: one.id)
                return deadline.map {
                    OverdueRow(row: row, broken: $0, x: $0.lateness(at: sight.now) ?? 0)
                }
            },
            total: fresh.count, threefold: fresh.count { $0.x >= 3 }, backlog: matching.count - fresh.count)
        for late in fresh { page.byClock[late.clock, default: 0] += 1 }
        for one in soon { page.soonByClock[one.clock, default: 0] += 1 }
        if let grouping = query.grouping { page.groups = try groups(listed, by: grouping) }
        return page
    }

    /// The index that finds late cases covers what they are grouped by.
    private func groups(_ listed: [Late], by grouping: OverdueGrouping) throws -> [OverdueGroup] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT id, agency, assignee, kelurahan FROM complaint INDEXED BY open_due
                WHERE is_open = 1 AND due_order < ?
                """)
        let rows = try Row.fetchCursor(statement, arguments: [sight.now.seconds])
        var codes: [Int64: String?] = [:]
        while let row = try rows.next() {
            codes[row[0]] = grouping.code(agency: row[1], assignee: row[2], kelurahan: row[3])
        }
        return OverdueGroup.grouped(listed.lazy.map { (codes[$0.id] ?? nil, $0.x) })
    }

    /// Read again only where it is not the deadline that the row shows as its next.
    private func deadline(_ clock: Clock, of id: Int64) throws -> Deadline? {
        try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT c.profile, \(DeadlineRow.columns)
                    FROM complaint c JOIN deadline d ON d.complaint = c.id WHERE c.id = ? AND d.clock = ?
                    """), arguments: [id, clock.rawValue]
        ).map { try DeadlineRow.deadline($0, at: 1, profile: $0[0], office: sight.office) }
    }
}
