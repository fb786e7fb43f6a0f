import PiketDomain
import PiketViewModels
import PlainText
import Testing

/// Citizens' posts: listed, decided by a dialog, the case that came of one opened.
struct MentionTranscripts {
    private func sitter(login: String = "piket1") -> Sitter {
        var desk = FakeDesk(rows: (1...4).map { Cases.row(10_000 + $0, dueIn: 600 * $0) })
        desk.mentions = [
            Mention(id: 1, platform: "x", postedAt: Cases.now - 60, text: "baru", author: "@••••"),
            Mention(id: 2, platform: "x", postedAt: Cases.now - 600, text: "ramai", author: "@••••", repeats: 9),
            Mention(
                id: 3, platform: "x", postedAt: Cases.now - 900, text: "sudah", author: "@••••", fate: .taken,
                number: 10_002),
        ]
        return Sitter(desk, login: login)
    }

    @Test func newestOrMostRepeatedFirstAndByFate() {
        var sitter = sitter()
        sitter.press("M")
        #expect(sitter.line.hasSuffix("| mentions open newest on 1"))
        sitter.press("s")
        #expect(sitter.line.hasSuffix("| mentions open repeats on 2"))
        sitter.press("]")
        #expect(sitter.line.hasSuffix("| mentions taken repeats on 3"))
        sitter.press("<Enter>")
        #expect(sitter.line.hasSuffix("| case 10002 line 0"))
        sitter.press("<Esc>")
        #expect(sitter.line.hasSuffix("| mentions taken repeats on 3"))
        sitter.press("<Esc>")
        #expect(sitter.model.layer == .panes)
    }

    @Test func nothingIsDecidedWithoutAChoiceAndTheButton() {
        var sitter = sitter()
        sitter.press("M <Enter> <Enter>")
        #expect(sitter.model.dialog?.kind == .settleMention && sitter.model.dialogCheck?.block == .nothingChosen)
        sitter.confirm()
        #expect(sitter.desk.mentions.filter { $0.fate == .open }.count == 2)
        sitter.press("<Esc> <Enter> <Down>")
        sitter.confirm()
        #expect(sitter.model.notice == .mentionSettled(1, .taken, number: 10_500))
        #expect(sitter.line.contains("| mentions open newest on 2"), "the list is read again")
    }

    @Test func whatIsDismissedNeedsAReasonAndCanBeOpenedAgain() {
        var sitter = sitter()
        sitter.press("M <Enter> <Down> <Down> <Down>")
        #expect(sitter.model.dialogCheck?.block == .refused(.reasonMissing))
        sitter.pause()
        sitter.press("<Tab> i k l a n")
        sitter.confirm()
        #expect(sitter.model.notice == .mentionSettled(1, .dismissed, number: nil))
        sitter.press("[ <Enter>")
        sitter.confirm()
        #expect(sitter.model.notice == .mentionSettled(1, .open, number: nil))
    }

    @Test func whoMayNotIsTold() {
        var sitter = sitter(login: "tamu")
        sitter.press("M <Enter>")
        #expect(sitter.model.dialog == nil)
        #expect(sitter.model.notice == .unavailable(.open, .refused(.unknownLogin("tamu"))))
    }
}
