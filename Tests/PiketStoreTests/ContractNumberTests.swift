import PiketDesk
import PiketDomain
import PiketStore
import PlainText
import Testing

@Suite("Contract: calling a case")
struct ContractNumberTests {
    private let now = ContractOffice.now

    struct Row: CustomTestStringConvertible {
        var what: String
        var call: String
        var finds: [Int64]
        var testDescription: String { what }

        init(_ what: String, _ call: String, _ finds: [Int64]) {
            (self.what, self.call, self.finds) = (what, call, finds)
        }
    }

    static let rows = [
        Row("its number", "10002", [10_002]),
        Row("the id in its channel", "SP4N-77/b", [10_001]),
        Row("in small letters", "abc-9", [10_003]),
        Row("the receipt of whoever it was referred to", "R/12/XI/2026", [10_002]),
        Row("a number that is one case's own and another's elsewhere", "10001", [10_001, 10_004]),
        Row("one number of two cases: the newest first", "KEMBAR", [10_006, 10_005]),
        Row("a closed case", "DONE-1", [10_007]),
        Row("a piece of one", "SP4N", []),
        Row("nothing like it", "99999", []),
        Row("no number at all", "!!", []),
    ]

    @Test("A case answers to its number and to those it has elsewhere", arguments: StoreKind.allCases, rows)
    func calls(kind: StoreKind, row: Row) async throws {
        let store = try await kind.make()
        try await fill(store)
        let found = try await store.cases(numbered: row.call, viewer: ContractOffice.supervisor, now: now)
        #expect(found.map(\.number) == row.finds)
    }

    @Test("A reference that was taken back calls nothing; done again it calls", arguments: StoreKind.allCases)
    func undone(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await fill(store)
        func found() async throws -> [Int64] {
            try await store.cases(numbered: "R/12/XI/2026", viewer: ContractOffice.supervisor, now: now).map(\.number)
        }
        try await act(.undo, on: 10_002, in: store)
        #expect(try await found() == [])
        try await act(.redo, on: 10_002, in: store)
        #expect(try await found() == [10_002])
        let file = try await store.caseFile(number: 10_002, viewer: ContractOffice.supervisor, now: now)
        #expect(file?.references == [Reference(system: "Pemprov tetangga", number: "R/12/XI/2026")])
    }

    @Test("A restricted case tells its number and state, not what it is about", arguments: StoreKind.allCases)
    func restricted(kind: StoreKind) async throws {
        let store = try await kind.make()
        _ = try await store.take(
            [
                ContractOffice.record("RHS-1") {
                    $0.visibility = .rahasia
                    $0.category = "jalan"
                }, ContractOffice.record("BIASA-1") { $0.category = "jalan" },
            ], now: now)
        let hidden = try #require(
            try await store.cases(numbered: "RHS-1", viewer: ContractOffice.officer, now: now).first)
        #expect(hidden.number == 10_001)
        #expect(hidden.category == nil)
        #expect(hidden.kelurahan == nil)
        #expect(hidden.gist.isEmpty)
        let seen = try await store.cases(numbered: "RHS-1", viewer: ContractOffice.supervisor, now: now).first
        #expect(seen?.category != nil)
        let other = try await store.cases(numbered: "BIASA-1", viewer: ContractOffice.officer, now: now).first
        #expect(other?.category != nil)
    }

    private func fill(_ store: any ContractStore) async throws {
        _ = try await store.take(
            [
                ContractOffice.record("SP4N-77/b"), ContractOffice.record("X2"), ContractOffice.record("ABC-9"),
                ContractOffice.record("10001"), ContractOffice.record("KEMBAR"),
                ContractOffice.record("KEMBAR", channel: "sms"),
                ContractOffice.record("DONE-1") {
                    $0.status = .done
                    $0.closedAt = $0.receivedAt + 60
                },
            ], now: now)
        let refer = DeskAct.refer(receiver: "Pemprov tetangga", number: "R/12/XI/2026", reason: "bukan kami")
        try await act(refer, on: 10_002, in: store)
    }

    private func act(_ act: DeskAct, on number: Int64, in store: any ContractStore) async throws {
        let viewer = ContractOffice.supervisor
        let file = try #require(await store.caseFile(number: number, viewer: viewer, now: now))
        let change = try Desk(office: try await store.office()).decide(act, on: file, by: viewer, now: now).get()
        _ = try await store.commit(change, now: now)
    }
}
