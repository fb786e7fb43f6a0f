import GRDB
import PiketDomain

extension QueueWalk {
    /// How many cases a query's view and filter hold. Cost: a walk over the open cases, or over the archive for
    /// `.everything` with a filter.
    static func count(_ query: QueueQuery, sight: Sight, db: Database) throws -> Int {
        if query.view == .everything, query.filter.isEmpty {
            let sum = try Int.fetchOne(
                db.cachedStatement(sql: "SELECT ifnull(sum(n), 0) FROM counter WHERE topic = 'all'"))
            return sum ?? 0
        }
        let filter = FilterSQL(sight, db: db)
        var walked = query
        walked.sort = .due
        let path = QueuePath(walked, filter)
        var parts = [ViewSQL.condition(query.view, sight), path.hint, try filter.condition(query.filter)]
        parts.insert(ViewSQL.ground(query.view), at: 0)
        let all = SQLCondition.all(parts)
        guard !all.isNever else { return 0 }
        let statement = try db.cachedStatement(
            sql: """
                SELECT count(*) FROM complaint c\(path.index.map { " INDEXED BY \($0)" } ?? "") WHERE \(all.sql)
                """)
        return try Int.fetchOne(statement, arguments: StatementArguments(all.arguments)) ?? 0
    }
}
