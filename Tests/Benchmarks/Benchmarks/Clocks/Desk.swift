import PiketDomain
import PiketFixtures

/// Cases with their events, in the office of the tests with its five clocks and the national holidays.
struct Desk: Sendable {
    struct Case: Sendable {
        var blank: Complaint
        var events: [Event]
    }

    private static let statuses: [Status] = [.awaiting, .assigned, .inProgress, .inReview]

    /// Misconduct alleged: sixty working days from the complete file, over Idul Fitri, with a question to the reporter.
    let long: Case

    init() {
        let received = CaseFixture.now - 260 * CaseFixture.day
        var long = Self.taken(.assigned, category: "pungli", received: received)
        long.events += [
            Self.event(.fileCompleted, version: 2, at: received + 30 * CaseFixture.hour),
            Self.event(.asked, version: 3, at: received + 100 * CaseFixture.hour)
                .with(.status, Status.awaitingReporter),
            Self.event(.replied, version: 4, at: received + 200 * CaseFixture.hour).with(.status, Status.inProgress),
        ]
        self.long = long
    }

    /// Received over sixty days, in all open states, three in four of them handed on once.
    func open(_ count: Int) -> [Case] {
        (0..<count).map { index in
            let received = CaseFixture.now - Int64(index % 1440) * CaseFixture.hour
            var one = Self.taken(Self.statuses[index % 4], received: received)
            if index % 4 != 0 {
                one.events.append(
                    Self.event(.assigned, version: 2, at: received + 3 * CaseFixture.hour)
                        .with(.agency, index % 8 < 4 ? "dbm" : "damkar").with(.status, Status.assigned))
            }
            return one
        }
    }

    func projected(_ one: Case) -> Complaint {
        CaseProjection.project(one.blank, events: one.events, office: CaseFixture.office)
    }

    func explained(_ one: Case) -> [[Stretch]] { projected(one).deadlines.map { $0.stretches() } }

    private static func taken(_ status: Status, category: String = "sampah", received: Instant) -> Case {
        let record = CaseFixture.record(status) { record in
            record.receivedAt = received
            record.category = category
            record.agency = status == .awaiting ? nil : "dlh"
        }
        return Case(
            blank: CaseFixture.blank(record),
            events: IntakeRule.events(for: record, existing: nil, now: received))
    }

    private static func event(_ act: Act, version: Int, at instant: Instant) -> Event {
        Event(
            id: Int64(version), complaint: 1, version: version, at: instant, actor: .officer(login: "petugas"), act: act
        )
    }
}

extension Event {
    fileprivate func with(_ key: EventPayload.Key, _ status: Status) -> Event {
        var event = self
        event.payload = payload.with(key, status)
        return event
    }

    fileprivate func with(_ key: EventPayload.Key, _ code: String) -> Event {
        var event = self
        event.payload = payload.with(key, code)
        return event
    }
}
