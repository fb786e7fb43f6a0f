import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// What a supervisor decides is said before it is decided.
struct ReviewTranscripts {
    private func sitter() -> Sitter {
        Sitter(FakeDesk(rows: (1...2).map { Cases.row(10_000 + $0, dueIn: $0 * 600) }), login: "kasi")
    }

    private func choices(_ sitter: Sitter) -> [DialogOption.Value] {
        sitter.model.dialog?.chooser?.shown.map(\.value) ?? []
    }

    private func open(_ command: String, _ sitter: inout Sitter) {
        sitter.press(":")
        sitter.type(command)
        sitter.press("<Enter>")
        sitter.pause()
    }

    @Test func theOnlyThingThatWaitsIsChosen() {
        var sitter = sitter()
        sitter.desk.act(.draft("Sudah dijadwalkan"), on: 10_001, by: "opr")
        open("approve", &sitter)
        #expect(choices(sitter) == [.review(.draft)])
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .answered)
        #expect(
            sitter.model.notice == .done(.approve, count: 1, number: 10_001, isRequest: false, of: .draft),
            "the result names it")
    }

    @Test func ofSeveralOneIsChosenFirst() {
        var sitter = sitter()
        sitter.desk.act(.draft("Sudah dijadwalkan"), on: 10_001, by: "opr")
        sitter.desk.act(.setState(.inReview, reason: ""), on: 10_001, by: "piket1")
        open("approve", &sitter)
        #expect(choices(sitter) == [.review(.draft), .review(.work)])
        #expect(sitter.model.dialogCheck?.block == .nothingChosen)
        sitter.press("<Down> <Down>")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .reviewed)
        #expect(sitter.model.notice == .done(.approve, count: 1, number: 10_001, isRequest: false, of: .work))
    }

    @Test func aVoidRequestIsOnlySentBack() throws {
        var sitter = sitter()
        sitter.desk.act(.setState(.inReview, reason: ""), on: 10_001, by: "piket1")
        sitter.desk.act(.review(approved: true, reason: ""), on: 10_001, by: "piket1")
        sitter.desk.act(.review(approved: false, reason: "kurang", of: .work), on: 10_001, by: "kasi")
        let request = try #require(sitter.desk.file(10_001)?.events.first { $0.act == .requested })
        open("approve", &sitter)
        let gone = Refusal.transition(from: .inProgress, to: .done)
        #expect(sitter.model.dialog?.chooser?.shown.map(\.obstacle) == [.refused(gone)])
        sitter.press("<Tab> <Esc>")
        open("send_back", &sitter)
        #expect(choices(sitter) == [.review(.request(request.id))])
        sitter.press("<Tab>")
        sitter.type("lewat")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.complaint.isToApprove == false)
    }

    @Test func aDraftThatTellsWhoReportedIsToldFirst() {
        var sitter = sitter()
        sitter.desk.secret = "Warga Contoh"
        sitter.desk.act(.draft("Kepada Warga Contoh"), on: 10_001, by: "opr")
        open("approve", &sitter)
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .drafted)
        #expect(sitter.model.dialog?.refused.map(\.refusal) == [.answerHoldsPersonalData])
        #expect(sitter.model.dialog?.isToldOfPersonalData == true)
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .answered)
    }

    @Test func anAnswerThatTellsWhoReportedIsToldFirst() {
        var sitter = sitter()
        sitter.desk.secret = "Warga"
        sitter.press("c")
        sitter.type("Halo Warga")
        sitter.confirm()
        sitter.confirm()
        #expect(sitter.model.dialog?.isToldOfPersonalData == true)
        sitter.pause()
        sitter.press("<S-Tab>")
        #expect(sitter.model.dialog?.focus == .field(0))
        sitter.type("!")
        #expect(sitter.model.dialog?.isToldOfPersonalData == false, "other words are asked about anew")
        sitter.confirm()
        sitter.confirm()
        #expect(sitter.model.dialog?.isToldOfPersonalData == true)
        sitter.confirm()
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.events.last?.act == .answered)
    }

    @Test func manyAreDecidedByKind() {
        var sitter = sitter()
        sitter.desk.act(.setState(.inReview, reason: ""), on: 10_001, by: "piket1")
        sitter.desk.act(.setState(.inReview, reason: ""), on: 10_002, by: "piket1")
        sitter.commit { _ in }
        sitter.wait(5)
        sitter.press("*")
        open("approve", &sitter)
        #expect(choices(sitter) == ReviewSubject.kinds.map { .review($0) })
        #expect(sitter.model.dialogCheck?.block == .nothingChosen)
        sitter.press("<Down> <Down> <Down>")
        sitter.confirm()
        #expect([10_001, 10_002].allSatisfy { sitter.desk.file($0)?.events.last?.act == .reviewed })
    }

    @Test func whatWasTakenBackOneByOneIsDoneAgainOneByOne() {
        var sitter = sitter()
        sitter.press("t")
        sitter.confirm()
        open("verify", &sitter)
        sitter.confirm()
        for key in ["u", "u", "U", "U"] {
            sitter.press(key)
            sitter.confirm()
            #expect(sitter.model.dialog == nil, "\(key)")
        }
        #expect(
            sitter.desk.file(10_001)?.events.map(\.act)
                == [.received, .taken, .verified, .undone, .undone, .taken, .verified])
        #expect(sitter.model.reason(against: .redo) == .refused(.nothingToRedo))
    }
}
