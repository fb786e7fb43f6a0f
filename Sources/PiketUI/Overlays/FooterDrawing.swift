import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// The last row: the keys that work now at the left, what just happened or waits at the right.
struct FooterDrawing {
    let scene: Scene
    let model: AppModel

    func draw(in buffer: inout CellBuffer, area: Rect) {
        guard !area.isEmpty else { return }
        let footer = model.footer
        var right = status(footer)
        while model.handoverOffer == nil, right.width > max(area.width * 2 / 3, 10), right.count > 1 {
            right.removeFirst()
        }
        var end = area.maxX
        if !right.isEmpty { end = buffer.putRight(right, endX: area.maxX, y: area.y, maxWidth: area.width) - 3 }
        let gap = area.width >= 100 ? 3 : 2
        let hints = footer.hints.map { hint in
            (
                command: hint.command, name: KeyName.of(hint.keys, scene),
                word: scene[Phrase.short(hint.command, in: model.context)]
            )
        }
        // Help keeps its place whatever else has to go.
        var reserved = hints.first { $0.command == .help }.map { $0.name.width + 1 + $0.word.width + gap } ?? 0
        var x = area.x
        var isFull = false
        for hint in hints {
            if hint.command == .help { reserved = 0 }
            guard x + hint.name.width + 1 + hint.word.width <= end - reserved, !isFull || reserved == 0 else {
                isFull = true
                continue
            }
            let cap = Style(.key, on: .keycap, bold: true)
            buffer.fill(Rect(x: x - 1, y: area.y, width: hint.name.width + 2, height: 1), style: cap)
            x = buffer.put(hint.name, x: x, y: area.y, style: cap) + 1
            x = buffer.put(hint.word, x: x, y: area.y, style: Style(.dim)) + gap
        }
    }

    /// The most important last: it is kept longest.
    private func status(_ footer: Footer) -> [Span] {
        if let notice = model.notice {
            return [Span(scene[.notice] + " ", .accent), Span(scene[Phrase.notice(notice)], .strong)]
        }
        if case .stale(let trouble, _, let retryAt) = model.header.feed {
            return [
                Span(scene[Phrase.trouble(trouble)], .soon),
                Span(scene.separator + scene[Phrase.retry(max(retryAt - model.now, 0))], .dim),
            ]
        }
        if let frozen = footer.frozenFor {
            return [Span(scene[Phrase.frozenFor(TimeSpan(rough: frozen).text(scene.language))], .soon, bold: true)]
        }
        var spans: [Span] = []
        if let since = footer.since {
            let time = scene.language.time(since.at, scene.zone)
            spans.append(Span(scene[Phrase.since(time)] + ": " + scene[Phrase.news(since.news)], .dim))
        }
        if footer.waiting > 0 {
            if !spans.isEmpty { spans.append(Span(scene.separator, .faint)) }
            spans.append(Span(scene[Phrase.waiting(footer.waiting)], .accent))
        }
        if !model.marks.isEmpty {
            if !spans.isEmpty { spans.append(Span(scene.separator, .faint)) }
            spans.append(Span(scene[Phrase.marked(model.marks.count)], .accent, bold: true))
        }
        if spans.isEmpty { spans = offer }
        if spans.isEmpty, let position { spans.append(Span(position, .dim)) }
        // Who is no officer here is told why nothing can be done.
        if spans.isEmpty, model.viewer.officer == nil {
            spans.append(Span(scene[Phrase.refusal(.unknownLogin(model.viewer.login))], .dim))
        }
        return spans
    }

    /// The sheet of the shift before, for whoever has just come: `sif 07.00: 12 diserahkan, 3 lewat, 2 draf   H buka`.
    private var offer: [Span] {
        guard model.layer == .panes, let sheet = model.handoverOffer,
            let key = model.options.keys.binding(of: .handover, in: model.context)?.keys.first
        else { return [] }
        let phrase = Phrase.offer(
            shift: scene.language.time(sheet.opened, scene.zone), items: scene.language.number(sheet.numbers.count),
            missed: scene.language.number(sheet[.missed].count), words: scene.language.number(sheet.words))
        return [
            Span(scene[phrase], .text), Span("  " + KeyName.of(key, scene), .key, bold: true),
            Span(" " + scene[Phrase.short(.open, in: .queue)], .dim),
        ]
    }

    /// `5 / 212` while a case of a list is open.
    private var position: SafeText? {
        guard let detail = model.detail, model.layer == .detail else { return nil }
        switch detail.origin {
        case .queue?:
            guard let index = model.queue.rows.firstIndex(where: { $0.number == detail.number }),
                !model.queue.hasBefore
            else { return nil }
            let count = model.queue.isNarrowed ? model.queue.matched : model.header.headline?.views[model.queue.view]
            let all = count.map { " / " + scene.language.number($0) } ?? ""
            return scene.language.number(index + 1) + all
        case .overdue?:
            guard let index = model.overdue.rows.firstIndex(where: { $0.row.number == detail.number }) else {
                return nil
            }
            return scene.language.number(index + 1 + model.overdue.offset) + " / "
                + scene.language.number(model.overdue.count)
        default: return nil
        }
    }
}
