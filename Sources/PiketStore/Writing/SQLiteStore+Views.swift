import GRDB
package import PiketDomain

extension SQLiteStore: ViewKeeping {
    package func views(of login: String) async throws -> [SavedView] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(sql: "SELECT name, filter FROM view WHERE officer = ? ORDER BY name"),
                arguments: [login]
            ).map { SavedView(name: $0[0], filter: $0[1]) }
        }
    }

    package func change(_ change: ViewChange, of login: String) async throws {
        try await writer().perform { transaction in
            let statement: Statement
            switch change {
            case .keep(let view):
                statement = try transaction.statements[
                    "INSERT OR REPLACE INTO view (officer, name, filter) VALUES (?, ?, ?)"]
                statement.bind(3, view.filter)
                statement.bind(2, view.name)
            case .drop(let name):
                statement = try transaction.statements["DELETE FROM view WHERE officer = ? AND name = ?"]
                statement.bind(2, name)
            case .rename(let name, let next):
                statement = try transaction.statements[
                    "UPDATE OR REPLACE view SET name = ?3 WHERE officer = ?1 AND name = ?2"]
                statement.bind(2, name)
                statement.bind(3, next)
            }
            statement.bind(1, login)
            try statement.run()
        }
    }
}
