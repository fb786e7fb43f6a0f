import PiketDomain
import PiketViewModels
import Testing

/// The shift sheet: offered once, ticked, its cases opened, accepted by a dialog.
struct HandoverTranscripts {
    private func sitter(login: String = "piket1", isDue: Bool = false, outgoing: [String] = ["piket2"]) -> Sitter {
        var desk = FakeDesk(rows: (1...4).map { Cases.row(10_000 + $0, dueIn: 600 * $0) })
        desk.isHandoverDue = isDue
        desk.handover.outgoing = outgoing
        desk.handover.items[.missed] = desk.rows.prefix(2).map { Handover.Item(row: $0, deadline: $0.next) }
        desk.handover.items[.replies] = desk.rows.dropFirst(2).prefix(1).map {
            Handover.Item(row: $0, deadline: $0.next)
        }
        return Sitter(desk, login: login)
    }

    @Test func itIsOfferedUntilItWasOpened() {
        var sitter = sitter(isDue: true)
        #expect(sitter.model.handoverOffer?.numbers == [10_001, 10_002, 10_003])
        sitter.press("H <Esc>")
        #expect(sitter.model.handoverOffer == nil && sitter.model.layer == .panes)
        sitter.commit { $0.revision.people += 1 }
        #expect(sitter.model.handoverOffer == nil, "it was seen")
        #expect(self.sitter().model.handoverOffer == nil)
        #expect(self.sitter(login: "tamu", isDue: true).asked.contains(.handoverOffer) == false)
    }

    @Test func aLineASectionOrAllIsTicked() {
        var sitter = sitter()
        sitter.press("H")
        #expect(sitter.line.hasSuffix("| sheet 10001 ticked []"))
        sitter.press("<Space>")
        #expect(sitter.line.hasSuffix("| sheet 10001 ticked [10001]"))
        sitter.press("k <Space>")
        #expect(sitter.line.hasSuffix("| sheet 0 ticked [10001, 10002]"), "a heading is all of its section")
        sitter.press("<Space> *")
        #expect(sitter.line.hasSuffix("| sheet 0 ticked [10001, 10002, 10003]"))
        sitter.press("-")
        #expect(sitter.line.hasSuffix("| sheet 0 ticked []"))
    }

    @Test func aCaseIsOpenedAndEscComesBackToItsLine() {
        var sitter = sitter()
        sitter.press("H <Space> j <Enter>")
        #expect(sitter.line.hasSuffix("| case 10002 line 0"))
        sitter.press("<Esc>")
        #expect(sitter.line.hasSuffix("| sheet 10002 ticked [10001]"))
        sitter.press("<Esc>")
        #expect(sitter.model.layer == .panes && sitter.model.handoverView == nil)
    }

    @Test func onlyTheButtonAcceptsAndOnlyWhatIsTicked() throws {
        var sitter = sitter()
        sitter.press("H t")
        #expect(sitter.model.notice == .unavailable(.acceptHandover, .nothingTicked))
        sitter.press("<Space> t <Enter>")
        #expect(sitter.model.dialog?.focus == .cancel, "keys typed ahead of it do nothing")
        #expect(sitter.desk.handover.acceptances.isEmpty)
        sitter.confirm()
        let acceptance = try #require(sitter.desk.handover.acceptances.first)
        #expect(acceptance.by == "piket1" && acceptance.from == ["piket2"] && acceptance.numbers == [10_001])
        #expect(sitter.model.dialog == nil && sitter.model.handoverView?.outcome?.acceptance == acceptance)
        #expect(sitter.model.handoverView?.sheet?.open == [10_002, 10_003])
        sitter.press("<Space>")
        #expect(sitter.line.hasSuffix("| sheet 10001 ticked []"), "what is accepted stays so")
        sitter.press("* t")
        sitter.confirm()
        #expect(sitter.model.handoverView?.sheet?.open.isEmpty == true)
        sitter.press("t")
        #expect(sitter.model.notice == .unavailable(.acceptHandover, .allAccepted))
    }

    @Test func whoMayNotOrHasNobodyToTakeOverFromIsTold() {
        var stranger = sitter(login: "tamu")
        stranger.press("H * t")
        #expect(stranger.model.notice == .unavailable(.acceptHandover, .refused(.unknownLogin("tamu"))))
        var alone = sitter(outgoing: [])
        alone.press("H * t")
        #expect(alone.model.notice == .unavailable(.acceptHandover, .refused(.outgoingUnknown)))
    }
}
