import PiketDomain
import PiketViewModels
import Testing

/// The computer's clock is set while somebody sits before the screen.
struct ClockTranscripts {
    private static let day: Int64 = 86_400

    private func sitter() -> Sitter { Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 7200)]), login: "piket1") }

    private func jump(_ sitter: inout Sitter, by seconds: Int64) {
        sitter.tell(.clockSet(by: seconds))
        sitter.tell(.tick(sitter.model.now + 1, milliseconds: sitter.milliseconds + 1000))
    }

    @Test(arguments: [day, -day])
    func everythingIsReadAgainAndNobodyWasAway(_ seconds: Int64) {
        var sitter = sitter()
        sitter.press("j")
        sitter.asked = []
        jump(&sitter, by: seconds)
        #expect(sitter.model.now == Cases.now + seconds + 1)
        #expect(sitter.model.notice == .clockSet(seconds))
        let asked = sitter.asked.map { "\($0)".prefix { $0 != "(" } }
        #expect(Set(asked).isSuperset(of: ["headline", "queue", "overdue", "tiles", "engagement", "forecast"]))
        #expect(!asked.contains("news"), "a jump is no absence")
        #expect(sitter.model.footer.since == nil && sitter.model.queue.fresh.isEmpty)
        #expect(sitter.model.dataAge ?? 0 >= 0)
        sitter.asked = []
        sitter.wait(1)
        #expect(sitter.asked.isEmpty, "once is enough")
        sitter.press("k")
        #expect(sitter.model.notice == nil)
    }

    @Test(arguments: [day, -day])
    func aFrozenScreenIsNeverOfTheFuture(_ seconds: Int64) {
        var sitter = sitter()
        sitter.press("f")
        sitter.wait(5)
        jump(&sitter, by: seconds)
        #expect(sitter.model.footer.frozenFor == 6)
    }

    /// Seconds the log is ahead, whether the present is the computer's, and the warning.
    @Test(
        arguments: [
            (301, true, Notice.clockBehind(301)), (300, true, nil), (-60, true, nil), (day, false, nil),
        ] as [(Int64, Bool, Notice?)])
    func aLogAheadOfTheClockIsToldOnce(_ ahead: Int64, _ isWorlds: Bool, _ notice: Notice?) {
        var desk = FakeDesk(rows: [Cases.row(10_001, dueIn: 7200)])
        desk.newestEventAt = Cases.now + ahead
        var sitter = Sitter(desk, login: "piket1", checksClock: isWorlds)
        #expect(sitter.model.notice == notice)
        #expect(sitter.model.dataAge ?? 0 >= 0)
        sitter.press("j r")
        #expect(sitter.model.notice == nil, "not again with every reading")
    }

    @Test func aWordToBeConfirmedKeepsItsTime() {
        var sitter = sitter()
        sitter.press("q")
        jump(&sitter, by: -Self.day)
        sitter.wait(60)
        sitter.press("q")
        #expect(sitter.model.notice == .pressAgainToQuit, "the first q is long past")
    }
}
