import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// What stands over the shift sheet, on the screen and on paper: which shift, from whom to whom, how much.
struct HandoverHead {
    private let handover: Handover
    private let office: Office
    private let language: Language
    private let lines: HandoverLines

    init(_ handover: Handover, office: Office, language: Language) {
        self.handover = handover
        self.office = office
        self.language = language
        lines = HandoverLines(office: office, language: language)
    }

    private func say(_ phrase: Phrase) -> SafeText { phrase[language] }
    private func time(_ instant: Instant) -> SafeText { language.time(instant, office.zone) }

    /// Day and hours of the shift.
    var span: SafeText {
        let day = language.day(office.zone.date(of: handover.shift.lowerBound))
        let hours = time(handover.shift.lowerBound) + "-" + time(handover.shift.upperBound)
        return day + "  " + hours + " " + SafeText(sanitizing: office.zone.letters, limit: 40)
    }

    var title: [Span] { [Span(say(.handover), .strong, bold: true), Span("  " + span, .dim)] }

    /// From whom to whom, and what is still open.
    var handedOn: [Span] {
        var spans = [
            Span(say(.handedOnBy) + " ", .dim), Span(lines.outgoing(handover) ?? say(.nobodyKnown), .text),
        ]
        if handover.words > 0 { spans.append(Span("  " + say(.typedWords(language.number(handover.words))), .dim)) }
        guard !handover.acceptances.isEmpty else {
            return spans + [Span("   " + say(.notAcceptedYet), .soon)]
        }
        spans += [Span("   " + say(.acceptedBy) + " ", .dim), Span(lines.acceptances(handover), .text)]
        let open = handover.open.count
        if open > 0 { spans.append(Span("   " + say(.openItems(language.number(open))), .soon, bold: true)) }
        return spans
    }

    /// - Parameter gap: blanks between two.
    func figures(gap: Int) -> [Span] {
        [
            figure(handover.arrived, .arrived), figure(handover.done, .doneInShift),
            figure(handover[.missed].count, .missedInShift, .late),
            figure(handover.willBeLate, .willBeLate(time(handover.until)), .soon),
        ].flatMap { $0 + [Span(SafeText().padded(to: gap))] }
    }

    /// In one line; empty if none is.
    var silent: [Span] {
        guard !handover.silent.isEmpty else { return [] }
        let names = handover.silent.map {
            SafeText(sanitizing: office.channel($0.channel)?.name ?? $0.channel, limit: 40)
        }
        let list = names.dropFirst().reduce(names.first ?? "") { $0 + ", " + $1 }
        return [Span(say(.silentChannels) + ": ", .dim), Span(list, .soon)]
    }

    private func figure(_ count: Int, _ phrase: Phrase, _ role: Role = .strong) -> [Span] {
        [
            Span(language.number(count), count == 0 ? .strong : role, bold: true),
            Span(" " + say(phrase), .dim),
        ]
    }
}
