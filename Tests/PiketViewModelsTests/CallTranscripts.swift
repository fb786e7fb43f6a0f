import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// Writing down what is said on the telephone.
struct CallTranscripts {
    private func sitter(_ login: String? = "piket1") -> Sitter {
        Sitter(FakeDesk(rows: (1...4).map { Cases.row(10_000 + $0, dueIn: $0 * 600) }), login: login)
    }

    /// Goes to a field by Tab.
    private func go(to entry: CallForm.Entry, _ sitter: inout Sitter) {
        sitter.pause()
        while let call = sitter.model.call, call.entry != entry { sitter.press("<Tab>") }
    }

    /// Tab up to the last button, then Enter, as unhurried as a person.
    private func confirm(_ sitter: inout Sitter) {
        sitter.pause()
        while let call = sitter.model.call, call.focus != .confirm { sitter.press("<Tab>") }
        sitter.pause()
        sitter.press("<Enter>")
    }

    private func fill(_ sitter: inout Sitter) {
        sitter.press("<F7>")
        sitter.type("Budi")
        go(to: .place, &sitter)
        sitter.type("cik")
        go(to: .category, &sitter)
        sitter.type("jlnrsk")
        go(to: .text, &sitter)
        sitter.type("lubang di tikungan")
    }

    @Test func aCallIsWrittenDownAndReadBack() {
        var sitter = sitter()
        fill(&sitter)
        sitter.wait(240)
        confirm(&sitter)
        let record = sitter.desk.records.first
        #expect(record?.receivedAt == Cases.now, "received when the form was opened")
        #expect(record?.kelurahan == "31.71.06.1003" && record?.category == "jalan")
        #expect(record?.text == "lubang di tikungan" && record?.reporterName == "Budi")
        #expect(record?.takenBy == "piket1" && record?.channel == "jaki")
        #expect(sitter.line.hasSuffix("| slip 10901"))
        #expect(sitter.desk.calls.isEmpty, "what is written down is no draft")
        sitter.press("y")
        guard case .copy(.slip(.receipt(let file)))? = sitter.ended.last else {
            Issue.record("nothing was copied")
            return
        }
        #expect(file.complaint.number == 10_901)
        sitter.pause()
        sitter.press("<Enter>")
        #expect(sitter.model.slip == nil && sitter.model.detail?.number == 10_901)
    }

    @Test func thePlaceIsCompletedFromThreeLetters() {
        var sitter = sitter()
        sitter.press("<F7>")
        go(to: .place, &sitter)
        sitter.type("me")
        #expect(sitter.model.call?.choices[.place]?.shown.isEmpty == true)
        sitter.type("l")
        #expect(sitter.model.call?.choices[.place]?.shown.map(\.name) == ["Kebon Melati, Tanah Abang"])
        sitter.press("<Backspace>")
        sitter.type("n")
        sitter.press("<Enter>")
        #expect(sitter.model.call?.text(of: .place) == "Menteng, Menteng")
        #expect(sitter.model.call?.entry == .address)
        sitter.press("<S-Tab>")
        sitter.type("pet")
        #expect(sitter.model.call?.text(of: .place) == "pet", "the first letter over a choice begins anew")
        #expect(sitter.model.call?.choices[.place]?.barred?.code == "31.71.07.1002")
    }

    @Test func whatMeansNothingIsNotWrittenDown() {
        var sitter = sitter()
        sitter.press("<F7>")
        #expect(sitter.model.callRefusal == .textMissing)
        go(to: .place, &sitter)
        sitter.type("zzz")
        go(to: .text, &sitter)
        sitter.type("lampu padam")
        #expect(sitter.model.callRefusal == .unknownPlace("zzz"))
        confirm(&sitter)
        #expect(sitter.desk.records.isEmpty && sitter.model.call != nil)
    }

    @Test func similarCasesAppearWhileTyping() {
        var sitter = sitter()
        sitter.press("<F7>")
        #expect(sitter.model.call?.similar == nil)
        go(to: .place, &sitter)
        sitter.type("cikini")
        go(to: .category, &sitter)
        #expect(sitter.model.call?.similar == nil, "a place alone is like everything there")
        sitter.type("sampah")
        sitter.press("<Tab>")
        #expect(sitter.model.call?.similar?.map(\.number) == [10_004, 10_003, 10_002, 10_001], "the newest first")
        let asked = sitter.asked.count
        go(to: .text, &sitter)
        sitter.type("menump")
        #expect(sitter.asked.count == asked, "half a word asks nothing")
    }

    @Test func escKeepsTheDraftAndF7OffersIt() {
        var sitter = sitter()
        fill(&sitter)
        sitter.press("<Esc>")
        #expect(sitter.model.notice == .callKept && sitter.model.call == nil)
        // The session ends here without a word; another begins on the same store, later.
        var next = Sitter(sitter.desk, login: "piket1")
        next.wait(600)
        next.press("<F7>")
        #expect(next.model.call?.phase == .offering)
        next.type("x")
        next.pause()
        next.press("<Enter>")
        #expect(next.model.call?.text(of: .text) == "lubang di tikungan")
        #expect(next.model.call?.choices[.place]?.chosen?.code == "31.71.06.1003")
        confirm(&next)
        #expect(next.desk.records.map(\.receivedAt) == [Cases.now], "the call came when the form was first opened")
        #expect(next.desk.calls.isEmpty)
        next.press("<Esc> <F7>")
        #expect(next.model.call?.phase == .asking && next.model.call?.notes.isBlank == true)
    }

    @Test func whatIsTypedIsKeptEverySecond() {
        var sitter = sitter()
        fill(&sitter)
        #expect(sitter.desk.calls.isEmpty)
        sitter.wait(1)
        #expect(sitter.desk.calls.map(\.text) == ["lubang di tikungan"])
        sitter.desk.calls = []
        sitter.wait(1)
        #expect(sitter.desk.calls.isEmpty, "what did not change is not kept again")
    }

    @Test func aDraftCanBeThrownAway() {
        var sitter = sitter()
        fill(&sitter)
        sitter.press("<Esc> <F7>")
        sitter.pause()
        sitter.press("<Tab> <Enter>")
        #expect(sitter.desk.calls.isEmpty)
        #expect(sitter.model.call?.phase == .asking && sitter.model.call?.notes.isBlank == true)
    }

    @Test func haste() {
        var sitter = sitter()
        sitter.press("<F7>")
        sitter.type("y")
        sitter.press("<Tab>")
        sitter.type("0812")
        #expect(sitter.model.call?.text(of: .name) == "y" && sitter.model.call?.text(of: .contact) == "0812")
        sitter.press("<S-Tab> <S-Tab> <S-Tab> <S-Tab> <S-Tab>")
        #expect(sitter.model.call?.focus == .cancel)
        sitter.press("<Enter>")
        #expect(sitter.model.call != nil, "a button rests first")
        sitter.press("<S-Tab>")
        sitter.type("x")
        sitter.press("<Tab> <Tab> <Enter>")
        #expect(sitter.desk.records.isEmpty && sitter.model.call?.phase == .asking)
        sitter.press("<S-Tab>")
        sitter.pause()
        #expect(sitter.model.call?.focus == .cancel, "Cancel comes first")
        sitter.press("<Tab> y c")
        #expect(sitter.desk.records.isEmpty, "no letter confirms")
        sitter.pause(2000)
        sitter.press("<Enter>")
        #expect(sitter.desk.records.count == 1)
        sitter.press("<Enter> <Enter>")
        #expect(sitter.model.slip != nil, "a held Enter does not close the number")
    }

    @Test func aHugePasteIsTamed() {
        var sitter = sitter()
        sitter.press("<F7>")
        sitter.tell(.paste(String(repeating: "a\n", count: 500_000)))
        #expect(sitter.model.notice == .textCut(400))
        go(to: .text, &sitter)
        sitter.tell(.paste(String(repeating: "baris\r\n", count: 200_000)))
        #expect(sitter.model.call?.text(of: .text).count == 4000)
        #expect(sitter.model.notice == .textCut(4000))
    }

    @Test func aStoreThatFailsKeepsTheCall() {
        var sitter = sitter()
        fill(&sitter)
        sitter.desk.trouble = .locked(path: "x")
        confirm(&sitter)
        #expect(sitter.model.call?.trouble == .locked(path: "x") && sitter.model.call?.focus == .cancel)
        sitter.desk.trouble = nil
        confirm(&sitter)
        #expect(sitter.desk.records.count == 1)
    }

    @Test(arguments: [(nil, Reason.refused(.unknownLogin("piket1"))), ("opr", .refused(.needsRole(Right.work.roles)))])
    func whoMayNotIsToldWhy(_ login: String?, _ reason: Reason) {
        var sitter = sitter(login)
        sitter.press("<F7>")
        #expect(sitter.model.call == nil && sitter.model.notice == .unavailable(.writeDown, reason))
    }
}
