import PiketDesk
import PiketDomain
import PlainText
import Testing

@Suite("Contract: the outbox")
struct ContractOutboxTests {
    private let now = ContractOffice.now

    @Test("What is released waits, masked, until it is carried", arguments: StoreKind.allCases)
    func waiting(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.answer("Sudah, Pak Budi 081234567890\nTerima kasih"), in: store)
        try await act(.ask("Di mana?"), after: 1, in: store)
        let items = try await items(in: store)
        #expect(items.map(\.event.act) == [.answered, .asked])
        #expect(items.map(\.number) == [10_001, 10_001])
        #expect(items.first?.channel == "jaki" && items.first?.externalID == "A1")
        #expect(items.first?.text == Mask.text("Sudah, Pak Budi 081234567890\nTerima kasih").text)
        #expect(try await unsent(in: store) == 1)
        let whole = try await store.outbox(.whole, viewer: ContractOffice.supervisor, limit: 1)
        #expect(whole.map(\.text) == ["Sudah, Pak Budi 081234567890\nTerima kasih"], "it is carried as it was released")
        #expect(try await store.outbox(.whole, viewer: ContractOffice.scoped, limit: 10).isEmpty)
        for item in items {
            try await act(.send(item: item.event.id, at: now + 90, reference: "SMS-1"), after: 100, in: store)
        }
        #expect(try await self.items(in: store).isEmpty)
        #expect(try await unsent(in: store) == 0)
        let last = try #require(await file(in: store)?.events.last)
        #expect(last.payload.text(.number) == "SMS-1" && last.payload.instant(.stateAt) == now + 90)
        try await act(.undo, after: 110, in: store)
        #expect(try await self.items(in: store).map(\.event.act) == [.asked])
        #expect(try await unsent(in: store) == 1)
    }

    @Test("What was handed out waits on, and is handed out once", arguments: StoreKind.allCases)
    func handedOut(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.answer("Sudah"), in: store)
        let item = try #require(await items(in: store).first)
        let hand = DeskAct.handOut(item: item.event.id, form: .gammu, token: "t1", again: false)
        await #expect(throws: Refusal.nothingToCarry(item.event.id)) { try await act(hand, after: 30, in: store) }
        try await act(hand, after: 100, in: store)
        let waiting = try #require(await items(in: store).first)
        #expect(waiting.handedOut?.payload.text(.number) == "t1" && waiting.handedOut?.payload.text(.to) == "gammu")
        #expect(try await file(in: store)?.complaint.isTouched == true)
        await #expect(throws: Refusal.nothingToCarry(item.event.id)) { try await act(hand, after: 110, in: store) }
        await #expect(throws: Refusal.nothingToUndo) { try await act(.undo, after: 110, in: store) }
        try await act(.handOut(item: item.event.id, form: .text, token: "t2", again: true), after: 120, in: store)
        #expect(try await items(in: store).first?.handedOut?.payload.text(.number) == "t2")
        try await act(.send(item: item.event.id, at: now + 90, reference: "SMS-1"), after: 130, in: store)
        #expect(try await items(in: store).isEmpty)
    }

    @Test("What is taken back does not wait; what is done again does, in its words", arguments: StoreKind.allCases)
    func undoing(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.answer("Sudah"), in: store)
        try await act(.undo, after: 5, in: store)
        #expect(try await items(in: store).isEmpty)
        #expect(try await unsent(in: store) == 0)
        try await act(.redo, after: 9, in: store)
        #expect(try await items(in: store).map(\.text) == ["Sudah"])
        #expect(try await items(in: store).first?.event.at == now + 9)
    }

    @Test("A draft that is approved waits in the words of the draft", arguments: StoreKind.allCases)
    func approvedDraft(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.draft("Dijadwalkan"), in: store)
        #expect(try await items(in: store).isEmpty)
        try await act(.review(approved: true, reason: ""), after: 5, in: store)
        #expect(try await items(in: store).map(\.text) == ["Dijadwalkan"])
        #expect(
            try await file(in: store).flatMap { file in file.events.last.flatMap(file.words) }?.string == "Dijadwalkan")
    }

    @Test("What is forgotten is not carried any more", arguments: StoreKind.allCases)
    func forgetting(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.answer("Sudah"), in: store)
        try await act(.forget(reason: "permintaan"), by: ContractOffice.admin, after: 5, in: store)
        #expect(try await items(in: store).isEmpty)
        #expect(try await unsent(in: store) == 0)
    }

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        _ = try await store.take([ContractOffice.record("A1") { $0.kelurahan = "31.71.01.1001" }], now: now)
        return store
    }

    private func items(in store: any ContractStore) async throws -> [OutboxItem] {
        try await store.outbox(.masked, viewer: ContractOffice.supervisor, limit: 100)
    }

    private func unsent(in store: any ContractStore) async throws -> Int {
        let query = QueueQuery(view: .everything, filter: try Filter(parsing: "is:unsent"))
        return try await store.count(query, viewer: ContractOffice.supervisor, now: now)
    }

    private func file(
        by viewer: Viewer = ContractOffice.supervisor, in store: any ContractStore
    ) async throws -> CaseFile? {
        try await store.caseFile(number: 10_001, viewer: viewer, now: now)
    }

    private func act(
        _ act: DeskAct, by viewer: Viewer = ContractOffice.supervisor, after seconds: Int64 = 0,
        in store: any ContractStore
    ) async throws {
        let file = try #require(await file(by: viewer, in: store))
        let desk = Desk(office: try await store.office())
        let change = try desk.decide(act, on: file, by: viewer, now: now + seconds).get()
        _ = try await store.commit(change, now: now + seconds)
    }
}
