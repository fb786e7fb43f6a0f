import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

struct PersonTests {
    @Test func `only administrators forget, once, with a reason, and for good`() throws {
        var bench = Bench(.inProgress)
        #expect(bench.refusal(.forget(reason: "x"), by: "penyelia") == .needsRole([.admin]))
        #expect(bench.refusal(.forget(reason: "x"), by: "orang") == .unknownLogin("orang"))
        #expect(bench.refusal(.forget(reason: " "), by: "admin") == .reasonMissing)
        try bench.act(.forget(reason: "permintaan"), by: "admin")
        #expect(bench.refusal(.forget(reason: "x"), by: "admin") == .already(.forgotten))
        #expect(bench.refusal(.undo, by: "admin") == .nothingToUndo)
    }

    @Test func `only shown words are masked by hand`() {
        let bench = Bench(.inProgress)
        #expect(bench.refusal(.redact("tak ada di sini", reason: "x")) == .notInText)
        #expect(bench.refusal(.redact("", reason: "x")) == .textMissing)
        #expect(bench.refusal(.redact("x", reason: "")) == .reasonMissing)
        #expect(bench.refusal(.redact("x", reason: "x"), by: "pengawas") == .needsRole([.officer, .supervisor]))
    }

    @Test func `what is released is carried once, after the minute in which it can be taken back`() throws {
        var bench = Bench(.inProgress)
        try bench.act(.answer("Sudah"))
        let item = try #require(bench.events.last)
        func send(_ time: Instant, item id: Int64? = nil, by login: String = "penyelia") -> Refusal? {
            bench.refusal(.send(item: id ?? item.id, at: time, reference: ""), by: login)
        }
        bench.now = item.at + 60
        #expect(send(bench.now) == .nothingToCarry(item.id))
        bench.now = item.at + 61
        #expect(send(bench.now) == nil)
        #expect(send(bench.now + 1) == .nothingToCarry(item.id))
        #expect(send(item.at - 1) == .nothingToCarry(item.id))
        #expect(send(bench.now, item: item.id - 1) == .nothingToCarry(item.id - 1))
        #expect(send(bench.now, by: "operator") == .needsRole([.officer, .supervisor]))
        try bench.act(.send(item: item.id, at: item.at + 30, reference: "S1"), after: 0)
        #expect(send(bench.now) == .nothingToCarry(item.id))
        #expect(bench.complaint.firstAnswerAt == item.at)
    }
}
