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

    /// 0 to 1; nil for a count, and where there is nothing to be a part of.
    func share(_ signs: ClosureSigns) -> Double? {
        let part: Int
        switch self {
        case .rate: return signs.closureRate.value
        case .n, .closed: return nil
        case .withoutEvidence: part = signs.withoutEvidence
        case .withinMinutes: part = signs.withinMinutes
        case .inBulk: part = signs.inBulk
        case .preparedOnly: part = signs.preparedOnly
        case .reopened: part = signs.reopened
        }
        return signs.closed == 0 ? nil : Double(part) / Double(signs.closed)
    }
}
