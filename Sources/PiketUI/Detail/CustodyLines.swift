import PiketDomain
import PlainText
import TerminalKit

/// Who held the case: a line a holder, with its share of the age.
struct CustodyLines {
    let scene: Scene
    let file: CaseFile

    private static let gaugeWidth = 20

    /// Nothing while only the desk has had it: its age says the same.
    func lines() -> [DetailLine] {
        let shares = Custody(of: file.complaint, events: file.events, now: scene.now).shares
        guard shares.contains(where: { $0.agency != nil }) else { return [] }
        let handovers = scene.language.number(file.complaint.handovers)
        return [.blank, DetailLine.rule(scene[Phrase.heldBy], [Span(scene[Phrase.handedOver(handovers)], .dim)])]
            + shares.map(line)
    }

    /// `Dinas SDA     1 hr 4 j  ━━━━━━━━━━━━────────   61 %`.
    private func line(_ share: Custody.Share) -> DetailLine {
        let name = scene.agency(share.agency) ?? scene[Phrase.deskTurn]
        let isHolder = share.agency == file.complaint.agency && file.complaint.status.isOpen
        let time = share.seconds < 3600 ? TimeSpan(rough: share.seconds) : TimeSpan(countdown: share.seconds)
        let full = min(max(Int((share.part * Double(Self.gaugeWidth)).rounded()), 0), Self.gaugeWidth)
        return DetailLine(
            spans: [
                Span("  ", .text),
                Span(name.truncated(to: 15, ellipsis: scene[.ellipsis]).padded(to: 17), isHolder ? .strong : .text),
                Span(time.text(scene.language).padded(to: 10, .right) + "   ", .text),
                Span(SafeText(repeating: scene[.gaugeFull], count: full), .fine),
                Span(SafeText(repeating: scene[.gaugeRest], count: Self.gaugeWidth - full), .track),
            ], trailing: [Span(scene.language.wholePercent(share.part) + " % ", .text)])
    }
}
