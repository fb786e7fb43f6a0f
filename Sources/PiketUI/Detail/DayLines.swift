import PiketDomain
import PiketViewModels
import PlainText
import TerminalKit

/// How a due instant comes about: a line a day, counted time as a line, skipped time as dots.
struct DayLines {
    let scene: Scene
    let deadline: Deadline

    private static let barWidth = 18
    /// Days shown at each end of a long run.
    private static let endDays = 12

    func lines(width: Int) -> [DetailLine] {
        guard let countdown = deadline.countdown, let due = deadline.due else { return [] }
        let stretches = deadline.stretches()
        let first = scene.zone.date(of: countdown.start)
        let last = max(scene.zone.date(of: due), min(scene.zone.date(of: scene.now), scene.zone.date(of: due) + 1))
        let days = DayRun(
            stretches: stretches, countdown: countdown, zone: scene.zone, first: first, last: scene.zone.date(of: due))
        var lines = [heads(days)]
        let total = last - first + 1
        for offset in 0..<min(total, days.count) {
            if days.count > Self.endDays * 2 + 1, offset == Self.endDays {
                let left = SafeText(number: days.count - Self.endDays * 2)
                lines.append(
                    DetailLine(spans: [
                        Span(
                            "  " + scene[.skipped] + " " + scene[.skipped] + " " + scene[.skipped] + "  " + left + " "
                                + scene[Phrase.kind(.hari)], .faint)
                    ]))
            }
            if days.count > Self.endDays * 2 + 1, (Self.endDays..<days.count - Self.endDays).contains(offset) {
                continue
            }
            lines.append(line(days.day(offset), days))
        }
        lines.append(.blank)
        lines.append(summary(days))
        return lines
    }

    private func heads(_ days: DayRun) -> DetailLine {
        let window = days.window
        let from = scene.language.time(secondOfDay: window.lowerBound)
        let to = scene.language.time(secondOfDay: window.upperBound)
        let hours = from + SafeText.blanks(Self.barWidth - from.width - to.width) + to
        let text =
            "  " + scene[Phrase.columnDay].padded(to: 12) + scene[Phrase.columnCount].padded(to: 8) + hours + "   "
            + scene[Phrase.columnReason]
        return DetailLine(spans: [Span(text, .faint)])
    }

    private func line(_ day: DayRun.Day, _ days: DayRun) -> DetailLine {
        let isToday = day.date == scene.zone.date(of: scene.now)
        let isCounted = day.kind == .counted || day.reason == .dayZero
        let quiet: Role = isCounted ? .dim : .faint
        let weekday = scene.language.weekday(day.date.weekday)
        let date = " " + scene.language.shortDate(day.date)
        var spans = [
            Span("  " + weekday, quiet), Span(date.padded(to: 9), isCounted ? .text : .faint),
            Span(count(day).padded(to: 8), isCounted ? .text : .faint),
        ]
        spans += bar(day, days)
        spans.append(Span("   ", .text))
        spans += reason(day, isToday: isToday)
        return DetailLine(spans: spans, isChosen: false).today(isToday)
    }

    private func count(_ day: DayRun.Day) -> SafeText {
        switch day.kind {
        case .counted:
            switch deadline.allowance.kind {
            case .hk: scene[Phrase.countedDay(SafeText(number: day.number))]
            case .hari: scene[Phrase.calendarDay(SafeText(number: day.number))]
            case .jam, .jk: TimeSpan(countdown: -day.countedMinutes * 60).tight(scene.language)
            }
        case .skipped: day.reason == .dayZero ? scene[Phrase.calendarDay("0")] : scene[Phrase.skippedDay]
        case .paused: scene[Phrase.pausedDay]
        }
    }

    private func bar(_ day: DayRun.Day, _ days: DayRun) -> [Span] {
        var spans: [Span] = []
        for cell in 0..<Self.barWidth {
            let span = days.range(day.date)
            let width = (span.upperBound - span.lowerBound) / Int64(Self.barWidth)
            let from = span.lowerBound + width * Int64(cell)
            let mark = mark(from, from + width, isLast: cell == Self.barWidth - 1)
            spans.append(mark ?? piece(day, at: from + width / 2, cell: cell, days))
        }
        return spans
    }

    /// Start, now and due stand on the line itself.
    private func mark(_ from: Instant, _ to: Instant, isLast: Bool) -> Span? {
        func holds(_ instant: Instant?) -> Bool {
            guard let instant else { return false }
            return instant >= from && (instant < to || (isLast && instant - to < 2))
        }
        if holds(deadline.due) {
            let isBroken = deadline.isBroken(at: scene.now)
            return Span(scene[.deadline], isBroken ? .late : .soon)
        }
        if holds(scene.now) { return Span(scene[.live], .strong, bold: true) }
        if holds(deadline.start) { return Span(scene[.event], .dim) }
        return nil
    }

    private func piece(_ day: DayRun.Day, at instant: Instant, cell: Int, _ days: DayRun) -> Span {
        switch days.kind(at: instant, on: day) {
        case .counted?:
            return instant <= scene.now ? Span(scene[.gaugeFull], .fine) : Span(scene[.gaugeRest], .track)
        case .paused?: return Span(scene[.paused], .paused)
        case .skipped? where day.kind == .skipped && day.reason != .dayZero, nil where day.kind == .skipped:
            return Span(cell % 2 == 0 ? scene[.skipped] : " ", .track)
        default: return Span(scene[.gaugeRest], .track)
        }
    }

    private func reason(_ day: DayRun.Day, isToday: Bool) -> [Span] {
        if isToday {
            return [Span(scene[Phrase.now] + " " + scene.language.time(scene.now, scene.zone), .strong, bold: true)]
        }
        if let due = deadline.due, scene.zone.date(of: due) == day.date {
            let words = scene[Phrase.dueAt] + " " + scene.language.time(due, scene.zone)
            return [Span(words, deadline.isBroken(at: scene.now) ? .late : .soon)]
        }
        if let start = deadline.start, scene.zone.date(of: start) == day.date {
            return [Span(scene[Phrase.started] + " " + scene.language.time(start, scene.zone), .dim)]
        }
        guard day.kind != .counted else { return [] }
        if let name = day.name { return [Span(SafeText(sanitizing: name, limit: 100), .dim)] }
        return [Span(scene[Phrase.reason(day.reason)], .faint)]
    }

    private func summary(_ days: DayRun) -> DetailLine {
        var spans = [
            Span("  " + scene.language.allowance(deadline.wholeAllowance), .strong, bold: true),
            Span(" " + scene[Phrase.counted], .dim),
        ]
        if days.skippedDays > 0 {
            spans.append(Span("   " + SafeText(number: days.skippedDays), .strong, bold: true))
            spans.append(Span(" " + scene[Phrase.skippedDays], .dim))
        }
        if days.pausedDays > 0 {
            spans.append(Span("   " + SafeText(number: days.pausedDays), .strong, bold: true))
            spans.append(Span(" " + scene[Phrase.pausedDays], .dim))
        }
        return DetailLine(spans: spans)
    }
}

extension DetailLine {
    /// Today's line lies on the cursor's ground, without its bar.
    fileprivate func today(_ isToday: Bool) -> DetailLine {
        var line = self
        if isToday { line.ground = .selected }
        return line
    }
}

extension TimeSpan {
    /// The length alone, unsigned, letters close to their digits: `16j 05m`.
    fileprivate func tight(_ language: Language) -> SafeText {
        parts.enumerated().reduce(SafeText()) { text, part in
            text + (part.offset > 0 ? " " : "") + part.element.digits(language) + part.element.unit.letters[language]
        }
    }
}
