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

    @Test("A call is its officer's, the newest first, until it is forgotten", arguments: StoreKind.allCases)
    func calls(kind: StoreKind) async throws {
        let store = try await kind.make()
        var call = CallNotes(id: "p-1", openedAt: now)
        call.channel = "sms"
        call.type = .hoax
        call.category = "sampah"
        call.kelurahan = "ciki"
        call.visibility = .anonim
        call.address = "RT 3"
        call.name = "Budi"
        call.contact = "0812"
        call.text = "baris satu\nbaris dua"
        try await store.keep(CallNotes(id: "p-1", openedAt: now), of: "a")
        try await store.keep(call, of: "a")
        try await store.keep(CallNotes(id: "p-2", openedAt: now + 5), of: "a")
        try await store.keep(CallNotes(id: "p-1", openedAt: now), of: "b")
        #expect(try await store.calls(of: "a").map(\.id) == ["p-2", "p-1"])
        #expect(try await store.calls(of: "a").last == call)
        try await store.forget(call: "p-1", of: "a")
        #expect(try await store.calls(of: "a").map(\.id) == ["p-2"])
        #expect(try await store.calls(of: "b").map(\.id) == ["p-1"])
    }

    @Test("Cases like a call are open, of its place, and of its category or words", arguments: StoreKind.allCases)
    func similar(kind: StoreKind) async throws {
        let store = try await kind.make()
        try await ContractCity.fill(store)
        let viewer = ContractOffice.supervisor
        let all = try await store.complaints(QueueQuery(view: .everything, limit: 1000), viewer: viewer, now: now)
        let one = try #require(
            all.first { $0.status.isOpen && $0.kelurahan != nil && $0.category != nil && now - $0.receivedAt < 86_400 })
        let filter = try #require(Filter.similar(kelurahan: one.kelurahan, category: one.category, text: ""))
        let query = QueueQuery(filter: filter, sort: .received, isDescending: true, limit: 8)
        let rows = try await store.queue(query, viewer: viewer, now: now).rows
        #expect(rows.map(\.number).contains(one.number))
        #expect(rows.allSatisfy { $0.status.isOpen && $0.kelurahan == one.kelurahan })
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
