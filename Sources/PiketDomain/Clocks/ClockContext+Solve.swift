extension ClockContext {
    /// Met on entering review (answered or done where the office has no review), unmet again by a send-back; a case
    /// that comes back after that starts the next run.
    func solve() -> [Deadline] {
        guard let start = history.instant(of: term.from) else {
            var pending = deadline(.solve, countdown: nil, metAt: firstSolved)
            pending.promised = history.promises.last?.until
            return [pending]
        }
        let pauses = profile.pause.effective(history.questions, start: start, calendar: calendar)
        let cycles = solveCycles(from: start)
        var runs: [Deadline] = []
        for (index, cycle) in cycles.enumerated() {
            let end = index + 1 < cycles.count ? cycles[index + 1].start : nil
            let own = pauses.filter { $0.upperBound > cycle.start }
            let isExtended =
                history.extendedAt.map { (index == 0 || $0 >= cycle.start) && $0 < end ?? .distant } ?? false
            var run = deadline(
                .solve, cycle: index + 1,
                countdown: countdown(
                    from: cycle.start, allowance: length(of: cycle, after: runs.last), pauses: own,
                    extensionBy: isExtended ? profile.extend : nil), metAt: cycle.metAt)
            if let end, cycle.metAt == nil { run.stoppedAt = cycle.closedAt ?? end }
            run.promised =
                history.promises.last {
                    (index == 0 || $0.approvedAt >= cycle.start) && $0.approvedAt < end ?? .distant
                }?.until
            runs.append(run)
        }
        return runs
    }

    private struct SolveCycle {
        var start: Instant
        var metAt: Instant?
        var closedAt: Instant?
    }

    private func solveCycles(from start: Instant) -> [SolveCycle] {
        var cycles = [SolveCycle(start: start)]
        var previous = Status.awaiting
        for change in history.changes {
            let last = cycles.count - 1
            if Self.solves(change.to) {
                if cycles[last].metAt == nil { cycles[last].metAt = change.at }
            } else if previous == .inReview, change.to == .inProgress {
                cycles[last].metAt = nil
            } else if change.to.isOpen, !previous.isOpen || previous == .answered, change.at > start {
                cycles.append(SolveCycle(start: change.at))
            }
            if !change.to.isOpen { cycles[cycles.count - 1].closedAt = change.at }
            previous = change.to
        }
        return cycles
    }

    /// A reopened case gets the larger of what was left and the profile's `reopen`; nil for the first run.
    private func length(of cycle: SolveCycle, after last: Deadline?) -> Allowance? {
        guard let last, let previous = last.countdown else { return nil }
        guard let left = previous.left(at: last.metAt ?? last.stoppedAt ?? cycle.start) else { return profile.reopen }
        let (rest, least) = (
            countdown(from: cycle.start, allowance: left), countdown(from: cycle.start, allowance: profile.reopen)
        )
        return rest.due > least.due ? left : profile.reopen
    }

    private var firstSolved: Instant? { history.first(Self.solves) }

    private static func solves(_ status: Status) -> Bool {
        status == .inReview || status == .answered || status == .done
    }
}

extension Instant {
    /// Later than any time of an event.
    fileprivate static let distant = Instant(seconds: .max)
}
