import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// Choosing a prepared answer, and filling what it leaves open.
struct PreparedTranscripts {
    @Test func whatIsLeftOpenIsFilledBeforeItGoes() {
        var sitter = Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 600)]), login: "kasi")
        sitter.press("c <Up>")
        #expect(sitter.model.preparedUse == ["jadwal": 41])
        sitter.pause()
        sitter.press("<Down> <Down> <Enter>")
        #expect(sitter.model.dialog?[.text] == "Dikerjakan {tanggal}.")
        #expect(sitter.model.dialogCheck?.block == .refused(.placeholderOpen(.date)))
        sitter.confirm()
        #expect(sitter.model.dialog?.phase == .asking, "nothing goes with a place left open")
        sitter.press("<S-Tab> <S-Tab>")
        for _ in 0..<10 { sitter.press("<Backspace>") }
        sitter.type("Kamis.")
        sitter.confirm()
        sitter.confirm()
        let event = sitter.desk.file(10_001)?.events.last
        #expect(event?.act == .answered)
        #expect(event?.payload.text(.template) == "tanggal" && event?.payload.flag(.unedited) == true)
    }

    @Test func statesThatWantAPictureSayWhichIsMissing() {
        var sitter = Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 600)]), login: "kasi")
        sitter.desk.files[10_001] = Cases.file(Cases.row(10_001, dueIn: 600, category: "lampu"))
        sitter.press("x")
        let review = sitter.model.dialog?.chooser?.options.first { $0.value == .status(.inReview) }
        #expect(review?.obstacle == .refused(.evidenceMissing))
    }
}
