import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// The letter of an answer: folded away, asked for, checked.
struct LetterTranscripts {
    private func sitter() -> Sitter { Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 600)]), login: "kasi") }

    @Test func aLettersFieldsComeWhenAskedFor() {
        var sitter = sitter()
        sitter.press("c")
        sitter.type("Sudah")
        #expect(sitter.model.dialog?.fields.map(\.kind) == [.text])
        #expect(sitter.model.dialog?.offersLetter == true)
        sitter.pause()
        sitter.press("<F8>")
        #expect(sitter.model.dialog?.fields.map(\.kind) == [.text, .letter, .letterDate, .signer])
        #expect(sitter.model.dialog?.offersLetter == false)
        #expect(sitter.model.dialogCheck?.block == nil, "an empty letter is none")
        sitter.press("<Tab>")
        sitter.type("20-13-2026")
        #expect(sitter.model.dialogCheck?.block == .date)
        sitter.press("<C-u>")
        sitter.type("20-11-2026")
        #expect(sitter.model.dialogCheck?.block == .refused(.letterNumberMissing))
        sitter.pause()
        sitter.press("<S-Tab>")
        sitter.type("7/XI")
        sitter.press("<F8>")
        #expect(sitter.model.dialog?.fields.count == 4, "asked for twice, they come once")
        sitter.confirm()
        sitter.confirm()
        let letter = Letter(number: "7/XI", date: CivilDate(year: 2026, month: 11, day: 20))
        #expect(sitter.desk.file(10_001)?.events.last?.payload.letter == letter)
    }

    @Test func whatSendsNoLetterHasNoFieldsForIt() {
        var sitter = sitter()
        sitter.press("m <F8>")
        #expect(sitter.model.dialog?.fields.map(\.kind) == [.text])
        #expect(sitter.model.dialog?.offersLetter == false)
    }
}
