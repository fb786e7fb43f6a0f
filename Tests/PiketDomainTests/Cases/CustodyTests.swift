import PiketDomain
import Testing

@Suite struct CustodyTests {
    private static let start = Instant(seconds: 1_000_000)

    /// A hand-over after so many hours.
    private struct Move {
        var hours: Int64
        var agency: String
        var isUndone = false
    }

    private func custody(_ moves: [Move], closedAfter closed: Int64? = nil, nowAfter now: Int64 = 100) -> Custody {
        var events = [Event(id: 1, complaint: 1, version: 1, at: Self.start, actor: .importer, act: .received)]
        for move in moves {
            let id = Int64(events.count + 1)
            events.append(
                Event(
                    id: id, complaint: 1, version: Int(id), at: Self.start + move.hours * 3600,
                    actor: .officer(login: "pa"), act: .assigned, payload: EventPayload().with(.agency, move.agency)))
            guard move.isUndone else { continue }
            events.append(
                Event(
                    id: id + 1, complaint: 1, version: Int(id) + 1, at: Self.start + move.hours * 3600 + 30,
                    actor: .officer(login: "pa"), act: .undone, payload: EventPayload().with(.event, id)))
        }
        var complaint = Complaint(
            id: 1, number: 10001, version: events.count, type: .complaint, status: .assigned, priority: .normal,
            visibility: .privat, profile: "jakarta-crm", channel: "jaki", receivedAt: Self.start)
        complaint.closedAt = closed.map { Self.start + $0 * 3600 }
        return Custody(of: complaint, events: events, now: Self.start + now * 3600)
    }

    private func told(_ custody: Custody) -> [String] {
        custody.shares.map { "\($0.agency ?? "desk") \($0.seconds / 3600) h \(Int(($0.part * 100).rounded())) %" }
    }

    @Test func untouchedItLiesWithTheDesk() {
        #expect(told(custody([])) == ["desk 100 h 100 %"])
    }

    @Test func passedToAndFroTheTimesOfAHolderAddUp() {
        let moves = [
            Move(hours: 10, agency: "dlh"), Move(hours: 40, agency: "sda"), Move(hours: 60, agency: "dlh"),
        ]
        #expect(told(custody(moves)) == ["desk 10 h 10 %", "dlh 70 h 70 %", "sda 20 h 20 %"])
        #expect(custody(moves).spells.map(\.agency) == [nil, "dlh", "sda", "dlh"])
    }

    @Test func whatWasUndoneHandsNothingOver() {
        let moves = [Move(hours: 10, agency: "dlh"), Move(hours: 40, agency: "sda", isUndone: true)]
        #expect(told(custody(moves)) == ["desk 10 h 10 %", "dlh 90 h 90 %"])
    }

    @Test func theClockOfHoldersStopsWithTheCase() {
        #expect(
            told(custody([Move(hours: 10, agency: "dlh")], closedAfter: 20)) == ["desk 10 h 50 %", "dlh 10 h 50 %"])
    }

    @Test func timesOutsideTheCaseAreCutToIt() {
        #expect(
            told(custody([Move(hours: -5, agency: "dlh"), Move(hours: 200, agency: "sda")])) == ["dlh 100 h 100 %"])
    }

    @Test func spellsLeaveNoGap() {
        let spells = custody([Move(hours: 3, agency: "a"), Move(hours: 7, agency: "b"), Move(hours: 7, agency: "c")])
            .spells
        for (one, next) in zip(spells, spells.dropFirst()) { #expect(one.to == next.from) }
        #expect(spells.first?.from == Self.start)
        #expect(spells.last?.to == Self.start + 100 * 3600)
    }
}
