import PiketDomain
import PlainText
import TerminalKit

/// The supporting agencies of a case: what each was asked, by when, and who has not replied.
struct SupportLines {
    let scene: Scene
    let file: CaseFile

    private static let nameWidth = 13

    /// Nothing where nobody was asked.
    func lines(width: Int) -> [DetailLine] {
        let supports = file.supports
        guard !supports.isEmpty else { return [] }
        let awaited = supports.count { $0.reply == nil }
        let count =
            awaited == 0
            ? Span(scene[Phrase.allReplied], .dim)
            : Span(scene[Phrase.awaitedOf(awaited, supports.count)], .text)
        return [.blank, DetailLine.rule(scene[Phrase.supports], [count])]
            + supports.flatMap { lines(of: $0, width: width) }
    }

    /// `DLH   angkut lumpur            ! terlambat 2 hr 4 j   s.d. Jum 20-11`.
    private func lines(of support: Support, width: Int) -> [DetailLine] {
        let name = (scene.agency(support.agency) ?? "").truncated(to: Self.nameWidth, ellipsis: scene[.ellipsis])
        var spans = [
            Span("  ", .text), Span(name.padded(to: Self.nameWidth + 1), support.reply == nil ? .strong : .text),
        ]
        let trailing = standing(support)
        guard let request = file.words(of: support.request) else {
            return [DetailLine(spans: spans, trailing: trailing)]
        }
        let start = spans.width
        if request.width <= width - start - trailing.width - 2 {
            spans.append(Span(request, .dim))
            return [DetailLine(spans: spans, trailing: trailing)]
        }
        // What is too long for the row stands under it.
        return [DetailLine(spans: spans, trailing: trailing)]
            + request.wrapped(to: max(width - start, 8)).prefix(3).map {
                DetailLine(spans: [Span(SafeText.blanks(start) + $0, .dim)])
            }
    }

    private func standing(_ support: Support) -> [Span] {
        if let at = support.repliedAt {
            let day = scene.language.shortDay(scene.zone.date(of: at))
            return [Span(scene[.check] + " ", .ok), Span(scene[Phrase.repliedOn] + " " + day + " ", .text)]
        }
        guard let due = support.due else { return [Span(scene[Phrase.notReplied] + " ", .text)] }
        let until = scene[Phrase.until] + " " + scene.language.shortDay(scene.zone.date(of: due)) + " "
        guard support.isLate(at: scene.now) else {
            return [Span(scene[Phrase.notReplied] + "   ", .text), Span(until, .dim)]
        }
        let over = TimeSpan(rough: scene.now - due).text(scene.language)
        return [
            Span(scene[.broken], Style(Urgency.late.chipRole, bold: true)), Span(" ", .text),
            Span(scene[Phrase.lateReply] + " " + over + "   ", .late), Span(until, .dim),
        ]
    }
}
