import PiketDomain
import PlainText

/// The report as text for a chat group: short lines, bold between asterisks, no columns.
package struct ReportChat {
    private let words: ReportWords

    package init(_ words: ReportWords) { self.words = words }

    package var lines: [String] {
        let report = words.report
        return heading(.reportTitle) + [words.title.string, words.period.string, words.comparison.string, ""] + figures
            + [""]
            + heading(.reportAges) + ages + categories
            + paces(report.kelurahanPaces, ofAgencies: false) + paces(report.agencyPaces, ofAgencies: true) + [""]
            + heading(.reportGroups(words.grouping)) + report.groups.prefix(15).map(group) + [""] + definitions
    }

    private func heading(_ phrase: Phrase) -> [String] { ["*" + words.say(phrase).string + "*"] }

    private var figures: [String] {
        words.figures.map { "\($0.label.string): *\($0.now.string)* (\($0.before.string))" }
    }

    private var ages: [String] {
        words.report.ages.enumerated().map { step, count in
            "\(words.say(.reportAge(step)).string): \(number(count))"
        }
    }

    private var categories: [String] {
        let groups = words.report.categories
        guard !groups.isEmpty else { return [] }
        let lines = groups.enumerated().map { index, group in
            let change = words.change(group.now.arrived, group.before.arrived).string
            return "\(index + 1). \(words.name(group.code, .category).string): \(number(group.now.arrived)) (\(change))"
        }
        return [""] + heading(.reportCategories) + lines
    }

    private func paces(_ paces: [Report.Pace], ofAgencies: Bool) -> [String] {
        let ends = words.ends(of: paces)
        return section(ends.fastest, ofAgencies, fastest: true) + section(ends.slowest, ofAgencies, fastest: false)
    }

    private func section(_ paces: [Report.Pace], _ ofAgencies: Bool, fastest: Bool) -> [String] {
        guard !paces.isEmpty else { return [] }
        let lines = paces.map { pace in
            let name = ofAgencies ? words.name(pace.code, .agency) : words.kelurahan(pace.code)
            return "\(name.string): \(words.span(pace.median).string) (n \(number(pace.n)))"
        }
        return [""] + heading(.reportPaces(ofAgencies: ofAgencies, fastest: fastest)) + lines
    }

    private func group(_ group: Report.Group) -> String {
        let counts: [(Phrase, Int)] = [
            (.reportArrived, group.now.arrived), (.reportDone, group.now.done), (.reportLeft, group.now.left),
        ]
        let told = counts.map { words.say($0.0).string + " " + number($0.1) }.joined(separator: ", ")
        return words.name(group.code, words.grouping).string + ": " + told
    }

    private var definitions: [String] { words.definitions.map { "_" + $0.string + "_" } }

    private func number(_ value: Int) -> String { words.language.number(value).string }
}
