import PiketDesk
import PiketDomain
import PlainText
import Testing

@testable import PiketSimulation

/// The running city against a desk in memory.
@Suite struct CityLifeTests {
    /// Open cases with their events, changed only through the desk.
    private struct Shelf {
        var files: [Int64: CaseFile] = [:]
        var refusals: [Refusal] = []
        private let desk = Desk(office: City.office)

        mutating func put(_ one: BulkCase, index: Int) {
            let complaint = City.project(one, index: index)
            var events = one.events
            for position in events.indices {
                events[position].complaint = complaint.id
                events[position].id = complaint.id * 1000 + Int64(position)
            }
            files[complaint.id] = CaseFile(complaint: complaint, events: events)
        }

        mutating func take(_ event: LifeEvent) {
            switch event.kind {
            case .arrival(let record):
                put(
                    BulkCase(record: record, events: IntakeRule.events(for: record, existing: nil, now: event.at)),
                    index: 1_000_000 + files.count)
            case .act(let act, let login, let id, _):
                guard var file = files[id] else { return }
                switch desk.decide(act, on: file, by: City.office.viewer(login: login), now: event.at) {
                case .failure(let refusal): refusals.append(refusal)
                case .success(let change):
                    file.events += change.events
                    file.complaint = CaseProjection.project(file.complaint, events: file.events, office: City.office)
                    files[id] = file
                }
            }
        }

        var rows: [QueueRow] {
            files.values.map(\.complaint).filter(\.status.isOpen).sorted { $0.id < $1.id }.map { one in
                QueueRow(
                    id: one.id, number: one.number, version: one.version, status: one.status, type: one.type,
                    priority: one.priority, visibility: one.visibility, category: one.category,
                    kelurahan: one.kelurahan, channel: one.channel, agency: one.agency, assignee: one.assignee,
                    receivedAt: one.receivedAt, next: one.deadlines.next, handovers: one.handovers,
                    isTouched: one.isTouched, isBacklog: false, isAcknowledged: one.isAcknowledged, hasPhoto: false,
                    gist: SafeText())
            }
        }
    }

    private static func run(days: Int, speed: Double) -> (shelf: Shelf, events: Int, acts: Int, end: Instant) {
        var shelf = Shelf()
        for (index, one) in City.history(2000, 300).enumerated() where one.events.last?.payload.status?.isOpen != false
        {
            shelf.put(one, index: index)
        }
        shelf.files = shelf.files.filter { $0.value.complaint.status.isOpen }
        var life = CityLife(
            seed: 7, office: City.office, open: shelf.files.count, viewer: City.viewer, speed: speed, now: City.now)
        var (now, events, acts) = (City.now, 0, 0)
        let end = City.now + Int64(days) * 86_400
        while now < end {
            let rows = shelf.rows
            let next = min(end, max(now + 1200, life.nextEvent))
            for event in life.step(from: now, to: next, open: rows, openCount: rows.count) {
                events += 1
                if case .act = event.kind { acts += 1 }
                shelf.take(event)
            }
            now = next
        }
        return (shelf, events, acts, now)
    }

    @Test func `two days leave about as many open, some late, and the desk refuses hardly anything`() {
        let (shelf, events, acts, end) = Self.run(days: 2, speed: 0.3)
        let rows = shelf.rows
        #expect((200...420).contains(rows.count), "\(rows.count)")
        #expect(acts > 300 && events > acts)
        #expect(shelf.refusals.count * 50 < acts, "\(shelf.refusals)")
        let late = shelf.files.values.map(\.complaint).count { $0.status.isOpen && $0.deadlines.hasBroken(at: end) }
        #expect((0.03...0.25).contains(Double(late) / Double(rows.count)), "\(late) of \(rows.count)")
    }

    @Test func `events lie inside their step, in order, and each case is acted on once`() {
        let rows = Self.run(days: 0, speed: 1).shelf.rows
        var life = CityLife(
            seed: 7, office: City.office, open: rows.count, viewer: City.viewer, speed: 200, now: City.now)
        let events = life.step(from: City.now, to: City.now + 60, open: rows, openCount: rows.count)
        #expect(events.count > 50)
        #expect(events.allSatisfy { (City.now...City.now + 60).contains($0.at) })
        #expect(zip(events, events.dropFirst()).allSatisfy { $0.at <= $1.at })
        let touched = events.compactMap { event -> Int64? in
            if case .act(_, _, let id, _) = event.kind { id } else { nil }
        }
        #expect(Set(touched).count == touched.count)
        #expect(life.nextEvent > City.now + 59)
    }

    @Test func `speed multiplies what happens and the viewer's cases are left alone`() {
        let rows = Self.run(days: 0, speed: 1).shelf.rows
        let counts = [1.0, 100.0].map { speed in
            var life = CityLife(
                seed: 7, office: City.office, open: rows.count, viewer: City.viewer, speed: speed, now: City.now)
            let events = life.step(from: City.now, to: City.now + 3600, open: rows, openCount: rows.count)
            let own = Set(rows.filter { $0.assignee == City.viewer }.map(\.id))
            #expect(
                events.allSatisfy { if case .act(_, _, let id, _) = $0.kind { !own.contains(id) } else { true } })
            return events.count {
                if case .arrival = $0.kind { true } else { false }
            }
        }
        #expect((10...60).contains(counts[0]))
        #expect(counts[1] > 40 * counts[0])
    }
}
