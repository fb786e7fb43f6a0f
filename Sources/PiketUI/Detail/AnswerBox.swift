import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What was answered, how far it came, and until when it is due: always at the same place, below the case.
struct AnswerBox {
    let scene: Scene
    let file: CaseFile
    /// Words for an answer were typed and not sent.
    var hasUnsentWords = false

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        var area = area
        if area.height > 4 { _ = area.takeTop(1) }
        let answer = file.answer
        TitleRule(leading: heading(answer), trailing: trailing(answer)).draw(
            in: &buffer, area: area.takeTop(1), glyphs: scene.glyphs)
        guard !area.isEmpty else { return }
        buffer.fill(area, style: Style(on: .surface))
        let inner = area.inset(dx: 2)
        let (words, role) = words(of: answer)
        let lines = words.wrapped(to: min(inner.width, 110))
        for (row, line) in lines.prefix(inner.height).enumerated() {
            let isCut = row == inner.height - 1 && lines.count > inner.height
            let shown = isCut ? (line + scene[.ellipsis]).truncated(to: inner.width, ellipsis: scene[.ellipsis]) : line
            buffer.put(shown, x: inner.x, y: inner.y + row, style: Style(role, on: .surface), maxWidth: inner.width)
        }
    }

    /// `Jawaban  ditahan 42 dtk, u mengurungkan`.
    private func heading(_ answer: AnswerStanding) -> [Span] {
        let (phrase, role): (Phrase, Role) =
            switch answer {
            case .none: (.noAnswer, .dim)
            case .drafted: (.answerDrafted, .accent)
            case .released(let event):
                answer.heldSeconds(at: scene.now).map {
                    (.answerHeld($0, isOwn: event.actor == .officer(login: scene.viewer.login)), .soon)
                } ?? (.answerWaits, .accent)
            case .carried(_, let at): (.answerCarried(moment(at)), .ok)
            case .elsewhere: (.answerElsewhere, .dim)
            }
        return [Span(scene[Phrase.answerTitle], .section, bold: true), Span("  " + scene[phrase], role)]
    }

    /// When it has to be there, or was; then the key that writes it.
    private func trailing(_ answer: AnswerStanding) -> [Span] {
        var spans: [Span] = []
        if hasUnsentWords {
            spans = [Span(scene[Phrase.answerUnsent], .accent)]
        } else if let deadline = file.complaint.deadlines.first(where: { $0.clock == .answer }), deadline.isUnmet,
            file.complaint.status.isOpen, let limit = deadline.limit
        {
            let isBroken = deadline.isBroken(at: scene.now)
            spans = [Span(scene[Phrase.dueAt] + " ", .dim), Span(moment(limit), isBroken ? .late : .text)]
            if isBroken { spans.insert(Span(scene[.broken] + " ", Style(.late, bold: true)), at: 0) }
        } else if case .elsewhere(let at) = answer {
            spans = [Span(moment(at), .dim)]
        } else if let event = answer.event {
            spans = [Span(by(event.actor) + "  ", .dim), Span(moment(event.effectiveAt), .text)]
        }
        if file.complaint.status.isOpen {
            spans += [
                Span(spans.isEmpty ? "" : "   ", .text), Span("c", .key, bold: true),
                Span(" " + scene[Phrase.short(.answer, in: .detail)], .dim),
            ]
        }
        return spans
    }

    private func words(of answer: AnswerStanding) -> (SafeText, Role) {
        switch answer {
        case .none: return (scene[Phrase.noAnswerText], .faint)
        case .elsewhere: return (scene[Phrase.answerElsewhereText], .faint)
        case .drafted(let event), .released(let event), .carried(let event, _):
            guard let words = file.words(of: event), !words.isEmpty else {
                return (scene[Phrase.noAnswerWords], .faint)
            }
            return (words, .text)
        }
    }

    private func by(_ actor: Actor) -> SafeText {
        switch actor {
        case .officer(let login): scene.officer(login) ?? ""
        case .importer: scene[Phrase.importer]
        case .system: scene[Phrase.system]
        }
    }

    private func moment(_ instant: Instant) -> SafeText {
        scene.language.shortDay(scene.zone.date(of: instant)) + " " + scene.language.time(instant, scene.zone)
    }
}
