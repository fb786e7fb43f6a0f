import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: letters find their case")
struct ContractLetterTests {
    private let now = ContractOffice.now

    @Test("A letter's number finds the case until it is taken back", arguments: StoreKind.allCases)
    func found(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1"), ContractOffice.record("A2")], now: now)
        let letter = Letter(number: "005/112/SDA", date: CivilDate(year: 2026, month: 11, day: 20), signer: "Kadis")
        try await act(.assign(to: .agency("dlh"), reason: "", letter: letter), in: store)
        #expect(try await found("005/112/sda", in: store) == [10_001])
        #expect(try await found("ref:005/112/SDA", in: store) == [10_001])
        #expect(try await file(in: store).references == [Reference(system: "surat", number: "005/112/SDA")])
        #expect(try await file(in: store).events.last?.payload.letter == letter)
        try await act(.undo, after: 5, in: store)
        #expect(try await found("ref:005/112/SDA", in: store).isEmpty)
        try await act(.redo, after: 9, in: store)
        #expect(try await found("ref:005/112/SDA", in: store) == [10_001])
    }

    private func found(_ text: String, in store: any ContractStore) async throws -> [Int64] {
        let query = QueueQuery(view: .everything, filter: try Filter(parsing: text), limit: 0)
        return try await store.queue(query, viewer: ContractOffice.supervisor, now: now).rows.map(\.number)
    }

    private func file(in store: any ContractStore) async throws -> CaseFile {
        try #require(await store.caseFile(number: 10_001, viewer: ContractOffice.supervisor, now: now))
    }

    private func act(_ act: DeskAct, after seconds: Int64 = 0, in store: any ContractStore) async throws {
        let desk = Desk(office: try await store.office())
        let change = try desk.decide(
            act, on: try await file(in: store), by: ContractOffice.supervisor, now: now + seconds
        ).get()
        _ = try await store.commit(change, now: now + seconds)
    }
}
