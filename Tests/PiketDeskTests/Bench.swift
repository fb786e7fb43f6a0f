import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

/// One case on a bench: acts are decided by the desk and folded as a store would, without one.
struct Bench {
    let office: Office
    private(set) var file: CaseFile
    var now = CaseFixture.now

    init(_ record: IntakeRecord = CaseFixture.record(), office: Office = CaseFixture.office) {
        self.office = office
        file = CaseFile(complaint: CaseFixture.blank(record), events: [])
        take(record)
    }

    /// A case that a source brought in some state; nobody here has touched it.
    init(_ status: Status, category: String? = "sampah", agency: String? = nil, assignee: String? = nil) {
        self.init(
            CaseFixture.record(status) {
                $0.category = category
                $0.agency = agency
                $0.assignee = assignee
            })
    }

    var complaint: Complaint { file.complaint }
    var events: [Event] { file.events }

    /// News from the source.
    mutating func take(_ record: IntakeRecord) {
        let known = file.events.isEmpty ? nil : file.complaint
        append(IntakeRule.events(for: record, existing: known, now: now))
    }

    func decide(_ act: DeskAct, by login: String = "penyelia") -> Result<CaseChange, Refusal> {
        Desk(office: office).decide(act, on: file, by: office.viewer(login: login), now: now)
    }

    /// Does it, `after` seconds later than the one before. Throws the refusal.
    mutating func act(_ act: DeskAct, by login: String = "penyelia", after seconds: Int64 = 1) throws {
        now = now + seconds
        append(try decide(act, by: login).get().events)
    }

    /// Why the desk would not; nil if it would.
    func refusal(_ act: DeskAct, by login: String = "penyelia") -> Refusal? {
        if case .failure(let refusal) = decide(act, by: login) { refusal } else { nil }
    }

    /// What waits for the supervisor.
    var waiting: [WaitingReview] {
        Desk(office: office).waitingReviews(of: file, by: office.viewer(login: "penyelia"), now: now)
    }

    /// What the timer would write now; nil: nothing is due.
    var wake: CaseChange? { Desk(office: office).wake(file, now: now) }

    mutating func wakeUp() { append(wake?.events ?? []) }

    func deadline(_ clock: Clock) -> Deadline? { complaint.deadlines.first { $0.clock == clock } }
    func state(_ clock: Clock) -> Deadline.State? { deadline(clock)?.state(at: now) }

    private mutating func append(_ planned: [Event]) {
        for (index, one) in planned.enumerated() {
            var event = one
            event.id = Int64(100 + file.events.count)
            event.complaint = 1
            #expect(event.version == complaint.version + index + 1)
            event.at = now
            file.events.append(event)
        }
        file.complaint = CaseProjection.project(file.complaint, events: file.events, office: office)
    }
}

extension Event {
    /// `assigned {"agency":"dlh"} why`, to be read at a glance.
    var line: String { "\(act.rawValue) \(payload.json)" + (reason.map { " " + $0 } ?? "") }
}

/// A row of a table, shown by its name.
protocol NamedRow: Sendable, CustomTestStringConvertible {
    var name: String { get }
}

extension NamedRow {
    var testDescription: String { name }
}
