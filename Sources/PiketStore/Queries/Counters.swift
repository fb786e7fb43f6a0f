import GRDB
import PiketDomain

/// The counters that writes keep: how many cases of each status a code has.
struct Counters {
    let db: Database

    private static let openStatuses = Status.allCases.filter(\.isOpen).map { "'\($0.rawValue)'" }
        .joined(separator: ", ")

    func byStatus() throws -> [Status: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT status, n FROM counter WHERE topic = 'all' AND n > 0"))
        return Dictionary(
            try rows.map { (try ComplaintRow.code($0[0], in: "status"), $0[1] as Int) }
        ) { $0 + $1 }
    }

    /// Open cases by code of a topic; '' stands for none given.
    func open(_ topic: String) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT code, sum(n) FROM counter WHERE topic = ? AND status IN (\(Self.openStatuses)) AND n > 0
                    GROUP BY code
                    """), arguments: [topic])
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { a, _ in a }
    }

    /// Open and closed cases by code of a topic.
    func total(_ topic: String) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT code, sum(n) FROM counter WHERE topic = ? AND n > 0 GROUP BY code"),
            arguments: [topic])
        return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { a, _ in a }
    }
}
