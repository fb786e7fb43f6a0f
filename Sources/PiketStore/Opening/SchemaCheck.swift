import GRDB
import PiketDomain

/// What a file turns out to be when it is opened.
enum SchemaCheck {
    enum Finding: Equatable {
        case current
        /// Nothing in it yet.
        case empty
        case older(Int)
    }

    /// Throws `notADatabase` for another program's file, `newerSchema`, and `damaged` for a log that lost a trigger.
    static func finding(_ db: Database, path: String, requiresTriggers: Bool = true) throws -> Finding {
        let version = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        let application = try Int64.fetchOne(db, sql: "PRAGMA application_id") ?? 0
        if version == 0, application == 0 {
            guard try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0 else {
                throw StoreTrouble.notADatabase(path: path)
            }
            return .empty
        }
        guard application == Schema.applicationID else { throw StoreTrouble.notADatabase(path: path) }
        guard version <= Schema.version else {
            throw StoreTrouble.newerSchema(found: version, known: Schema.version)
        }
        if requiresTriggers, let lost = try missingTrigger(db) {
            throw StoreTrouble.damaged(path: path, detail: "the log is not protected: trigger \(lost) is gone")
        }
        return version == Schema.version ? .current : .older(version)
    }

    /// The first trigger of the log that is absent or says something else than the schema does.
    static func missingTrigger(_ db: Database) throws -> String? {
        let rows = try Row.fetchAll(
            db, sql: "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'event'")
        let found = Dictionary(rows.map { ($0[0] as String, $0[1] as String) }) { a, _ in a }
        return Schema.eventTriggers.first { found[$0.name] != $0.sql }?.name
    }
}
