import GRDB
package import PiketDomain

/// Figures. What the panes show at once is bounded by the open cases; statistics read the archive.
extension SQLiteStore {
    package func headline(viewer: Viewer, now: Instant) async throws -> Headline {
        try await read { db in
            try HeadlineReader(
                db: db, sight: Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            ).headline()
        }
    }

    package func news(since: Instant, viewer: Viewer, now: Instant) async throws -> News {
        try await readLong { db in
            let sight = Sight(viewer: viewer, office: try self.cachedOffice(db), now: now)
            return try NewsReader(db: db, sight: sight).news(since: since)
        }
    }

    package func tiles(now: Instant) async throws -> [String: TileCount] {
        try await read { db in
            var tiles = try Counters(db: db).open("kelurahan").mapValues { TileCount(open: $0) }
            tiles[""] = nil
            let late = try Row.fetchCursor(
                db.cachedStatement(
                    sql: """
                        SELECT kelurahan, count(*) FROM complaint INDEXED BY open_due
                        WHERE is_open = 1 AND due_order < ? AND is_backlog = 0 AND kelurahan IS NOT NULL
                        GROUP BY kelurahan
                        """), arguments: [now.seconds])
            while let row = try late.next() { tiles[row[0], default: TileCount()].overdue = row[1] }
            return tiles
        }
    }

    package func workload(now: Instant) async throws -> Workload {
        try await read { db in
            func loads(_ column: String, _ index: String) throws -> [String: Workload.Load] {
                let rows = try Row.fetchAll(
                    db.cachedStatement(
                        sql: """
                            SELECT \(column), count(*), sum(due_order < ?) FROM complaint INDEXED BY \(index)
                            WHERE is_open = 1 AND \(column) IS NOT NULL GROUP BY \(column)
                            """), arguments: [now.seconds])
                let pairs = rows.map { ($0[0] as String, Workload.Load(open: $0[1], overdue: $0[2])) }
                return Dictionary(pairs) { first, _ in first }
            }
            return Workload(
                officers: try loads("assignee", "open_assignee"), agencies: try loads("agency", "open_agency"),
                presence: try self.cachedOffice(db).presence(try DutyRows.marks(db), at: now))
        }
    }

    package func preparedUse() async throws -> [String: Int] {
        try await read { db in
            let rows = try Row.fetchAll(db.cachedStatement(sql: "SELECT code, n FROM prepared_use WHERE n > 0"))
            return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
        }
    }

    package func engagement(days: Int, withReporters: Bool, now: Instant) async throws -> [AgencyEngagement] {
        try await readLong { db in
            try EngagementReader(db: db, office: try self.cachedOffice(db)).figures(
                days: days, withReporters: withReporters, now: now)
        }
    }

    package func agencyPosts(code: String, days: Int, now: Instant) async throws -> AgencyPosts? {
        try await readLong { db in
            try EngagementReader(db: db, office: try self.cachedOffice(db)).agencyPosts(
                code: code, days: days, now: now)
        }
    }

    package func closureSigns(days: Int?, now: Instant) async throws -> [ClosureSigns] {
        try await readLong { db in
            try ClosureReader(db: db, office: try self.cachedOffice(db)).signs(days: days, now: now)
        }
    }

    package func statistics(days: Int?, now: Instant) async throws -> Statistics {
        try await readLong { db in
            try StatisticsReader(db: db, office: try self.cachedOffice(db), now: now).statistics(days: days)
        }
    }
}
