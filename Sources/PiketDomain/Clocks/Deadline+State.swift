extension Deadline {
    package func state(at now: Instant) -> State {
        if let metAt {
            guard clock != .close, let limit else { return .met }
            return metAt <= limit ? .met : .missed
        }
        guard stoppedAt == nil else { return .stopped }
        guard let countdown, let limit else { return .pending }
        // A silence timer: the system closes the case at its due, and nobody is late.
        if clock != .close, now > limit { return .broken }
        return countdown.isPaused(at: now) ? .paused : .running
    }

    /// Counted time over the allowance: exactly 1 at due, frozen when met or stopped. nil while pending.
    package func lateness(at now: Instant) -> Double? {
        countdown?.lateness(at: metAt ?? stoppedAt ?? now)
    }

    package func isBroken(at now: Instant) -> Bool { state(at: now) == .broken }

    /// Nearly due and not yet late.
    package func isDueSoon(at now: Instant) -> Bool {
        guard isUnmet, let soonFrom, let limit else { return false }
        return now >= soonFrom && now <= limit
    }

    /// Due today for a clock that counts days, or in the last stretch of one that counts hours.
    package func isDueStrongly(at now: Instant) -> Bool {
        guard isDueSoon(at: now), let strongFrom else { return false }
        return now >= strongFrom
    }
}

extension Sequence<Deadline> {
    /// The earliest unmet deadline, which the queue shows and sorts by; close is a timer and never it.
    package var next: Deadline? {
        var best: Deadline?
        for deadline in self where deadline.isUnmet && deadline.clock != .close {
            guard let limit = deadline.limit else { continue }
            if let chosen = best?.limit, chosen <= limit { continue }
            best = deadline
        }
        return best
    }

    /// Whether one is broken. A complaint is overdue when it is open besides.
    package func hasBroken(at now: Instant) -> Bool { contains { $0.isBroken(at: now) } }
}
