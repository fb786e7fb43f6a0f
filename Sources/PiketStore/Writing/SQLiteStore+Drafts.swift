import GRDB
package import PiketDomain

extension SQLiteStore: DraftKeeping {
    package func drafts(of login: String) async throws -> [Draft] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: "SELECT complaint, kind, body FROM draft WHERE officer = ? ORDER BY complaint, kind"),
                arguments: [login]
            ).map { Draft(complaint: $0[0], kind: $0[1], text: $0[2]) }
        }
    }

    package func keep(_ draft: Draft, of login: String, now: Instant) async throws {
        try await writer().perform { transaction in
            let statement =
                draft.text.isEmpty
                ? try transaction.statements["DELETE FROM draft WHERE complaint = ? AND officer = ? AND kind = ?"]
                : try transaction.statements[
                    """
                    INSERT INTO draft (complaint, officer, kind, body, at) VALUES (?1, ?2, ?3, ?4, ?5)
                    ON CONFLICT DO UPDATE SET body = excluded.body, at = excluded.at
                    """]
            statement.bind(1, draft.complaint)
            statement.bind(2, login)
            statement.bind(3, draft.kind)
            if !draft.text.isEmpty {
                statement.bind(4, draft.text)
                statement.bind(5, now.seconds)
            }
            try statement.run()
        }
    }
}
