import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// Asking another agency, and writing down what it replied.
struct SupportTranscripts {
    private func sitter() -> Sitter {
        Sitter(FakeDesk(rows: [Cases.row(10_001, dueIn: 600)]), login: "piket1")
    }

    /// Opens the act by its name in the palette.
    private func run(_ command: String, in sitter: inout Sitter) {
        sitter.press(":")
        sitter.type(command)
        sitter.press("<Enter>")
        sitter.pause()
    }

    @Test func anAgencyIsAskedAndItsReplyIsWrittenDown() {
        var sitter = sitter()
        run("support_reply", in: &sitter)
        #expect(sitter.model.dialogCheck?.block == .refused(.supportNotAsked(nil)))
        sitter.press("<Esc>")
        run("support", in: &sitter)
        #expect(sitter.model.dialog?.kind == .support)
        sitter.press("<Down> <Enter>")
        sitter.type("angkut lumpur")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.supports.map(\.agency) == ["dlh"])
        #expect(sitter.desk.file(10_001)?.complaint.awaitedSupports == 1)
        run("support_reply", in: &sitter)
        #expect(sitter.model.dialog?.chooser?.options.map(\.value) == [.agency("dlh")])
        #expect(sitter.model.dialogCheck?.block == .nothingChosen)
        sitter.press("<Down>")
        #expect(sitter.model.dialogCheck?.block == .refused(.textMissing))
        sitter.press("<Enter>")
        sitter.type("Kamis pagi")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .supportReplied)
        #expect(sitter.desk.file(10_001)?.complaint.awaitedSupports == 0)
    }

    @Test func withoutAnOpenRequestTheMenuIsGrey() {
        var sitter = sitter()
        sitter.press("<Enter>")
        #expect(sitter.model.reason(against: .supportReply) == .refused(.supportNotAsked(nil)))
        sitter.desk.act(.support(agency: "dlh", request: "alat", due: nil), on: 10_001, by: "piket2")
        sitter.press("r")
        sitter.wait(5)
        #expect(sitter.model.reason(against: .supportReply) == nil)
    }
}
