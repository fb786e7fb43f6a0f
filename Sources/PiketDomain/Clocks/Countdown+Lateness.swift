extension Countdown {
    /// When counting begins: the end of day 0 for `hari`, the opening of day 1 for `hk`, else the start.
    package var countingFrom: Instant {
        switch allowance.kind {
        case .jam, .jk: start
        case .hari: calendar.zone.instant(dayZero, secondOfDay: 86_399)
        case .hk: calendar.opening(of: calendar.officeDay(1, after: dayZero))
        }
    }

    /// Seconds that count between two instants: every second for `jam` and `hari`, open ones for `jk` and `hk`, none in
    /// a pause or before `countingFrom`.
    package func counted(from: Instant, to end: Instant) -> Int64 {
        let from = max(from, countingFrom)
        guard from < end else { return 0 }
        var total = raw(from, end)
        for pause in pauses where pause.lowerBound < end && pause.upperBound > from {
            total -= raw(max(from, pause.lowerBound), min(end, pause.upperBound))
        }
        return total
    }

    private func raw(_ from: Instant, _ to: Instant) -> Int64 {
        switch allowance.kind {
        case .jam, .hari: to - from
        case .jk, .hk: calendar.openSeconds(from: from, to: to)
        }
    }

    /// How much of the allowance is used up: 0 until counting begins, exactly 1 at `due`, 2 when it has passed twice.
    package func lateness(at now: Instant) -> Double {
        let whole = counted(from: countingFrom, to: due)
        // A pause that ends with the last working day leaves nothing to divide by.
        guard whole > 0 else { return now < due ? 0 : 1 }
        return Double(counted(from: countingFrom, to: now)) / Double(whole)
    }

    /// What is left of the allowance at an instant, in its own kind: whole days for `hari` and `hk`. nil at the due
    /// instant and after, and on the last day of a clock that counts days.
    package func left(at now: Instant) -> Allowance? {
        guard now < due else { return nil }
        let units: Int64
        if allowance.kind.countsDays {
            let ends = DayEnds(calendar: calendar, officeDaysOnly: allowance.kind == .hk)
            let after = max(calendar.zone.date(of: now), dayZero) + 1
            units = Int64(ends.count(to: due) - ends.count(before: after))
        } else {
            units = counted(from: now, to: due)
        }
        return units > 0 ? Allowance(units: units, kind: allowance.kind) : nil
    }

    package func isPaused(at now: Instant) -> Bool { pauses.contains { $0.contains(now) } }
}
