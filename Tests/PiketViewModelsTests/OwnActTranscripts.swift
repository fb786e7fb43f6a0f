import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// The list of what the viewer did.
struct OwnActTranscripts {
    private func open(_ sitter: inout Sitter) {
        sitter.press(":")
        sitter.type("own_acts")
        sitter.press("<Enter>")
    }

    @Test func newestFirstAndEnterOpensTheCase() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("j j t")
        sitter.confirm()
        sitter.wait(5)
        sitter.press("k m")
        sitter.type("halo")
        sitter.confirm()
        open(&sitter)
        let lines = sitter.model.palette?.ownActs ?? []
        #expect(lines.map(\.number) == [10_002, 10_003])
        #expect(lines.map(\.act) == [.noted, .taken])
        #expect(lines.map(\.isUndoable) == [true, false])
        sitter.press("<Down> <Enter>")
        #expect(sitter.model.detail?.number == 10_003)
    }

    @Test func whatWasUndoneSaysSo() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("t")
        sitter.confirm()
        sitter.press("u")
        sitter.confirm()
        open(&sitter)
        let lines = sitter.model.palette?.ownActs ?? []
        #expect(lines.map(\.act) == [.undone, .taken])
        #expect(lines.map(\.isUndone) == [false, true])
        #expect(lines.map(\.isUndoable) == [false, false])
    }

    @Test func afterAMinuteNothingCanBeUndone() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("t")
        sitter.confirm()
        sitter.wait(61)
        open(&sitter)
        #expect(sitter.model.palette?.ownActs?.map(\.isUndoable) == [false])
    }

    @Test func theNextActOnAnOpenCaseIsNoConflictWithTheOneBefore() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        sitter.press("j <Enter> t")
        sitter.isSlow = true
        sitter.confirm()
        sitter.press("m")
        #expect(sitter.model.dialog?.phase == .loading)
        sitter.isSlow = false
        sitter.answer()
        sitter.type("halo")
        sitter.confirm()
        #expect(sitter.model.dialog == nil)
        #expect(sitter.model.detail?.file?.events.suffix(2).map(\.act) == [.taken, .noted])
    }

    @Test func theListBeginsWithTheShift() {
        var sitter = Sitter(ListTranscripts.desk, login: "piket1")
        open(&sitter)
        let start = Cases.office.shift(at: Cases.now).lowerBound
        #expect(sitter.asked.contains(.ownActs(since: start)))
        let stranger = Sitter(ListTranscripts.desk)
        #expect(stranger.model.reason(against: .ownActs) == .refused(.unknownLogin("piket1")))
    }
}
