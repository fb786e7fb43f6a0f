import PiketDomain
import PlainText
import TerminalKit

/// The promises of a case, and the one that comes next explained day by day.
struct ClockLines {
    let scene: Scene
    let complaint: Complaint
    /// Which deadline is explained, counted from the one that comes next.
    var step = 0

    func lines(width: Int) -> [DetailLine] {
        let profile = SafeText(sanitizing: complaint.profile, limit: 80)
        var lines = [
            DetailLine.rule(
                scene[Phrase.deadlines], after: [Span(" " + profile, .dim)],
                calendar + [Span(SafeText(sanitizing: scene.zone.letters, limit: 40), .text)])
        ]
        guard !complaint.deadlines.isEmpty else {
            lines.append(DetailLine(spans: [Span("  " + scene[Phrase.noDeadline], .faint)]))
            return lines
        }
        let next = complaint.status.isOpen ? complaint.deadlines.next : nil
        let explained = explained(next)
        let shown = step == 0 ? next : explained
        for deadline in complaint.deadlines { lines.append(row(deadline, isNext: deadline == shown, width: width)) }
        if let explained {
            lines.append(.blank)
            lines += DayLines(scene: scene, deadline: explained).lines(width: width)
        }
        return lines
    }

    private func explained(_ next: Deadline?) -> Deadline? {
        let running = complaint.deadlines.filter { $0.countdown != nil }
        guard let usual = next ?? running.last, let index = running.firstIndex(of: usual) else { return nil }
        return running[(index + step) % running.count]
    }

    /// The calendar the next deadline is counted by, if it counts office time.
    private var calendar: [Span] {
        guard let deadline = complaint.deadlines.next ?? complaint.deadlines.last,
            deadline.allowance.kind == .hk || deadline.allowance.kind == .jk
        else { return [] }
        return [Span(SafeText(sanitizing: deadline.calendar, limit: 40) + " ", .dim)]
    }

    /// `jawab     5 hk  ━━──────   Sen 04-01  16.00         berjalan`.
    private func row(_ deadline: Deadline, isNext: Bool, width: Int) -> DetailLine {
        let state = deadline.state(at: scene.now)
        let urgency = Urgency(deadline, now: scene.now)
        let isOver = state == .met || state == .missed || state == .stopped
        let allowance = scene.language.allowance(deadline.wholeAllowance).padded(to: 7, .right)
        let name = scene[Phrase.clock(deadline.clock)].padded(to: 8)
        var spans = [
            Span("  ", .text), Span(name, isNext ? .strong : .text, bold: isNext), Span(allowance + "  ", .text),
        ]
        spans += gauge(deadline, role: isOver ? .fine : state == .broken ? .late : isNext ? .accent : .fine)
        if let limit = deadline.limit ?? deadline.promised {
            let day = scene.language.shortDay(scene.zone.date(of: limit))
            spans.append(Span("   " + day + "  " + scene.language.time(limit, scene.zone), .text))
        } else {
            spans.append(Span("   " + scene[.none], .faint))
        }
        var trailing: [Span] = []
        if deadline.promised != nil { trailing.append(Span(scene[Phrase.promised] + " ", .accent)) }
        if state == .broken, let glyph = urgency.glyph {
            trailing.append(Span(scene[glyph], Style(urgency.chipRole, bold: true)))
            trailing.append(Span(" ", .text))
        }
        let role: Role = state == .broken || state == .missed ? .late : isNext ? .text : .dim
        var word = scene[Phrase.state(state)]
        if let met = deadline.metAt { word += " " + scene.language.shortDate(scene.zone.date(of: met)) }
        trailing.append(Span(word + " ", role))
        return DetailLine(spans: spans, trailing: trailing, isChosen: isNext)
    }

    private func gauge(_ deadline: Deadline, role: Role) -> [Span] {
        let gauge = Gauge(share: deadline.lateness(at: scene.now) ?? 0)
        let full = gauge.filled(of: 8)
        return [
            Span(SafeText(repeating: scene[.gaugeFull], count: full), role),
            Span(SafeText(repeating: scene[.gaugeRest], count: 8 - full), .track),
        ]
    }
}
