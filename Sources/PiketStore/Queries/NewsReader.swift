import GRDB
import PiketDomain

/// What an absence brought. Events come in the order of time, so that those since an instant are the log's end.
struct NewsReader {
    let db: Database
    let sight: Sight

    func news(since: Instant) throws -> News {
        let last = try Int64.fetchOne(
            db.cachedStatement(sql: "SELECT id FROM event WHERE at < ? ORDER BY id DESC LIMIT 1"),
            arguments: [since.seconds])
        let arrived = try numbers(
            """
            SELECT c.number FROM event e JOIN complaint c ON c.id = e.complaint WHERE e.id > ? AND e.version = 1
            """, [last ?? 0])
        let broke = try numbers(
            """
            SELECT c.number FROM complaint c INDEXED BY open_overdue
            WHERE c.is_open = 1 AND c.is_backlog = 0 AND c.next_due >= ? AND c.next_due < ?
            """, [since.seconds, sight.now.seconds])
        let login = sight.viewer.login
        let mine = try numbers(
            """
            SELECT c.number FROM event e JOIN complaint c ON c.id = e.complaint
            WHERE e.id > ? AND e.act = 'assigned' AND e.actor <> ? AND json_extract(e.payload, '$.officer') = ?
              AND c.assignee = ?
            """, [last ?? 0, login, login, login])
        return News(arrived: arrived, broke: broke, mine: mine)
    }

    private func numbers(_ sql: String, _ arguments: StatementArguments) throws -> Set<Int64> {
        try Int64.fetchSet(db.cachedStatement(sql: sql), arguments: arguments)
    }
}

extension News {
    init(arrived: Set<Int64>, broke: Set<Int64>, mine: Set<Int64>) {
        self.init()
        (self.arrived, self.broke, self.mine) = (arrived.count, broke.count, mine.count)
        numbers = Array(arrived.union(broke).union(mine).sorted(by: >).prefix(Self.limit))
    }
}
