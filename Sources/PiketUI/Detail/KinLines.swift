import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// Which other cases belong to one: what is like it, what was merged into it, what it repeats, what may be what was lost.
struct KinLines {
    let scene: Scene
    let file: CaseFile

    private var complaint: Complaint { file.complaint }

    func lines(width: Int) -> [DetailLine] {
        var lines: [DetailLine] = []
        if let ignored = complaint.ignored {
            lines.append(
                line(
                    .ignoredLabel, [Span(SafeText(number: ignored), .accent)], scene[Phrase.ignoredHint], role: .strong)
            )
        }
        if complaint.type == .hoax { lines += verdict(width: width) }
        if !file.family.children.isEmpty {
            let reports = scene.language.number(file.family.children.count)
            let reporters = scene.language.number(file.family.reporters)
            lines.append(line(.incidentLabel, [Span(scene[Phrase.family(reports, reporters)], .strong)]))
        }
        if !file.ofReporter.isEmpty {
            let count = scene.language.number(file.ofReporter.count)
            lines.append(
                line(.ofReporterLabel, numbers(file.ofReporter.prefix(3)), scene[Phrase.ofReporter(count)], role: .text)
            )
        }
        for match in file.matches.prefix(3) {
            lines.append(
                line(.matchLabel, [Span(SafeText(number: match.number), .accent)], scene[Phrase.match(match.basis)]))
        }
        if !file.similar.isEmpty { lines.append(similar(width: width)) }
        return lines
    }

    private func verdict(width: Int) -> [DetailLine] {
        guard let verdict = complaint.verdict,
            let event = CaseProjection.standing(file.events).last(where: { $0.act == .judged })
        else { return [line(.verdictLabel, [Span(scene[Phrase.verdictMissing], .soon)])] }
        let reason = event.reason.map { SafeText(sanitizing: $0, limit: 400) }
        var lines = [
            line(.verdictLabel, [Span(scene[Phrase.verdict(verdict)], .strong, bold: true)], reason, role: .text)
        ]
        if let link = file.words(of: event) {
            lines.append(
                DetailLine(spans: [Span(SafeText.blanks(Scene.factWidth), .text), Span(link, .dim)]))
        }
        return lines
    }

    private func line(
        _ label: Phrase, _ spans: [Span], _ note: SafeText? = nil, role: Role = .dim
    ) -> DetailLine {
        DetailLine(spans: [scene.factLabel(label)] + spans + (note.map { [Span("  " + $0, role)] } ?? []))
    }

    private func numbers(_ numbers: some Sequence<Int64>) -> [Span] {
        numbers.enumerated().map { Span(($0.offset > 0 ? "  " : "") + SafeText(number: $0.element), .accent) }
    }

    /// Each with how sure it is and why; F6 merges into one of them.
    private func similar(width: Int) -> DetailLine {
        var spans = [scene.factLabel(.similar)]
        for similar in file.similar.prefix(3) {
            var piece = [Span(SafeText(number: similar.number), .accent)]
            piece.append(Span("  " + similar.reason(scene.language), .text))
            if spans.count > 1 { piece.insert(Span("   ", .text), at: 0) }
            guard spans.width + piece.width <= width else { break }
            spans += piece
        }
        let hint = scene[Phrase.opensCase]
        let hasRoom = spans.width + hint.width + 2 <= width
        return DetailLine(spans: spans, trailing: hasRoom ? [Span(hint, .faint)] : [])
    }
}

extension Scene {
    /// Columns of the labels of a case's facts.
    static let factWidth = 10

    func factLabel(_ phrase: Phrase) -> Span {
        Span(self[phrase].padded(to: Self.factWidth - 1) + " ", .dim)
    }
}

extension SimilarCase {
    /// `40 m`, `teks 92 %`, or both; that both have the same reporter comes last.
    func reason(_ language: Language) -> SafeText {
        var parts: [SafeText] = []
        if let metres = distance { parts.append(Phrase.metres(language.number(metres))[language]) }
        if let likeness { parts.append(Phrase.alike(language.number(likeness))[language]) }
        if parts.isEmpty { parts.append(Phrase.samePlace[language]) }
        if isOfReporter { parts.append(Phrase.sameReporter[language]) }
        return parts.dropFirst().reduce(parts[0]) { $0 + ", " + $1 }
    }
}
