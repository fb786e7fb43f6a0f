import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: what a board is made from")
struct ContractBoardTests {
    private let now = ContractOffice.now

    @Test("Restricted cases are in no count, and both stores count alike")
    func counts() async throws {
        let twins = try await ContractTwins.make()
        for hours in [0, -30, 20] {
            let now = now + Int64(hours) * 3600
            let counts = try await twins.memory.boardCounts(now: now)
            #expect(try await twins.sqlite.boardCounts(now: now) == counts)
            #expect(counts.week.count == 7 && counts.hours.reduce(0, +) == counts.week.last?.arrived)
            #expect(counts.places.values.map(\.overdue).reduce(0, +) <= counts.overdue)
        }
        let counts = try await twins.memory.boardCounts(now: now)
        let all = try await twins.memory.headline(viewer: ContractOffice.supervisor, now: now)
        let restricted = try await twins.memory.count(
            QueueQuery(filter: Filter(parsing: "is:restricted")), viewer: ContractOffice.supervisor, now: now)
        #expect(restricted > 0 && counts.open == all.open - restricted)
    }

    @Test("An emergency counts until somebody works on it, and a restricted one never", arguments: StoreKind.allCases)
    func emergencies(_ kind: StoreKind) async throws {
        let store = try await kind.make()
        let records = (0..<3).map { index in
            ContractOffice.record("E\(index)", received: now - 3600 * Int64(index + 1)) {
                $0.category = "banjir"
                if index == 2 { $0.visibility = .rahasia }
            }
        }
        _ = try await store.take(records, now: now)
        let before = try await store.boardCounts(now: now)
        #expect(before.emergencies == ["banjir": .init(count: 2, oldest: now - 7200)])
        let desk = Desk(office: try await store.office())
        for act in [DeskAct.take, .setState(.inProgress, reason: "tim berangkat")] {
            let file = try #require(await store.caseFile(number: 10_002, viewer: ContractOffice.supervisor, now: now))
            let change = try desk.decide(act, on: file, by: ContractOffice.supervisor, now: now).get()
            _ = try await store.commit(change, now: now)
        }
        let after = try await store.boardCounts(now: now)
        #expect(after.emergencies == ["banjir": .init(count: 1, oldest: now - 3600)])
    }
}
