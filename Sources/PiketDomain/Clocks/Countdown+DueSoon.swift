extension Countdown {
    /// From when a clock is nearly due: `jam` and `jk` in their last 20 %, at most two hours; `hari` and `hk` from the
    /// opening of the office day before the due day. Never before the start.
    package var soonFrom: Instant {
        let last = min(allowance.units / 5, 7200)
        switch allowance.kind {
        case .jam: return max(start, due - last)
        case .jk: return max(start, calendar.instant(atOpenSecond: calendar.openSeconds(before: due) - last))
        case .hari, .hk: return max(start, Self.soon(before: due, calendar))
        }
    }

    /// From when the warning is strong: local midnight of the due day for `hari` and `hk`; the rest knows one degree.
    package var strongFrom: Instant {
        guard allowance.kind.countsDays else { return soonFrom }
        return max(start, calendar.zone.instant(calendar.zone.date(of: due)))
    }

    static func soon(before due: Instant, _ calendar: WorkCalendar) -> Instant {
        calendar.opening(of: calendar.officeDay(before: calendar.zone.date(of: due)))
    }
}
