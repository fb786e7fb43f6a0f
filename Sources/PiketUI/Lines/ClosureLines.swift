import PiketDomain
import PiketViewModels
import PlainText

/// Signs of closures for show as lines of text: a share for each sign, beside the closure rate.
enum ClosureLines {
    /// The ten agencies with most closings; nothing where nothing was closed.
    static func lines(_ signs: [ClosureSigns], office: Office, language: Language) -> [String] {
        let closing = signs.filter { $0.closed > 0 }.prefix(10)
        guard !closing.isEmpty else { return [] }
        let heads = ClosureColumn.allCases.map { Phrase.closure($0)[language].padded(to: 13, .right).string }
        let title = Phrase.closureTitle[language].padded(to: 30).string
        return ["", title + heads.joined()]
            + closing.map { sign in
                let name = SafeText(sanitizing: office.agency(sign.code)?.name ?? sign.code).truncated(to: 26)
                let cells = ClosureColumn.allCases.map { $0.text(sign, language).padded(to: 13, .right).string }
                return "  " + name.padded(to: 28).string + cells.joined()
            }
    }
}

/// A column of the table of signs.
enum ClosureColumn: CaseIterable {
    case rate, n, closed, withoutEvidence, withinMinutes, inBulk, preparedOnly, reopened

    /// The closure rate and the signs in whole percent, counts as they are.
    func text(_ signs: ClosureSigns, _ language: Language) -> SafeText {
        if self == .closed { return language.number(signs.closed) }
        if self == .n { return language.number(signs.closureRate.n) }
        guard let share = self.share(signs) else { return "\u{2014}" }
        return language.wholePercent(share) + " %"
    }

    /// What a report tells: how many closings, and the signs as parts of them.
    static let ofReport: [ClosureColumn] = [
        .closed, .withoutEvidence, .withinMinutes, .inBulk, .preparedOnly, .reopened,
    ]

    /// 0 to 1; nil for a count, and where there is nothing to be a part of.
    func share(_ signs: ClosureSigns) -> Double? {
        if self == .rate { return signs.closureRate.value }
        guard let part = count(signs), signs.closed > 0 else { return nil }
        return Double(part) / Double(signs.closed)
    }

    /// Closings that bear the sign; nil for what is none.
    func count(_ signs: ClosureSigns) -> Int? {
        switch self {
        case .rate, .n, .closed: nil
        case .withoutEvidence: signs.withoutEvidence
        case .withinMinutes: signs.withinMinutes
        case .inBulk: signs.inBulk
        case .preparedOnly: signs.preparedOnly
        case .reopened: signs.reopened
        }
    }
}
