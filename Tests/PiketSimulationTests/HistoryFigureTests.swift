import PiketDomain
import Testing

@testable import PiketSimulation

/// The figures a screen full of the simulated city shows.
@Suite struct HistoryFigureTests {
    struct Size: CustomTestStringConvertible, Sendable {
        let complaints: Int
        let open: Int
        var localHour = 14
        var testDescription: String { "\(complaints) complaints, \(open) open, at \(localHour)" }
    }

    static let sizes = [
        Size(complaints: 2000, open: 300), Size(complaints: 5000, open: 800),
        Size(complaints: 5000, open: 800, localHour: 3), Size(complaints: 5000, open: 800, localHour: 22),
        Size(complaints: 20_000, open: 5000), Size(complaints: 25_000, open: 1204),
        Size(complaints: 30_000, open: 150), Size(complaints: 900, open: 900), Size(complaints: 700, open: 699),
        Size(complaints: 40, open: 8), Size(complaints: 4, open: 4),
    ]

    @Test(arguments: sizes)
    func `as many are open as asked for and 3 to 25 percent of them are late`(size: Size) {
        let now = City.now + Int64(size.localHour - 14) * 3600
        var (complaints, open, late) = (0, 0, 0)
        for one in City.history(size.complaints, size.open, now: now) {
            let complaint = City.project(one, index: complaints)
            complaints += 1
            guard complaint.status.isOpen else { continue }
            open += 1
            if complaint.deadlines.hasBroken(at: now) { late += 1 }
        }
        #expect(complaints == size.complaints)
        #expect(open == size.open)
        let share = Double(late) / Double(open)
        #expect((0.03...0.25).contains(share), "\(late) of \(open)")
    }

    @Test(arguments: [(0, 0), (1, 0), (500, 0), (1, 1), (3, 3)])
    func `the smallest histories hold their numbers too`(complaints: Int, open: Int) {
        let projected = City.history(complaints, open).enumerated().map { City.project($1, index: $0) }
        #expect(projected.count == complaints)
        #expect(projected.count { $0.status.isOpen } == open)
    }

    @Test func `a queue of ordinary size has something of everything`() {
        let now = City.now
        let all = City.history(25_000, 1204).enumerated().map { City.project($1, index: $0) }
        let open = all.filter(\.status.isOpen)
        let worst = open.map {
            $0.deadlines.compactMap { $0.isBroken(at: now) ? $0.lateness(at: now) : nil }.max() ?? 0
        }
        #expect(worst.contains { $0 >= 3 })
        #expect(
            open.contains { one in
                guard let limit = one.deadlines.next?.limit else { return false }
                return now <= limit && limit - now <= 3600
            })
        #expect((0.02...0.08).contains(share(open) { $0.status == .awaiting && !$0.isTouched }))
        #expect((2...20).contains(open.count { $0.assignee == City.viewer }))
        #expect(share(open) { now - $0.receivedAt < 7 * 86_400 } > 0.85)
        #expect(open.contains { $0.kelurahan == nil })
        #expect(open.contains { $0.handovers >= 3 })
        #expect(open.contains { $0.isAcknowledged })
        #expect(open.contains { $0.priority == .emergency })
        #expect(Set(open.map(\.status)) == Set(Status.allCases.filter { $0.isOpen && $0 != .answered }))
        #expect(Set(all.map(\.status)).subtracting(open.map(\.status)).count == 5)
        #expect(Set(all.map(\.visibility)) == Set(Visibility.allCases))
        let recent = all.filter { now - $0.receivedAt < 14 * 86_400 && $0.firstAnswerAt != nil }
        let prompt = share(recent) { ($0.firstAnswerAt ?? now) - $0.receivedAt <= 86_400 }
        #expect((0.85...0.96).contains(prompt))
    }

    @Test func `places weigh as published`() {
        var counts: [String: Int] = [:]
        var kota: [String: Int] = [:]
        for one in City.history(20_000, 0) {
            guard let place = one.record.kelurahan.flatMap(City.office.place) else { continue }
            counts[place.name, default: 0] += 1
            kota[place.kota, default: 0] += 1
        }
        let top = counts.sorted { $0.value > $1.value }.prefix(4).map(\.key)
        #expect(Set(top) == ["Bukit Duri", "Gambir", "Kelapa Dua Wetan", "Cibubur"])
        #expect(kota.max { $0.value < $1.value }?.key == "Kota Administrasi Jakarta Timur")
    }

    private func share(_ cases: [Complaint], _ condition: (Complaint) -> Bool) -> Double {
        Double(cases.count(where: condition)) / Double(max(1, cases.count))
    }
}
