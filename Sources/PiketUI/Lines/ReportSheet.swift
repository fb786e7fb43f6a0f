import PiketDomain
import PlainText
package import TerminalKit

/// The report as a page of cells: printed as text, or drawn as a picture.
package struct ReportSheet {
    private let words: ReportWords
    private static let width = 112
    /// Groups told; the rest is in the CSV.
    private static let mostGroups = 40

    package init(_ words: ReportWords) { self.words = words }

    package var page: CellBuffer {
        let lines = head + figures + ages + categories + paces + groups + signs + definitions
        var page = CellBuffer(Size(width: Self.width, height: lines.count))
        for (y, line) in lines.enumerated() { page.put(line, x: 0, y: y, maxWidth: Self.width) }
        return page
    }

    private var report: Report { words.report }

    private var head: [[Span]] {
        [
            [Span(words.say(.reportTitle), .strong, bold: true), Span("   " + words.title, .text)],
            [Span(words.period, .dim)], [Span(words.comparison, .dim)], [],
        ]
    }

    private var figures: [[Span]] {
        let heads = [
            Span(SafeText().padded(to: 50), .dim), Span(words.say(.reportBefore).padded(to: 22, .right), .faint),
        ]
        return [heads]
            + words.figures.map { line in
                [
                    Span("  " + line.label.padded(to: 28), .dim),
                    Span(line.now.padded(to: 20, .right), .strong, bold: true),
                    Span(line.before.padded(to: 22, .right), .faint),
                ]
            }
    }

    private func title(_ phrase: Phrase) -> [[Span]] { [[], [Span(words.say(phrase), .strong, bold: true)]] }

    private func bar(_ part: Int, of most: Int) -> Span {
        let length = most == 0 ? 0 : (part * 32 + most - 1) / most
        return Span("  " + SafeText(repeating: "━", count: length), .fine)
    }

    private var ages: [[Span]] {
        let most = report.ages.max() ?? 0
        return title(.reportAges)
            + report.ages.enumerated().map { step, count in
                [
                    Span("  " + words.say(.reportAge(step)).padded(to: 28), .dim),
                    Span(words.language.number(count).padded(to: 8, .right), .strong), bar(count, of: most),
                ]
            }
    }

    private var categories: [[Span]] {
        guard !report.categories.isEmpty else { return [] }
        let most = report.categories.map(\.now.arrived).max() ?? 0
        return title(.reportCategories)
            + report.categories.map { group in
                let change = words.change(group.now.arrived, group.before.arrived)
                return [
                    Span("  " + cell(words.name(group.code, .category), 28), .text),
                    Span(words.language.number(group.now.arrived).padded(to: 8, .right), .strong),
                    Span(change.padded(to: 8, .right), .faint), bar(group.now.arrived, of: most),
                ]
            }
    }

    private var paces: [[Span]] {
        [false, true].flatMap { ofAgencies -> [[Span]] in
            let all = ofAgencies ? report.agencyPaces : report.kelurahanPaces
            let (fastest, slowest) = words.ends(of: all)
            let left = words.say(.reportPaces(ofAgencies: ofAgencies, fastest: true))
            let right = words.say(.reportPaces(ofAgencies: ofAgencies, fastest: false))
            let heading = [
                Span(left.padded(to: 56), .strong, bold: true), Span(right, .strong, bold: true),
            ]
            guard !all.isEmpty else { return [[], heading, [Span("  " + words.say(.reportTooFew), .dim)]] }
            return [[], heading]
                + (0..<max(fastest.count, slowest.count)).map { index in
                    half(fastest, index, ofAgencies) + half(slowest, index, ofAgencies)
                }
        }
    }

    private func half(_ list: [Report.Pace], _ index: Int, _ ofAgencies: Bool) -> [Span] {
        list.indices.contains(index) ? pace(list[index], ofAgencies) : [Span(SafeText().padded(to: 56), .text)]
    }

    private func pace(_ pace: Report.Pace, _ ofAgencies: Bool) -> [Span] {
        let name = ofAgencies ? words.name(pace.code, .agency) : words.kelurahan(pace.code)
        return [
            Span("  " + cell(name, 30), .text), Span(words.span(pace.median).padded(to: 14, .right), .strong),
            Span(("n " + words.language.number(pace.n)).padded(to: 10, .right), .faint),
        ]
    }

    private var groups: [[Span]] {
        let heads = [Phrase.reportArrived, .reportDone, .reportLeft, .reportPunctual, .reportSolve].map {
            Span(words.say($0).truncated(to: 23).padded(to: $0 == .reportSolve ? 24 : 12, .right), .faint)
        }
        let rest = report.groups.count - Self.mostGroups
        return [[], [Span(words.say(.reportGroups(words.grouping)).padded(to: 30), .strong, bold: true)] + heads]
            + report.groups.prefix(Self.mostGroups).map(line)
            + (rest > 0 ? [[Span("  " + words.say(.andMore(words.language.number(rest))), .dim)]] : [])
    }

    private func line(_ group: Report.Group) -> [Span] {
        let now = group.now
        let counts = [now.arrived, now.done, now.left].map {
            Span(words.language.number($0).padded(to: 12, .right), $0 == 0 ? .faint : .text)
        }
        let punctual = now.punctual.value.map { words.language.percent($0) + " %" } ?? "—"
        return [Span("  " + cell(words.name(group.code, words.grouping), 28), .text)] + counts
            + [
                Span(punctual.padded(to: 12, .right), .text),
                Span(words.span(now.solveMedian).padded(to: 24, .right), .text),
            ]
    }

    /// The agencies with most closings, each sign as a share of them.
    private var signs: [[Span]] {
        let closing = report.groups.filter { ($0.closures?.now.closed ?? 0) > 0 }
            .sorted { ($1.closures?.now.closed ?? 0) < ($0.closures?.now.closed ?? 0) }.prefix(Self.mostGroups)
        guard !closing.isEmpty else { return [] }
        let heads = ClosureColumn.ofReport.map {
            Span(Phrase.closure($0)[words.language].padded(to: 13, .right), .faint)
        }
        return [[], [Span(words.say(.reportSigns).padded(to: 32), .strong, bold: true)] + heads]
            + closing.map { group in
                [Span("  " + cell(words.name(group.code, .agency), 30), .text)]
                    + ClosureColumn.ofReport.map { column in
                        let text = group.closures.map { column.text($0.now, words.language) } ?? "—"
                        return Span(text.padded(to: 13, .right), .text)
                    }
            }
    }

    private var definitions: [[Span]] { [[]] + words.definitions.map { [Span($0, .faint)] } }

    private func cell(_ text: SafeText, _ width: Int) -> SafeText {
        text.truncated(to: width - 2, ellipsis: "…").padded(to: width)
    }
}
