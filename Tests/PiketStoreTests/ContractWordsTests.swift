import PiketDomain
import PiketFixtures
import PlainText
import Testing

@Suite("Contract: words beside the log")
struct ContractWordsTests {
    private let now = ContractOffice.now

    @Test("A draft is its officer's, is replaced, and goes with an empty text", arguments: StoreKind.allCases)
    func drafts(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let id = try #require(
            try await store.complaints(QueueQuery(limit: 1), viewer: ContractOffice.supervisor, now: now).first?.id)
        try await store.keep(Draft(complaint: id, kind: "note", text: "satu"), of: "a", now: now)
        try await store.keep(Draft(complaint: id, kind: "note", text: "dua"), of: "a", now: now + 1)
        try await store.keep(Draft(complaint: id, kind: "answer", text: "tiga"), of: "b", now: now)
        #expect(try await store.drafts(of: "a") == [Draft(complaint: id, kind: "note", text: "dua")])
        #expect(try await store.drafts(of: "b").map(\.text) == ["tiga"])
        try await store.keep(Draft(complaint: id, kind: "note", text: ""), of: "a", now: now)
        #expect(try await store.drafts(of: "a").isEmpty)
    }

    @Test("A note is read with its case, masked", arguments: StoreKind.allCases)
    func texts(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let viewer = ContractOffice.supervisor
        let complaint = try #require(
            try await store.complaints(QueueQuery(limit: 1), viewer: viewer, now: now).first)
        let change = StoreFixture.change(complaint, .noted, text: "telepon 0812-3456-7890 lagi")
        _ = try await store.commit(change, now: now)
        let file = try #require(try await store.caseFile(number: complaint.number, viewer: viewer, now: now))
        let event = try #require(file.events.last)
        let text = try #require(file.words[event.id])
        #expect(text.string.hasPrefix("telepon 08"))
        #expect(!text.string.contains("3456"))
    }
}
