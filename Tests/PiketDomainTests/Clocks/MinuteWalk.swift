import PiketDomain

/// The slow way to a due instant: every minute is looked at, working days are counted one by one, and nothing of the
/// calendar but its definition is used. Times must lie on whole minutes.
struct MinuteWalk {
    let calendar: WorkCalendar
    let pauses: [Range<Instant>]
    private let special: [CivilDate: Holiday]

    init(calendar: WorkCalendar, pauses: [Range<Instant>]) {
        self.calendar = calendar
        self.pauses = pauses
        let applying = calendar.holidays.filter { $0.kind != .joint || calendar.jointLeave == .skip }
        special = Dictionary(applying.map { ($0.date, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Due and the seconds counted on the way.
    func due(_ start: Instant, _ allowance: Allowance, _ afterHours: AfterHours) -> (due: Instant, counted: Int64) {
        let zone = calendar.zone
        var day = zone.date(of: start)
        var zero = day
        let startSpans = spans(day)
        if afterHours == .nextDay, let last = startSpans.last,
            zone.secondOfDay(of: start) > min(last.upperBound, 86_399)
        {
            zero = zero + 1
        }
        var (left, counted) = (allowance.units, Int64(0))
        var second = zone.secondOfDay(of: start)
        while true {
            let spans = spans(day)
            let midnight = zone.instant(day)
            let end = allowance.kind == .hari ? 86_399 : min(spans.last?.upperBound ?? -1, 86_399)
            while second < 86_400 {
                let now = midnight + Int64(second)
                let isRunning = !pauses.contains { $0.lowerBound <= now && now < $0.upperBound }
                let isOpen = spans.contains { $0.lowerBound <= second && second < $0.upperBound }
                switch allowance.kind {
                case .jam, .jk:
                    if isRunning, allowance.kind == .jam || isOpen {
                        left -= 60
                        counted += 60
                    }
                    if left == 0 { return (now + 60, counted) }
                case .hari, .hk:
                    guard day > zero else { break }
                    let last = end > second && end <= second + 60
                    if isRunning, allowance.kind == .hari || isOpen { counted += last ? Int64(end - second) : 60 }
                    guard last else { break }
                    let instant = midnight + Int64(end)
                    if !pauses.contains(where: { $0.lowerBound < instant && instant <= $0.upperBound }) { left -= 1 }
                    if left == 0 {
                        return (instant, counted + (allowance.kind == .hari ? secondOfDayZero(zero, start) : 0))
                    }
                    if isRunning, end == 86_399 { counted += 1 }
                }
                second += 60
            }
            second = 0
            day = day + 1
        }
    }

    /// `hari` count from 23.59.59 of day 0, one second before the first day walked, unless it is paused.
    private func secondOfDayZero(_ zero: CivilDate, _ start: Instant) -> Int64 {
        let instant = calendar.zone.instant(zero, secondOfDay: 86_399)
        return pauses.contains { $0.contains(instant) } ? 0 : 1
    }

    private func spans(_ day: CivilDate) -> [Range<Int>] {
        let season = calendar.seasons.first { $0.from <= day && day <= $0.to && $0.week[day.weekday] != nil }
        let usual = (season?.week[day.weekday] ?? calendar.week[day.weekday])?.spans ?? []
        guard let holiday = special[day] else { return usual }
        guard holiday.kind == .work else { return [] }
        return usual.isEmpty
            ? Weekday.allCases.lazy.compactMap { calendar.week[$0]?.spans }.first { !$0.isEmpty } ?? [] : usual
    }
}
