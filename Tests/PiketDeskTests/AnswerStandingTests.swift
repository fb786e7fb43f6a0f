import PiketDesk
import PiketDomain
import PiketFixtures
import Testing

struct AnswerStandingTests {
    private func word(_ bench: Bench) -> String {
        switch bench.file.answer {
        case .none: "none"
        case .drafted: "drafted"
        case .released: bench.file.answer.heldSeconds(at: bench.now).map { "held \($0)" } ?? "waits"
        case .carried(_, let at): "carried \(bench.now - at)"
        case .elsewhere: "elsewhere"
        }
    }

    @Test func fromDraftToCarried() throws {
        var bench = Bench()
        #expect(word(bench) == "none")
        try bench.act(.draft("Regu datang Rabu"))
        #expect(word(bench) == "drafted")
        try bench.act(.review(approved: false, reason: "kurang jelas"))
        #expect(word(bench) == "none", "a returned draft is none")
        try bench.act(.draft("Regu datang Rabu pagi"))
        try bench.act(.review(approved: true, reason: ""))
        #expect(word(bench) == "held 60")
        bench.now = bench.now + 60
        #expect(word(bench) == "held 0")
        bench.now = bench.now + 1
        #expect(word(bench) == "waits")
        let item = try #require(bench.file.answer.event?.id)
        try bench.act(.send(item: item, at: bench.now, reference: "1"), after: 5)
        #expect(word(bench) == "carried 5")
    }

    @Test func whatWasTakenBackIsNone() throws {
        var bench = Bench()
        try bench.act(.answer("Sudah"))
        try bench.act(.undo)
        #expect(word(bench) == "none")
        try bench.act(.redo)
        #expect(word(bench) == "held 60")
        try bench.act(.draft("Tambahan"))
        #expect(word(bench) == "drafted", "a later draft is what is at hand")
    }

    @Test func aSourcesAnswerIsElsewhere() {
        let record = CaseFixture.record(.answered) { $0.answeredAt = CaseFixture.now - 100 }
        #expect(word(Bench(record)) == "elsewhere")
    }
}
