import PiketDomain
import Testing

@testable import PiketSimulation

/// Each case of the history could have happened at a real desk.
@Suite struct HistoryRuleTests {
    static let sizes = [(4000, 500), (600, 600)]

    @Test(arguments: sizes)
    func `every state is reached by an arrow of the table`(complaints: Int, open: Int) {
        for (index, one) in City.history(complaints, open).enumerated() {
            let steps = City.office.profile(for: City.project(one, index: index)).steps
            var status = Status.awaiting
            for event in one.events {
                guard let next = event.payload.status else { continue }
                #expect(event.payload.fromStatus == status)
                if case .failure(let refusal) = status.transition(to: next, steps: steps) {
                    Issue.record("case \(index): \(refusal)")
                }
                status = next
            }
        }
    }

    @Test(arguments: sizes)
    func `events count up, lie one after the other and never after the present`(complaints: Int, open: Int) {
        var last = Instant(seconds: .min)
        for one in City.history(complaints, open) {
            #expect(one.record.receivedAt >= last)
            last = one.record.receivedAt
            #expect(one.events.first?.act == .received)
            #expect(one.events.first?.at == one.record.receivedAt)
            #expect(one.events.map(\.version) == Array(1...one.events.count))
            for (earlier, later) in zip(one.events, one.events.dropFirst()) { #expect(earlier.at < later.at) }
            #expect(one.events.allSatisfy { $0.at <= City.now })
        }
    }

    @Test func `acts are by officers of the office, reviews by supervisors`() {
        for one in City.history(4000, 500) {
            for event in one.events {
                guard case .officer(let login) = event.actor else { continue }
                let officer = City.office.officer(login)
                #expect(officer != nil)
                if event.act == .reviewed || event.act == .promised {
                    #expect(officer?.roles.contains(.supervisor) == true)
                }
            }
        }
    }

    @Test func `codes are the office's and records tell themselves apart`() {
        var known: Set<String> = []
        for one in City.history(4000, 500) {
            #expect(one.record.category.flatMap(City.office.category) != nil)
            #expect(City.office.channel(one.record.channel) != nil)
            #expect(known.insert(one.record.externalID).inserted)
            for event in one.events {
                if let code = event.payload.text(.agency) { #expect(City.office.agency(code) != nil) }
            }
        }
    }

    @Test func `duplicates point at an earlier case that is none`() {
        var status: [Int64: Status] = [:]
        var duplicates = 0
        for (index, one) in City.history(4000, 0).enumerated() {
            let complaint = City.project(one, index: index)
            status[complaint.number] = complaint.status
            guard let parent = complaint.parent else { continue }
            duplicates += 1
            #expect(status[parent] != nil && status[parent] != .duplicate)
        }
        #expect(duplicates > 0)
    }

    @Test func `the same arguments give the same cases, another seed others`() {
        let first = Array(City.history(1500, 200))
        let second = Array(City.history(1500, 200))
        #expect(first.map(\.record) == second.map(\.record))
        #expect(first.map(\.record.text) == second.map(\.record.text))
        #expect(first.map(\.events) == second.map(\.events))
        #expect(first.map(\.events) != City.history(1500, 200, seed: 8).map(\.events))
    }

    @Test func `texts give masking something to do and differ`() {
        let texts = City.history(3000, 0).map(\.record.text)
        let masked = texts.count { Mask.text($0).text != $0 }
        #expect((0.02...0.15).contains(Double(masked) / Double(texts.count)))
        #expect(Set(texts).count > 2000)
        #expect(texts.contains { $0.contains("Kontak saya 08") && !Mask.text($0).text.contains($0) })
    }
}
