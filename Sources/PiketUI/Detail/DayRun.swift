import PiketDomain

/// The stretches of a countdown, seen day by day.
struct DayRun {
    struct Day {
        var date: CivilDate
        /// What most of the day is, the office's closed hours apart.
        var kind: Stretch.Kind
        var reason: Stretch.Reason
        var name: String?
        /// Counted days so far, this one included.
        var number: Int
        var countedSeconds: Int64
        /// Of whole minutes as they fill up over the days, so that the days add up to the whole.
        var countedMinutes: Int64
        fileprivate var stretches: ArraySlice<Stretch>
    }

    /// Seconds of the day the bars show: the office's hours for clocks that count them, else the whole day.
    let window: Range<Int>
    private let zone: Zone
    private let days: [Day]

    init(stretches: [Stretch], countdown: Countdown, zone: Zone, first: CivilDate, last: CivilDate) {
        self.zone = zone
        let usesOffice = countdown.allowance.kind == .hk || countdown.allowance.kind == .jk
        let hours = countdown.calendar.hours(on: last)
        window = usesOffice && hours.isOpen ? hours.opening..<hours.closing : 0..<86_400
        var days: [Day] = []
        var number = 0
        var total: Int64 = 0
        var index = 0
        var date = first
        while date <= last, days.count < 400 {
            let (start, end) = (zone.instant(date), zone.instant(date + 1))
            while index < stretches.count, stretches[index].to <= start { index += 1 }
            var stop = index
            while stop < stretches.count, stretches[stop].from < end { stop += 1 }
            let slice = stretches[index..<max(stop, index)]
            var seconds: [Stretch.Reason: Int64] = [:]
            for stretch in slice {
                seconds[stretch.reason, default: 0] += min(stretch.to, end) - max(stretch.from, start)
            }
            let counted = seconds[.running] ?? 0
            // Day 0 ends a second before midnight; that second does not make it a counted day.
            let isCounted = counted > 1 && Self.countsDay(date, slice, countdown)
            let others = seconds.filter { $0.key != .closedHours && (counted <= 1 || $0.key != .running) }
            let reason: Stretch.Reason =
                isCounted ? .running : others.max { $0.value < $1.value }?.key ?? .closedHours
            if isCounted { number += 1 }
            let minutes = (total + counted) / 60 - total / 60
            total += counted
            days.append(
                Day(
                    date: date, kind: reason.kind, reason: reason,
                    name: slice.first { $0.reason == reason }?.name, number: number, countedSeconds: counted,
                    countedMinutes: minutes,
                    stretches: slice))
            date = date + 1
        }
        self.days = days
    }

    /// A day counts if the clock runs when it ends; a day that ends in a pause does not, however it began.
    private static func countsDay(_ date: CivilDate, _ slice: ArraySlice<Stretch>, _ countdown: Countdown) -> Bool {
        guard countdown.allowance.kind == .hk else { return true }
        let closing = countdown.calendar.zone.instant(date, secondOfDay: countdown.calendar.hours(on: date).closing)
        return slice.contains { $0.reason == .running && $0.from < closing && closing <= $0.to }
    }

    var count: Int { days.count }
    var skippedDays: Int { days.count { $0.kind == .skipped && $0.reason != .dayZero } }
    var pausedDays: Int { days.count { $0.kind == .paused } }

    func day(_ offset: Int) -> Day { days[offset] }

    /// The window on a day.
    func range(_ date: CivilDate) -> Range<Instant> {
        zone.instant(date, secondOfDay: window.lowerBound)..<zone.instant(date, secondOfDay: window.upperBound)
    }

    /// nil outside the run.
    func kind(at instant: Instant, on day: Day) -> Stretch.Kind? {
        day.stretches.first { $0.from <= instant && instant < $0.to }?.kind
    }
}
