import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// A column of the answers to complaints: a figure of the period, or the same of the days before.
struct ResponseColumn: Hashable {
    enum Figure: Hashable, CaseIterable {
        case name, arrived, lastArrival, usualGap, answered, within24h, within48h, answer, solve, closed
        case withoutEvidence, withinMinutes, inBulk, preparedOnly, reopened
    }

    /// Figures that belong together, under one name.
    enum Group: CaseIterable {
        case arrivals, shares, medians, signs
    }

    let figure: Figure
    var isBefore = false

    /// - Parameters:
    ///   - withSigns: how closings look, which is told of agencies and to supervisors only.
    ///   - withArrivals: what came last, which is told of channels only.
    static func all(withSigns: Bool, withArrivals: Bool) -> [ResponseColumn] {
        Figure.allCases.flatMap { figure -> [ResponseColumn] in
            if figure.group == .signs, !withSigns { return [] }
            if figure.group == .arrivals, !withArrivals { return [] }
            let now = ResponseColumn(figure: figure)
            let before = ResponseColumn(figure: figure, isBefore: true)
            let isAlone = figure == .name || figure == .answered || figure.group == .arrivals
            return isAlone ? [now] : [now, before]
        }
    }

    /// What goes first where there is little room: the days before, beginning with those of the signs.
    ///
    /// - Parameters:
    ///   - isWide: there is room for names, and between what belongs together.
    ///   - counts: columns of the largest count: a count is never cut.
    func column(isWide: Bool, counts: Int) -> TableColumn {
        func right(_ width: Int, rank: Int, gap: Int = 1) -> TableColumn {
            TableColumn(width: width, alignment: .right, gap: isWide ? gap : 1, dropRank: rank)
        }
        let counts = max(counts, 5)
        return switch (figure, isBefore) {
        case (.name, _): TableColumn(width: isWide ? 14 : 10, gap: 0, stretches: true)
        case (.arrived, false): right(counts, rank: 0)
        case (.arrived, true): right(counts, rank: 9)
        case (.lastArrival, _): right(9, rank: 2, gap: 2)
        case (.usualGap, _): right(6, rank: 11)
        case (.answered, _): right(counts, rank: 15, gap: 2)
        case (.within24h, false): right(4, rank: 0, gap: 2)
        case (.within24h, true): right(4, rank: 5)
        case (.within48h, false): right(4, rank: 3)
        case (.within48h, true): right(4, rank: 10)
        case (.answer, false): right(5, rank: 0, gap: 2)
        case (.answer, true): right(5, rank: 7)
        case (.solve, false): right(7, rank: 0)
        case (.solve, true): right(5, rank: 8)
        case (.closed, false): right(max(counts, 7), rank: 6, gap: 2)
        case (.closed, true): right(counts, rank: 19)
        case (.withoutEvidence, false): right(7, rank: 4)
        case (.withinMinutes, false): right(4, rank: 11)
        case (.inBulk, false): right(6, rank: 12)
        case (.reopened, false): right(6, rank: 13)
        case (.preparedOnly, false): right(6, rank: 14)
        case (.withoutEvidence, true): right(4, rank: 20)
        case (.withinMinutes, true): right(4, rank: 21)
        case (.inBulk, true): right(4, rank: 22)
        case (.reopened, true): right(4, rank: 23)
        case (.preparedOnly, true): right(4, rank: 24)
        }
    }

    /// What the table can be sorted by.
    var sort: ResponseSort? {
        guard !isBefore else { return nil }
        return switch figure {
        case .arrived: .arrived
        case .within24h: .within24h
        case .answer: .answer
        case .solve: .solve
        case .withoutEvidence: .signs
        case .name, .lastArrival, .usualGap, .answered, .within48h, .closed, .withinMinutes, .inBulk, .preparedOnly,
            .reopened:
            nil
        }
    }
}

extension ResponseColumn.Figure {
    var group: ResponseColumn.Group? {
        switch self {
        case .name, .arrived: nil
        case .lastArrival, .usualGap: .arrivals
        case .answered, .within24h, .within48h: .shares
        case .answer, .solve: .medians
        case .closed, .withoutEvidence, .withinMinutes, .inBulk, .preparedOnly, .reopened: .signs
        }
    }

    var sign: ClosureColumn? {
        switch self {
        case .name, .arrived, .lastArrival, .usualGap, .answered, .within24h, .within48h, .answer, .solve: nil
        case .closed: .closed
        case .withoutEvidence: .withoutEvidence
        case .withinMinutes: .withinMinutes
        case .inBulk: .inBulk
        case .preparedOnly: .preparedOnly
        case .reopened: .reopened
        }
    }
}

extension EngagementWords {
    /// What rests on fewer cases than a pace needs is faint.
    func cell(_ column: ResponseColumn, _ group: Report.Group) -> (SafeText, Role) {
        let figures = column.isBefore ? group.before : group.now
        func told(_ text: SafeText?, n: Int, isBad: Bool = false) -> (SafeText, Role) {
            guard let text else { return (scene[.none], .faint) }
            let isFew = n < Report.leastForPace
            return (text, column.isBefore || isFew ? .faint : isBad ? .soon : .text)
        }
        func share(_ share: Share) -> (SafeText, Role) {
            told(share.value.map { scene.language.wholePercent($0) }, n: share.n, isBad: (share.value ?? 1) < 0.5)
        }
        func span(_ seconds: Int64?, n: Int) -> (SafeText, Role) {
            told(seconds.map { TimeSpan(rough: $0).text(scene.language) }, n: n)
        }
        switch column.figure {
        case .name: return (scene[Phrase.responseAll], .text)
        case .arrived: return (scene.language.number(figures.arrived), column.isBefore ? .faint : .text)
        case .lastArrival:
            guard group.code != nil else { return ("", .faint) }
            guard let arrivals = group.arrivals, let last = arrivals.lastAt else { return (scene[.none], .faint) }
            let span = TimeSpan(rough: max(scene.now - last, 0)).text(scene.language)
            return arrivals.isSilent(at: scene.now) ? (scene[.urgent] + " " + span, .soon) : (span, .text)
        case .usualGap:
            guard group.code != nil else { return ("", .faint) }
            guard let gap = group.arrivals?.usualGap else { return (scene[.none], .faint) }
            return (TimeSpan(rough: gap).text(scene.language), .faint)
        case .answered: return (scene.language.number(figures.within24h.n), .faint)
        case .within24h: return share(figures.within24h)
        case .within48h: return share(figures.within48h)
        case .answer: return span(figures.firstAnswerMedian, n: figures.within24h.n)
        case .solve: return span(figures.solveMedian, n: figures.done)
        case .closed, .withoutEvidence, .withinMinutes, .inBulk, .preparedOnly, .reopened:
            let signs = column.isBefore ? group.closures?.before : group.closures?.now
            guard let signs, let sign = column.figure.sign else { return (scene[.none], .faint) }
            if sign == .closed { return (scene.language.number(signs.closed), column.isBefore ? .faint : .text) }
            let part = sign.share(signs)
            return told(part.map { scene.language.wholePercent($0) }, n: signs.closed, isBad: (part ?? 0) >= 0.5)
        }
    }
}
