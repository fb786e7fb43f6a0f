/// A question to the reporter and its answer.
package struct Pause: Hashable, Sendable {
    package var from: Instant
    /// nil while the question is open.
    package var to: Instant?

    package init(from: Instant, to: Instant?) {
        self.from = from
        self.to = to
    }
}

/// How often and how long a question may stop the solve clock: at most twice and 10 hk in all, by default.
package struct PauseLimit: Hashable, Sendable {
    package var times: Int
    package var total: Allowance

    package init(times: Int = 2, total: Allowance = Allowance(10, .hk)) {
        self.times = times
        self.total = total
    }

    /// The parts of `pauses` that stop a clock started at `start`: in order, disjoint, each cut where the limit is
    /// reached. An open one runs to the limit, which is what a due instant projects.
    ///
    /// A pause uses up as many days as it covers ends of days (closings for `hk`): one within a day uses none, but is
    /// one of the times. Pauses that end before `start` are not counted.
    package func effective(_ pauses: [Pause], start: Instant, calendar: WorkCalendar) -> [Range<Instant>] {
        guard !pauses.isEmpty else { return [] }
        var left = total.units
        var reached = start
        var result: [Range<Instant>] = []
        for pause in pauses.sorted(by: { $0.from < $1.from }) {
            guard result.count < times, left > 0 else { break }
            let from = max(pause.from, reached)
            let limit = limit(from, left, calendar)
            let to = min(pause.to ?? limit, limit)
            guard from < to else { continue }
            result.append(from..<to)
            left -= used(from, to, calendar)
            reached = to
        }
        return result
    }

    private func limit(_ from: Instant, _ left: Int64, _ calendar: WorkCalendar) -> Instant {
        switch total.kind {
        case .jam: return from + left
        case .jk: return calendar.instant(openSeconds: left, after: from)
        case .hari, .hk:
            let ends = DayEnds(calendar: calendar, officeDaysOnly: total.kind == .hk)
            // Ends with the last day it may cover.
            return ends.end(after: ends.count(to: from) + Int(left) - 1)
        }
    }

    private func used(_ from: Instant, _ to: Instant, _ calendar: WorkCalendar) -> Int64 {
        switch total.kind {
        case .jam: return to - from
        case .jk: return calendar.openSeconds(from: from, to: to)
        case .hari, .hk:
            let ends = DayEnds(calendar: calendar, officeDaysOnly: total.kind == .hk)
            return Int64(max(0, ends.count(to: to) - ends.count(to: from)))
        }
    }
}
