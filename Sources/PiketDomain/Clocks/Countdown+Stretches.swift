extension Countdown {
    /// Start to due in stretches that sum up exactly; neighbours of the same reason and name are one.
    ///
    /// A holiday that falls on a weekend is named, since the name says more. Costs a step a day.
    package func stretches() -> [Stretch] {
        var run = StretchRun(pauses: pauses, due: due)
        switch allowance.kind {
        case .jam:
            run.add(.running, from: start, to: due)
        case .hari:
            run.add(.dayZero, from: start, to: countingFrom)
            run.add(.running, from: max(start, countingFrom), to: due)
        case .hk, .jk:
            let dayZero = allowance.kind == .hk ? dayZero : nil
            var day = calendar.zone.date(of: start)
            let last = calendar.zone.date(of: due)
            while day <= last {
                addDay(day, isDayZero: dayZero.map { day <= $0 } ?? false, to: &run)
                day = day + 1
            }
        }
        return run.stretches
    }

    private func addDay(_ day: CivilDate, isDayZero: Bool, to run: inout StretchRun) {
        let zone = calendar.zone
        let midnight = max(start, zone.instant(day))
        let hours = calendar.hours(on: day)
        guard hours.isOpen else {
            let holiday = calendar.holiday(on: day)
            let reason: Stretch.Reason = holiday.map { $0.kind == .joint ? .jointLeave : .holiday } ?? .weekend
            run.add(reason, holiday?.name, from: midnight, to: zone.instant(day + 1))
            return
        }
        guard !isDayZero else {
            run.add(.dayZero, from: midnight, to: zone.instant(day + 1))
            return
        }
        var reached = midnight
        for span in hours.spans {
            let (opening, closing) = (
                zone.instant(day, secondOfDay: span.lowerBound), zone.instant(day, secondOfDay: span.upperBound)
            )
            run.add(.closedHours, from: reached, to: opening)
            run.add(.running, from: max(reached, opening), to: closing)
            reached = max(reached, closing)
        }
        run.add(.closedHours, from: reached, to: zone.instant(day + 1))
    }
}

/// Collects stretches in order, cut at the due instant and laid over by the pauses.
private struct StretchRun {
    let pauses: [Range<Instant>]
    let due: Instant
    private(set) var stretches: [Stretch] = []

    init(pauses: [Range<Instant>], due: Instant) {
        self.pauses = pauses
        self.due = due
    }

    mutating func add(_ reason: Stretch.Reason, _ name: String? = nil, from: Instant, to end: Instant) {
        let end = min(end, due)
        var reached = from
        for pause in pauses where pause.lowerBound < end && pause.upperBound > reached {
            append(reason, name, reached, max(reached, pause.lowerBound))
            append(.awaitingReporter, nil, max(reached, pause.lowerBound), min(end, pause.upperBound))
            reached = min(end, pause.upperBound)
        }
        append(reason, name, reached, end)
    }

    private mutating func append(_ reason: Stretch.Reason, _ name: String?, _ from: Instant, _ to: Instant) {
        guard from < to else { return }
        if let last = stretches.last, last.reason == reason, last.name == name {
            stretches[stretches.count - 1].to = to
        } else {
            stretches.append(Stretch(from: from, to: to, reason: reason, name: name))
        }
    }
}
