import PiketDesk
import PiketDomain
import Testing

@Suite("Contract: prepared texts, replies and what is unsent")
struct ContractPreparedTests {
    private let now = ContractOffice.now
    private let words = "Terima kasih atas laporannya."

    @Test("Each text is counted when it is sent", arguments: StoreKind.allCases)
    func counted(kind: StoreKind) async throws {
        let store = try await filled(kind)
        #expect(try await store.preparedUse() == [:])
        try await act(.answer(words, prepared: "terima"), in: store)
        try await act(.answer(words + " Besok.", prepared: "terima"), on: 10_002, in: store)
        try await act(.answer("Lain", prepared: "terima"), on: 10_002, after: 1, in: store)
        try await act(.ask(words, prepared: "terima"), after: 2, in: store)
        #expect(try await store.preparedUse() == ["terima": 3])
        try await act(.undo, after: 3, in: store)
        #expect(try await store.preparedUse() == ["terima": 2])
        try await act(.redo, after: 4, in: store)
        #expect(try await store.preparedUse() == ["terima": 3])
        try await act(.undo, after: 5, in: store)
        try await act(.undo, after: 6, in: store)
        #expect(try await store.preparedUse() == ["terima": 1])
    }

    @Test("A text keeps its day of review", arguments: StoreKind.allCases)
    func reviewed(kind: StoreKind) async throws {
        let store = try await filled(kind)
        let answer = try await store.office().answer("terima")
        #expect(answer?.review == CivilDate(year: 2026, month: 12, day: 31))
        #expect(try await store.office().answer("jadwal") == nil)
    }

    @Test("What is released and not carried has a view, closed cases too", arguments: StoreKind.allCases)
    func unsent(kind: StoreKind) async throws {
        let store = try await filled(kind)
        #expect(try await view(.unsent, in: store) == [])
        try await act(.answer(words), in: store)
        try await act(.answer(words), on: 10_002, in: store)
        try await act(.merge(into: 10_001), on: 10_002, after: 1, in: store)
        #expect(try await view(.unsent, in: store) == [10_001, 10_002])
        try await act(.undo, on: 10_002, after: 2, in: store)
        let items = try await store.outbox(.masked, viewer: ContractOffice.supervisor, limit: 9)
        for item in items where item.number == 10_001 {
            try await act(.send(item: item.event.id, at: now + 90, reference: ""), after: 100, in: store)
        }
        #expect(try await view(.unsent, in: store) == [10_002])
    }

    @Test("A reply has a view until an officer acts, after the end too", arguments: StoreKind.allCases)
    func replies(kind: StoreKind) async throws {
        let store = try await filled(kind)
        try await act(.setState(.rejected, reason: "bukan di kota ini"), in: store)
        try await act(.reply("Kok ditolak?", nil), after: 1, in: store)
        try await act(.reply("Masih bau", nil), on: 10_002, after: 1, in: store)
        #expect(try await view(.replies, in: store) == [10_001, 10_002])
        try await act(.note("dihubungi"), after: 2, in: store)
        #expect(try await view(.replies, in: store) == [10_002])
    }

    /// The cases of a view; the header counts as many.
    private func view(_ view: QueueView, in store: any ContractStore) async throws -> [Int64] {
        var lists: [[Int64]] = []
        for sort in QueueSort.allCases {
            let query = QueueQuery(view: view, sort: sort, limit: 0)
            let rows = try await store.queue(query, viewer: ContractOffice.supervisor, now: now).rows
            lists.append(rows.map(\.number).sorted())
            #expect(try await store.count(query, viewer: ContractOffice.supervisor, now: now) == rows.count)
        }
        let headline = try await store.headline(viewer: ContractOffice.supervisor, now: now)
        #expect(headline.views[view] == lists[0].count)
        #expect(Set(lists).count == 1)
        return lists[0]
    }

    private func filled(_ kind: StoreKind) async throws -> any ContractStore {
        let store = try await kind.make()
        var office = ContractOffice.description
        office.answers = [
            PreparedAnswer(code: "terima", text: words, review: CivilDate(year: 2026, month: 12, day: 31))
        ]
        try await store.apply(office, by: .officer(login: "penyelia"), now: now)
        _ = try await store.take([ContractOffice.record("A1"), ContractOffice.record("A2")], now: now)
        return store
    }

    private func act(
        _ act: DeskAct, on number: Int64 = 10_001, after seconds: Int64 = 0, in store: any ContractStore
    ) async throws {
        let viewer = ContractOffice.supervisor
        let file = try #require(await store.caseFile(number: number, viewer: viewer, now: now))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: now + seconds)
            .get()
        _ = try await store.commit(change, now: now + seconds)
    }
}
