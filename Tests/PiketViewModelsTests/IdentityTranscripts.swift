import PiketDesk
import PiketDomain
import PiketViewModels
import PlainText
import Testing

/// Who reported is shown for a minute, to whoever asked for it, in the open case, and nowhere else.
struct IdentityTranscripts {
    private func sitter(_ login: String?, visibility: Visibility = .privat) -> Sitter {
        let rows = (1...3).map { Cases.row(10_000 + $0, dueIn: $0 * 6000) }
        var desk = FakeDesk(rows: rows)
        for row in rows { desk.files[row.number] = Cases.told(row, visibility: visibility) }
        var sitter = Sitter(desk, login: login)
        sitter.press("<Enter>")
        return sitter
    }

    private func choose(_ command: String, _ sitter: inout Sitter) {
        sitter.press("<Enter>")
        sitter.type(command)
        sitter.press("<Enter>")
    }

    private func opened(_ login: String = "kasi") -> Sitter {
        var sitter = sitter(login)
        choose("unmask", &sitter)
        sitter.type("menelepon balik")
        sitter.confirm()
        return sitter
    }

    @Test func itIsShownForAMinute() {
        var sitter = sitter("kasi")
        choose("unmask", &sitter)
        #expect(sitter.model.dialog?.kind == .unmask)
        #expect(sitter.model.dialogCheck?.block == .refused(.reasonMissing))
        sitter.confirm()
        #expect(sitter.model.identity == nil, "not without a reason")
        sitter.press("<Tab>")
        sitter.type("menelepon balik")
        sitter.confirm()
        #expect(sitter.model.identity?.name.string == "Budi Santoso")
        #expect(sitter.model.identity?.contact.string == "081234567890")
        #expect(sitter.model.identity?.text.string == Cases.original.text)
        #expect(sitter.model.identitySeconds == 60)
        #expect(sitter.desk.file(10_001)?.events.map(\.act) == [.received, .unmasked])
        let before = sitter.model
        sitter.wait(1)
        #expect(sitter.model.identitySeconds == 59)
        #expect(!sitter.model.looks(like: before), "the countdown is drawn")
        #expect(sitter.model.nextWake == sitter.model.now + 1)
        sitter.press("j j k i")
        sitter.commit { _ in }
        sitter.wait(58)
        #expect(sitter.model.identitySeconds == 1)
        sitter.wait(1)
        #expect(sitter.model.identity == nil)
        #expect(sitter.model.identitySeconds == nil)
    }

    @Test(arguments: [
        "<Esc>", "q", "n", "?", ":", "<Enter>", "f", "m", "x", "<C-z>", "<C-c> <C-c>", "Q", "<F2>",
    ])
    func itGoesWithWhateverComesBeforeIt(_ keys: String) {
        var sitter = opened()
        #expect(sitter.model.identity != nil)
        sitter.press(keys)
        #expect(sitter.model.identity == nil)
        sitter.press("<Esc> <Esc> <Esc> <Enter>")
        #expect(sitter.model.identity == nil, "it does not come back")
    }

    @Test(arguments: ["j", "k", "<PageDown>", "G", "i", "y", "Y", "r", "<C-l>"])
    func lookingKeepsIt(_ keys: String) {
        var sitter = opened()
        sitter.press(keys)
        #expect(sitter.model.identity != nil)
    }

    @Test func aStoppedProgramDoesNotShowItAgain() {
        var sitter = opened()
        sitter.tell(.resumed)
        #expect(sitter.model.identity == nil)
    }

    @Test func whatIsCopiedIsMasked() {
        var sitter = opened()
        sitter.press("y Y")
        for request in sitter.ended { #expect(!"\(request)".contains("Santoso") && !"\(request)".contains("0812345")) }
        #expect(sitter.ended.count == 2)
    }

    @Test func aForgottenPersonIsNoLongerShown() {
        var sitter = opened()
        sitter.desk.act(.forget(reason: "x"), on: 10_001, by: "adm")
        sitter.tell(.storeChanged)
        #expect(sitter.model.identity == nil)
    }

    @Test func whoMayNotIsToldWhy() {
        for (login, visibility, reason) in [
            ("piket1", Visibility.privat, Reason.refused(.needsRole([.supervisor, .inspector]))),
            ("opr", .privat, .refused(.needsRole([.supervisor, .inspector]))),
            ("adm", .privat, .refused(.needsRole([.supervisor, .inspector]))),
            ("kasi", .rahasia, .refused(.restricted)),
        ] {
            let sitter = sitter(login, visibility: visibility)
            #expect(sitter.model.reason(against: .unmask) == reason, "\(login)")
        }
        #expect(sitter(nil).model.reason(against: .unmask) == .refused(.unknownLogin("piket1")))
        #expect(sitter("awas", visibility: .rahasia).model.reason(against: .unmask) == nil)
        #expect(sitter("kasi").model.reason(against: .unmask) == nil)
        var frozen = sitter("kasi")
        frozen.press("f")
        #expect(frozen.model.reason(against: .unmask) == .frozen)
    }

    @Test func whatIsNotOnRecordIsSaid() {
        var sitter = sitter("kasi")
        sitter.desk.original = nil
        choose("unmask", &sitter)
        sitter.type("x")
        sitter.confirm()
        #expect(sitter.model.notice == .noReporter(10_001))
        #expect(sitter.model.identity == nil)
    }
}
