import PiketDomain

/// Writes events to the end of the log.
struct EventLog {
    private(set) var chain = EventChain()
    private let insert: Statement

    init(_ statements: WriteStatements) throws {
        let head = try statements["SELECT id, hash FROM event ORDER BY id DESC LIMIT 1"]
        if try head.step() { chain = EventChain(id: head.integer(0), hash: Array(head.bytes(1))) }
        head.reset()
        insert = try statements[
            """
            INSERT INTO event (id, complaint, version, at, actor, act, payload, reason, prev, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """]
    }

    /// Writes the event as the log's next. Returns it with its id.
    @discardableResult
    mutating func append(_ event: Event) throws -> Event {
        let linked = chain.link(event)
        try write(linked)
        return linked.event
    }

    /// An event that was linked to this log's end elsewhere.
    func write(_ linked: LinkedEvent) throws {
        let event = linked.event
        insert.bind(1, event.id)
        insert.bind(2, event.complaint)
        insert.bind(3, event.version)
        insert.bind(4, event.at.seconds)
        insert.bind(5, event.actor.code)
        insert.bind(6, event.act.rawValue)
        insert.bind(7, linked.payload)
        insert.bind(8, event.reason)
        insert.bind(9, linked.previous)
        insert.bind(10, linked.hash)
        try insert.run()
    }
}
