import PiketDomain
import PlainText
import TerminalKit

extension HeaderFigure {
    /// The figures in their order on screen.
    static func figures(
        _ headline: Headline, _ outlook: Forecast.Outlook?, _ scene: Scene, isTall: Bool, lateDetail: LateDetail = .all
    ) -> [HeaderFigure] {
        [
            open(headline, scene, isTall: isTall), late(headline, scene, lateDetail, isTall: isTall),
            soonLate(outlook, scene, isTall: isTall),
            plain(
                headline.dueWithinHour, headline.dueWithinHour > 0 ? .soon : .strong, scene[Phrase.dueWithinHour],
                short: scene[Phrase.dueWithinHourShort], rank: 2, scene),
            plain(
                headline.untouched, .strong, scene[Phrase.untouched], short: scene[Phrase.untouchedShort], rank: 4,
                scene),
            plain(headline.mine, .strong, scene[Phrase.myTasks], short: scene[Phrase.myTasksShort], rank: 5, scene),
            answered(headline, scene, isTall: isTall),
        ]
    }

    private static func plain(
        _ count: Int, _ role: Role, _ label: SafeText, short: SafeText, rank: Int, _ scene: Scene
    ) -> HeaderFigure {
        HeaderFigure(
            value: [Span(scene.language.number(count), role, bold: true)], label: label, shortLabel: short, slot: 2,
            rank: rank)
    }

    private static func open(_ headline: Headline, _ scene: Scene, isTall: Bool) -> HeaderFigure {
        var value = [Span(scene.language.number(headline.open), .strong, bold: true)]
        if isTall, headline.arrivedLastHour > 0 {
            let rise = scene[.changeUp] + scene.language.number(headline.arrivedLastHour) + scene[Phrase.perHour]
            value.append(Span(" " + rise, .dim))
        }
        return HeaderFigure(
            value: value, label: scene[Phrase.open], shortLabel: scene[Phrase.open], slot: isTall ? 13 : 5, rank: 0)
    }

    /// What an old file brought is told beside, quietly: it does not make the red figure grow.
    private static func late(
        _ headline: Headline, _ scene: Scene, _ detail: LateDetail, isTall: Bool
    ) -> HeaderFigure {
        let fresh = max(headline.overdue - headline.backlog, 0)
        var value = [Span(scene.language.number(fresh), fresh > 0 ? .late : .strong, bold: true)]
        let backlog = "+" + scene.language.number(headline.backlog) + " " + scene[Phrase.backlog]
        let hasBacklog = headline.backlog > 0
        if isTall, detail != .none {
            if hasBacklog { value.append(Span(" " + backlog, .dim)) }
            if headline.overdueThreefold > 0, detail == .all || !hasBacklog {
                let part = scene.language.number(headline.overdueThreefold) + " " + scene[Phrase.overThreefold]
                value.append(Span((hasBacklog ? scene.separator : " ") + part, .dim))
            }
        }
        return HeaderFigure(
            value: value, label: scene[Phrase.late], shortLabel: scene[Phrase.late], slot: isTall ? 15 : 2, rank: 1,
            note: hasBacklog ? backlog : SafeText())
    }

    /// How many more will be late before the shift ends, a dash until that is known. In one row it stands behind the
    /// late ones and needs no word of its own.
    private static func soonLate(_ outlook: Forecast.Outlook?, _ scene: Scene, isTall: Bool) -> HeaderFigure {
        guard let outlook else {
            return HeaderFigure(
                value: [Span(scene[.none], .faint)], label: scene[Phrase.soonLate],
                shortLabel: scene[Phrase.soonLateShort], slot: 2, rank: 3)
        }
        let time = scene.language.time(outlook.horizon.at, scene.zone)
        return plain(
            outlook.late, outlook.late > 0 ? .soon : .strong, scene[Phrase.willBeLate(time)],
            short: scene[isTall ? Phrase.lateUntil(time) : Phrase.until(time)], rank: 3, scene)
    }

    /// The share answered within a day over two weeks; a dash while nothing was answered.
    private static func answered(_ headline: Headline, _ scene: Scene, isTall: Bool) -> HeaderFigure {
        let share = headline.answeredWithin24h.value
        let value =
            share.map { Span(scene.language.percent($0) + " %", .strong, bold: true) }
            ?? Span(scene[.none], .faint)
        return HeaderFigure(
            value: [value], label: scene[Phrase.answeredInTime(days: 14, atMost: scene[.atMost])],
            shortLabel: scene[Phrase.answeredInTimeShort(atMost: scene[.atMost])], slot: 6, rank: 6)
    }
}
