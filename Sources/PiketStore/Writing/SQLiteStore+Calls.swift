import GRDB
package import PiketDomain

extension SQLiteStore {
    package func calls(of login: String) async throws -> [CallNotes] {
        try await read { db in
            try Row.fetchAll(
                db.cachedStatement(
                    sql: """
                        SELECT id, opened_at, channel, type, category, kelurahan, visibility, address, name, contact, body
                        FROM call_draft WHERE officer = ? ORDER BY opened_at DESC, id DESC
                        """), arguments: [login]
            ).map { row in
                var call = CallNotes(id: row[0], openedAt: Instant(seconds: row[1]))
                call.channel = row[2]
                call.type = ComplaintType(rawValue: row[3]) ?? .complaint
                call.category = row[4]
                call.kelurahan = row[5]
                call.visibility = (row[6] as String?).flatMap(Visibility.init)
                call.address = row[7]
                call.name = row[8]
                call.contact = row[9]
                call.text = row[10]
                return call
            }
        }
    }

    package func keep(_ call: CallNotes, of login: String) async throws {
        try await writer().perform { transaction in
            let statement = try transaction.statements[
                """
                INSERT OR REPLACE INTO call_draft (officer, id, opened_at, channel, type, category, kelurahan,
                  visibility, address, name, contact, body)
                VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
                """]
            statement.bind(1, login)
            statement.bind(2, call.id)
            statement.bind(3, call.openedAt.seconds)
            statement.bind(4, call.channel)
            statement.bind(5, call.type.rawValue)
            statement.bind(6, call.category)
            statement.bind(7, call.kelurahan)
            statement.bind(8, call.visibility?.rawValue)
            statement.bind(9, call.address)
            statement.bind(10, call.name)
            statement.bind(11, call.contact)
            statement.bind(12, call.text)
            try statement.run()
        }
    }

    package func forget(call id: CallNotes.ID, of login: String) async throws {
        try await writer().perform { transaction in
            let statement = try transaction.statements["DELETE FROM call_draft WHERE officer = ? AND id = ?"]
            statement.bind(1, login)
            statement.bind(2, id)
            try statement.run()
        }
    }
}
