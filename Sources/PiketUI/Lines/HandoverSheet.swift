package import PiketDomain
package import PiketViewModels
import PlainText
package import TerminalKit

/// The shift sheet as a page of cells: printed as text, or drawn as a picture for the chat group.
package struct HandoverSheet {
    private let handover: Handover
    private let office: Office
    private let language: Language
    private let now: Instant
    /// Items told of each section; the rest is counted.
    private static let most = 40
    private static let width = 120
    /// The column of who accepted an item; only once somebody has.
    private static let acceptedWidth = 24
    private let lines: HandoverLines
    private let accepted: [Int64: HandoverAcceptance]

    package init(_ handover: Handover, office: Office, language: Language, now: Instant) {
        self.handover = handover
        self.office = office
        self.language = language
        self.now = now
        lines = HandoverLines(office: office, language: language)
        accepted = handover.acceptances.byNumber
    }

    package var page: CellBuffer {
        let isAccepted = !handover.acceptances.isEmpty
        let lines = head + Handover.Section.allCases.flatMap(section) + silent
        var page = CellBuffer(Size(width: Self.width + (isAccepted ? Self.acceptedWidth : 0), height: lines.count))
        for (y, line) in lines.enumerated() { page.put(line, x: 0, y: y) }
        return page
    }

    private func say(_ phrase: Phrase) -> SafeText { phrase[language] }
    private func time(_ instant: Instant) -> SafeText { language.time(instant, office.zone) }

    private var head: [[Span]] {
        let head = HandoverHead(handover, office: office, language: language)
        return [
            [
                Span(say(.handover), .strong, bold: true),
                Span("   " + SafeText(sanitizing: office.description.name, limit: 100), .text),
            ],
            [Span(head.span, .dim)], head.handedOn, [], head.figures(gap: 5),
        ]
    }

    private func acceptance(of number: Int64) -> [Span] {
        guard !accepted.isEmpty || !handover.acceptances.isEmpty else { return [] }
        let text = accepted[number].map { "✓ " + lines.who($0) } ?? ""
        return [Span(text.truncated(to: Self.acceptedWidth - 1), .accent)]
    }

    private func section(_ section: Handover.Section) -> [[Span]] {
        let items = handover[section]
        let title: [Span] = [
            Span(say(.handover(section, until: time(handover.until))) + "  ", .strong, bold: true),
            Span(language.number(items.count), items.isEmpty ? .faint : .accent, bold: true),
        ]
        let rest = items.count - Self.most
        return [[], title] + items.prefix(Self.most).map(line)
            + (rest > 0 ? [[Span("  " + say(.andMore(language.number(rest))), .dim)]] : [])
    }

    private func line(_ item: Handover.Item) -> [Span] {
        let row = item.row
        let isLate = item.deadline?.limit.map { $0 < now } ?? false
        let category = row.category.map { office.category($0)?.name ?? $0 }
        let place = row.kelurahan.map { office.place($0)?.name ?? $0 }
        let agency = row.agency.map { office.agency($0)?.short ?? $0 }
        let officer = row.assignee.map { office.officer($0)?.name ?? $0 }
        return [
            Span("  " + SafeText(number: Int(row.number)).padded(to: 7, .right) + "  ", .strong),
            Span(cell(category, 24, none: .uncategorised), .text), Span(cell(place, 22, none: .unplaced), .text),
            Span(say(.statusShort(row.status)).padded(to: 10), .dim),
            Span((item.deadline.map { say(.clock($0.clock)) } ?? "").padded(to: 9), .dim),
            Span(
                ListLine.left(item.deadline, language, now).padded(to: 16, .right) + "  ", isLate ? .late : .text),
            Span(cell(agency, 12), .text), Span(cell(officer, 12), .dim),
        ] + acceptance(of: row.number)
    }

    private func cell(_ name: String?, _ width: Int, none: Phrase? = nil) -> SafeText {
        let text = name.map { SafeText(sanitizing: $0, limit: 80) } ?? none.map(say) ?? "—"
        return text.truncated(to: width - 2).padded(to: width)
    }

    private var silent: [[Span]] {
        guard !handover.silent.isEmpty else { return [] }
        return [[], [Span(say(.silentChannels), .strong, bold: true)]]
            + handover.silent.map { channel in
                let name = SafeText(sanitizing: office.channel(channel.channel)?.name ?? channel.channel, limit: 40)
                return [Span("  " + name + "  " + language.duration(now - channel.lastArrivalAt), .soon)]
            }
    }
}
