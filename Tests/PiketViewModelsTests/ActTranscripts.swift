import PiketDesk
import PiketDomain
import PiketViewModels
import Testing

/// Dialogs: what is written, and all that must not be.
struct ActTranscripts {
    private func rows(_ count: Int64 = 4) -> [QueueRow] { (1...count).map { Cases.row(10_000 + $0, dueIn: $0 * 600) } }

    private func sitter(_ login: String? = "piket1", count: Int64 = 4) -> Sitter {
        Sitter(FakeDesk(rows: rows(count)), login: login)
    }

    private func acts(_ sitter: Sitter, _ number: Int64 = 10_001) -> [Act] {
        sitter.desk.file(number)?.events.map(\.act) ?? []
    }

    @Test func takingACase() {
        var sitter = sitter()
        sitter.press("j t")
        #expect(sitter.line == "queue this_shift due #10002 row 1 | take 10002 cancel asking")
        sitter.confirm()
        #expect(acts(sitter, 10_002) == [.received, .taken])
        #expect(sitter.model.notice == .done(.take, count: 1, number: 10_002, isRequest: false))
        #expect(sitter.model.dialog == nil)
        #expect(sitter.model.queue.selected?.assignee == "piket1", "the list is asked again at once")
    }

    @Test func anEarlyEnterIsIgnored() {
        var sitter = sitter()
        sitter.press("t <Enter>")
        #expect(sitter.model.dialog != nil, "not even Cancel")
        sitter.pause(299)
        sitter.press("<Tab> <Enter>")
        #expect(sitter.model.dialog?.focus == .cancel)
        #expect(acts(sitter) == [.received])
    }

    @Test func keysTypedAheadNeverConfirm() {
        var sitter = sitter()
        sitter.press("t y a <Tab> <Enter> <Tab> <Enter>")
        #expect(sitter.model.dialog?.focus == .cancel)
        sitter.pause()
        sitter.press("y x t <Space> Q")
        #expect(sitter.line.hasSuffix("take 10001 cancel asking"), "letters confirm nothing and reach nothing else")
        sitter.press("<Enter>")
        #expect(sitter.model.dialog == nil)
        #expect(acts(sitter) == [.received])
    }

    @Test func aHeldEnterConfirmsNothing() {
        var sitter = sitter()
        sitter.press(":")
        sitter.type("take")
        sitter.press("<Enter>")
        #expect(sitter.model.dialog?.kind == .take)
        for _ in 0..<30 {
            sitter.pause(33)
            sitter.press("<Enter>")
        }
        sitter.press("<Tab>")
        for _ in 0..<30 {
            sitter.pause(33)
            sitter.press("<Enter>")
        }
        #expect(sitter.model.dialog?.focus == .confirm)
        #expect(acts(sitter) == [.received])
        sitter.pause(800)
        sitter.press("<Enter>")
        #expect(acts(sitter) == [.received, .taken])
    }

    @Test func theTargetDoesNotMoveUnderARefresh() {
        var sitter = sitter()
        sitter.press("j t")
        sitter.commit { $0.rows.insert(Cases.row(10_009, dueIn: -900), at: 0) }
        sitter.wait(5)
        sitter.commit { $0.rows.removeAll { $0.number == 10_001 } }
        sitter.wait(5)
        #expect(sitter.model.dialog?.targets.map(\.number) == [10_002])
        sitter.confirm()
        #expect(acts(sitter, 10_002) == [.received, .taken])
        #expect(sitter.desk.files.count == 1)
    }

    @Test func aConflictIsToldAndAskedAgain() {
        var sitter = sitter()
        sitter.press("t")
        sitter.desk.act(.take, on: 10_001, by: "piket2")
        sitter.confirm()
        let dialog = sitter.model.dialog
        #expect(dialog?.focus == .cancel)
        #expect(dialog?.news.map(\.latest.actor) == [.officer(login: "piket2")])
        #expect(dialog?.targets[0].row.assignee == "piket2", "the fresh case is shown")
        #expect(acts(sitter) == [.received, .taken], "nothing was overwritten")
        // The other's case can only be asked for; that is said before it is done.
        #expect(sitter.model.dialogCheck?.isRequest == true)
        sitter.press("<Tab> <Enter>")
        #expect(acts(sitter) == [.received, .taken], "it rests anew")
        sitter.confirm()
        #expect(acts(sitter) == [.received, .taken, .requested])
        #expect(sitter.model.notice == .done(.take, count: 1, number: 10_001, isRequest: true))
    }

    @Test func statesThatAreNotAllowedAreGreyWithTheReason() {
        var sitter = sitter()
        sitter.press("x")
        let options = sitter.model.dialog?.chooser?.options ?? []
        #expect(
            options.filter { $0.obstacle == nil }.map(\.value)
                == [.status(.coordinating), .status(.inProgress), .status(.inReview), .status(.rejected)])
        #expect(options.first { $0.value == .status(.archived) }?.obstacle == .otherAct(.dismiss))
        #expect(
            options.first { $0.value == .status(.done) }?.obstacle
                == .refused(.transition(from: .awaiting, to: .done)))
        sitter.pause()
        #expect(sitter.model.dialogCheck?.block == .nothingChosen)
        sitter.press("<Down> <Down> <Down> <Down>")
        #expect(sitter.model.dialogCheck?.block == .refused(.reasonMissing))
        sitter.press("<Enter>")
        sitter.type("di luar kota")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.complaint.status == .rejected)
    }

    @Test func manyAreReassignedAfterTheirNumberWasTyped() {
        var sitter = sitter("kasi", count: 12)
        sitter.press("*")
        #expect(sitter.model.marks.count == 12)
        sitter.press("a")
        sitter.type("petugas b")
        #expect(sitter.model.dialog?.chooser?.chosen?.value == .officer("piket2"))
        #expect(sitter.model.dialogCheck?.block == .count(12))
        sitter.confirm()
        #expect(sitter.desk.files.isEmpty)
        while let dialog = sitter.model.dialog, dialog.focus != .field(1) { sitter.press("<Tab>") }
        sitter.type("12")
        #expect(sitter.model.dialogCheck?.block == nil)
        sitter.confirm()
        #expect(sitter.desk.files.values.allSatisfy { $0.complaint.assignee == "piket2" })
        #expect(sitter.desk.files.count == 12)
        #expect(sitter.model.marks.isEmpty, "what is done is no longer marked")

        sitter.press("u")
        #expect(sitter.model.dialog?.targets.count == 12)
        sitter.confirm()
        #expect(sitter.model.dialog?.phase != .told)
        while let dialog = sitter.model.dialog, dialog.focus != .field(0) { sitter.press("<Tab>") }
        sitter.type("12")
        sitter.confirm()
        #expect(sitter.desk.files.values.allSatisfy { $0.complaint.assignee == nil })
    }

    @Test func whatIsRefusedIsCountedByReason() {
        var sitter = sitter("kasi")
        sitter.desk.act(.verify, on: 10_002, by: "piket2")
        sitter.desk.act(.dismiss(.spam), on: 10_003, by: "piket2")
        sitter.press("r")
        sitter.press("* -")
        #expect(sitter.model.marks.isEmpty)
        sitter.press("g v j j j v")
        #expect(sitter.model.marks.count == 4)
        sitter.press(":")
        sitter.type("verify")
        sitter.press("<Enter>")
        sitter.desk.act(.take, on: 10_004, by: "piket2")
        sitter.confirm()
        let dialog = sitter.model.dialog
        #expect(dialog?.doneCount == 1)
        #expect(dialog?.refused.flatMap(\.numbers) == [10_002, 10_003])
        #expect(dialog?.targets.map(\.number) == [10_004], "what another changed is asked about again")
        sitter.confirm()
        #expect(acts(sitter, 10_004) == [.received, .taken, .verified])
    }

    @Test func anAnswerIsLookedAtBeforeItGoes() {
        var sitter = sitter()
        sitter.press("c <Up>")
        sitter.pause()
        sitter.press("<Down> <Enter>")
        #expect(sitter.model.dialog?[.text] == "Laporan 10001 di Cikini dijadwalkan.")
        sitter.type(" Hubungi 0812 3456 7890")
        #expect(sitter.model.dialogCheck?.warnings == [.personalData(1)])
        sitter.confirm()
        #expect(sitter.model.dialog?.phase == .preview)
        #expect(acts(sitter) == [.received])
        sitter.pause()
        sitter.press("<Esc>")
        #expect(sitter.model.dialog?.phase == .asking)
        sitter.confirm()
        sitter.confirm()
        #expect(acts(sitter) == [.received, .answered])
    }

    @Test func wordsThatWereNotSentComeBack() {
        var sitter = sitter()
        sitter.press("m")
        sitter.type("sudah dicek")
        sitter.press("<Esc>")
        #expect(sitter.model.notice == .draftKept(10_001))
        sitter.press("j m")
        #expect(sitter.model.dialog?[.text] == "")
        sitter.press("<Esc> k m")
        #expect(sitter.model.dialog?[.text] == "sudah dicek")
        sitter.confirm()
        #expect(acts(sitter) == [.received, .noted])
        sitter.press("m")
        #expect(sitter.model.dialog?[.text] == "")
    }

    @Test func undoAndRedo() {
        var sitter = sitter()
        #expect(sitter.model.reason(against: .undo) == .refused(.nothingToUndo))
        sitter.press("t")
        sitter.confirm()
        #expect(sitter.model.footer.hints.map(\.command).contains(.undo), "the footer says so while it lasts")
        sitter.press("j u")
        #expect(sitter.model.dialog?.targets.map(\.number) == [10_001], "the case of the act, not of the cursor")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.complaint.assignee == nil)
        sitter.press("U")
        sitter.confirm()
        #expect(sitter.desk.file(10_001)?.complaint.assignee == "piket1")
        sitter.wait(61)
        #expect(!sitter.model.footer.hints.map(\.command).contains(.undo))
        #expect(sitter.model.reason(against: .undo) == .refused(.nothingToUndo))
    }

    struct Right: Sendable {
        var login: String?
        var keys: String
        var reason: Reason

        init(_ login: String?, _ keys: String, _ reason: Reason) {
            self.login = login
            self.keys = keys
            self.reason = reason
        }
    }

    static let rights = [
        Right(nil, "t", .refused(.unknownLogin("piket1"))),
        Right(nil, "c", .refused(.unknownLogin("piket1"))),
        Right(nil, "u", .refused(.unknownLogin("piket1"))),
        Right("opr", "t", .refused(.needsRole([.officer, .supervisor]))),
        Right("piket1", "* a", .refused(.needsRole([.supervisor]))),
    ]

    @Test(arguments: rights)
    func whoMayNotIsToldWhy(_ row: Right) {
        var sitter = sitter(row.login)
        sitter.press(row.keys)
        #expect(sitter.model.dialog == nil)
        guard case .unavailable(_, let told)? = sitter.model.notice else {
            Issue.record("nothing was said")
            return
        }
        #expect(told == row.reason)
    }

    @Test func anOperatorsAnswerIsADraft() {
        var sitter = sitter("opr")
        sitter.press("c")
        #expect(sitter.model.dialog?.kind == .draft)
    }

    @Test func aStoreThatFailsKeepsTheQuestion() {
        var sitter = sitter()
        sitter.press("t")
        sitter.desk.trouble = .locked(path: "x")
        sitter.confirm()
        #expect(sitter.model.dialog?.trouble == .locked(path: "x"))
        sitter.desk.trouble = nil
        sitter.confirm()
        #expect(acts(sitter) == [.received, .taken])
    }

    @Test func aLongPasteIsCut() {
        var sitter = sitter()
        sitter.press("m")
        sitter.tell(.paste(String(repeating: "baris\r\n", count: 200_000)))
        #expect(sitter.model.dialog?[.text].count == 4000)
        #expect(sitter.model.notice == .textCut(4000))
    }

    @Test func whatIsTypedOutlivesTheSession() {
        var sitter = sitter()
        sitter.press("m")
        sitter.type("belum selesai")
        #expect(sitter.desk.drafts.isEmpty)
        sitter.wait(1)
        #expect(sitter.desk.drafts.map(\.text) == ["belum selesai"])
        // The session ends here without a word; another begins on the same store.
        var next = Sitter(sitter.desk, login: "piket1")
        next.press("m")
        #expect(next.model.dialog?[.text] == "belum selesai")
        next.confirm()
        #expect(next.desk.drafts.isEmpty)
    }

    @Test func forwardingACase() {
        var sitter = sitter()
        sitter.press("j W")
        #expect(sitter.model.dialogCheck?.block == .refused(.addresseeMissing))
        sitter.type("Grup Menteng")
        sitter.pause()
        sitter.press("<Tab>")
        sitter.type("angkut hari ini")
        sitter.confirm()
        #expect(acts(sitter, 10_002) == [.received, .forwarded])
        #expect(sitter.desk.file(10_002)?.events.last?.payload.text(.to) == "Grup Menteng")
        guard case .forward(let complaint, let receiver, let request)? = sitter.model.slip else {
            Issue.record("nothing is shown")
            return
        }
        #expect(complaint.number == 10_002 && receiver == "Grup Menteng" && request == "angkut hari ini")
        let slip = Slip.forward(complaint, to: receiver, request: request)
        #expect(sitter.ended == [.save(slip), .copy(.slip(slip))])
        sitter.tell(.saved(slip, .written(path: "/x")))
        #expect(sitter.model.slipFile == .written(path: "/x"))
        sitter.press("y")
        #expect(sitter.ended.last == .copy(.slip(slip)))
        sitter.press("<Esc>")
        #expect(sitter.model.slip == nil && sitter.model.layer == .panes)
    }

    @Test func copyingAndLooking() {
        var sitter = sitter()
        sitter.press("j y")
        #expect(sitter.ended == [.copy(.number(10_002))])
        #expect(sitter.model.notice == .copied("10002"))
        sitter.press("<Enter> o")
        #expect(sitter.model.notice == .unavailable(.links, .noLinks))
        sitter.press("i i")
        #expect(sitter.model.detail?.explained == 2)
    }
}
