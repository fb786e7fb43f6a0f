import GRDB
import PiketDomain

/// What a write works with: the connection, its statements, the end of the log, and the topics it has touched.
final class WriteTransaction {
    enum Topic: String {
        case queue, map, engagement, people, office, mentions
    }

    let db: Database
    let statements: WriteStatements
    let salt: SaltKey
    var log: EventLog
    private var topics: Set<String> = []

    init(db: Database, statements: WriteStatements, salt: SaltKey) throws {
        self.db = db
        self.statements = statements
        self.salt = salt
        log = try EventLog(statements)
    }

    func touch(_ topics: Topic...) {
        for topic in topics { self.topics.insert(topic.rawValue) }
    }

    /// Writes an event as the log's next. Its words are kept apart, its payload holds their salted hash.
    @discardableResult
    func append(_ planned: Event, text: String?) throws -> Event {
        guard let text else { return try log.append(planned) }
        var event = planned
        event.payload[.textHash] = .text(salt.mark(text))
        let stored = try log.append(event)
        let statement = try statements["INSERT INTO event_text (event, body) VALUES (?, ?)"]
        statement.bind(1, stored.id)
        statement.bind(2, text)
        try statement.run()
        return stored
    }

    func finish() throws {
        for topic in topics.sorted() {
            let statement = try statements.bumpRevision
            statement.bind(1, topic)
            try statement.run()
        }
    }
}
