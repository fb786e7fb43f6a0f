import PiketDomain

/// A case told act by act, with the payloads that the desk would write.
///
/// Acts come in the order of time: each lies at least a second after the one before, whatever time is asked for.
struct CaseStory {
    let record: IntakeRecord
    private(set) var events: [Event] = []
    private(set) var status = Status.awaiting
    private(set) var agency: String?
    private(set) var assignee: String?
    private var last: Instant
    /// The last time an act may have.
    private let end: Instant

    /// Begins with the arrival.
    ///
    /// - Parameters:
    ///   - end: must leave room for the acts to come: a second each.
    ///   - clerk: who typed it in; nil for a channel that feeds by itself.
    init(_ record: IntakeRecord, end: Instant, clerk: String?) {
        self.record = record
        self.end = end
        last = record.receivedAt
        events.reserveCapacity(6)
        var payload = EventPayload()
        // In the order of the keys: each is appended, none moved.
        payload[.category] = record.category.map(EventPayload.Value.text)
        payload[.channel] = .text(record.channel)
        payload[.externalID] = .text(record.externalID)
        payload[.kelurahan] = record.kelurahan.map(EventPayload.Value.text)
        payload[.priority] = record.priority.map { .text($0.rawValue) }
        payload[.receivedAt] = .number(record.receivedAt.seconds)
        if record.type != .complaint { payload[.type] = .text(record.type.rawValue) }
        payload[.visibility] = record.visibility.map { .text($0.rawValue) }
        events.append(
            Event(
                complaint: nil, version: 1, at: record.receivedAt,
                actor: clerk.map { .officer(login: $0) } ?? .system, act: .received, payload: payload))
    }

    private mutating func add(
        _ act: Act, at instant: Instant, by login: String?, _ payload: EventPayload = EventPayload(),
        reason: String? = nil
    ) {
        last = max(last + 1, min(instant, end))
        events.append(
            Event(
                complaint: nil, version: events.count + 1, at: last,
                actor: login.map { .officer(login: $0) } ?? .system, act: act, payload: payload, reason: reason))
    }

    private mutating func moving(to next: Status) -> EventPayload {
        var payload = EventPayload()
        payload[.from] = .text(status.rawValue)
        payload[.status] = .text(next.rawValue)
        status = next
        return payload
    }

    mutating func take(at instant: Instant, by login: String) {
        guard assignee != login else { return }
        add(
            .taken, at: instant, by: login, EventPayload().with(.from, assignee).with(.officer, login))
        assignee = login
    }

    mutating func verify(at instant: Instant, by login: String) {
        add(.verified, at: instant, by: login, moving(to: .coordinating))
    }

    /// The first time a disposition, afterwards a transfer to another agency.
    mutating func dispose(to code: String, at instant: Instant, by login: String, reason: String? = nil) {
        guard agency != code || status != .assigned else { return }
        let moves = status != .assigned && status != .inProgress
        let payload = (moves ? moving(to: .assigned) : EventPayload()).with(.agency, code).with(.fromAgency, agency)
        add(.assigned, at: instant, by: login, payload, reason: reason)
        agency = code
    }

    mutating func hand(to login: String, at instant: Instant, by supervisor: String, reason: String) {
        guard assignee != login else { return }
        add(
            .assigned, at: instant, by: supervisor, EventPayload().with(.officer, login).with(.from, assignee),
            reason: reason)
        assignee = login
    }

    mutating func move(to next: Status, at instant: Instant, by login: String, reason: String? = nil) {
        add(.stateSet, at: instant, by: login, moving(to: next), reason: reason)
    }

    /// Work done without an account of the steps between: only the result with who did it and when it was answered.
    mutating func finish(
        as next: Status, answered: Instant, agency code: String?, at instant: Instant, by login: String
    ) {
        let payload = moving(to: next).with(.agency, code).with(.answeredAt, answered).with(.officer, login)
        add(.stateSet, at: instant, by: login, payload)
        (agency, assignee) = (code, login)
    }

    mutating func askSupport(of code: String, due: Instant, at instant: Instant, by login: String) {
        add(.supportAsked, at: instant, by: login, EventPayload().with(.due, due).with(.to, code))
    }

    mutating func supportReply(from code: String, at instant: Instant, by login: String) {
        add(.supportReplied, at: instant, by: login, EventPayload().with(.fromAgency, code))
    }

    mutating func note(at instant: Instant, by login: String) { add(.noted, at: instant, by: login) }
    mutating func answer(at instant: Instant, by login: String) { add(.answered, at: instant, by: login) }

    mutating func ask(at instant: Instant, by login: String) {
        add(.asked, at: instant, by: login, moving(to: .awaitingReporter))
    }

    mutating func reply(back to: Status, at instant: Instant, by login: String) {
        add(.replied, at: instant, by: login, moving(to: to))
    }

    mutating func review(to next: Status, at instant: Instant, by login: String, reason: String? = nil) {
        add(.reviewed, at: instant, by: login, moving(to: next).flagged(.verdict, next != .inProgress), reason: reason)
    }

    mutating func promise(until: Instant, at instant: Instant, by login: String, reason: String) {
        add(.promised, at: instant, by: login, EventPayload().with(.promisedAt, until), reason: reason)
    }

    mutating func acknowledge(at instant: Instant, by login: String, reason: String) {
        add(.acknowledged, at: instant, by: login, reason: reason)
    }

    mutating func refer(to receiver: String, number: String, at instant: Instant, by login: String, reason: String) {
        let payload = moving(to: .referred).with(.receiver, receiver).with(.number, number)
        add(.referred, at: instant, by: login, payload, reason: reason)
    }

    mutating func merge(into parent: Int64, at instant: Instant, by login: String) {
        add(.merged, at: instant, by: login, moving(to: .duplicate).with(.parent, parent))
    }

    mutating func dismiss(as kind: String, at instant: Instant, by login: String) {
        add(.dismissed, at: instant, by: login, moving(to: .archived).with(.kind, kind))
    }

    var bulkCase: BulkCase { BulkCase(record: record, events: events) }
}
