import PiketDomain

/// When complaints arrive: a rate that follows the hour of day and the weekday.
///
/// Time is turned into expected counts and back, hour by hour, so that any number of arrivals can be laid before an
/// instant in order, at a cost linear in their number.
struct ArrivalModel {
    let zone: Zone
    /// Mean arrivals a day.
    let perDay: Double

    /// Expected arrivals per second in the hour that holds `instant`.
    func rate(at instant: Instant) -> Double {
        let hour = zone.secondOfDay(of: instant) / 3600
        let weekday = zone.date(of: instant).weekday.rawValue
        return perDay * CityMix.hours[hour] / Self.hourSum * CityMix.weekdays[weekday] / 3600
    }

    private static let hourSum = CityMix.hours.reduce(0, +)

    /// `count` arrivals ending at `now`, oldest first.
    func arrivals(_ count: Int, until now: Instant, random: inout SeededRandom) -> [Instant] {
        var times: [Instant] = []
        times.reserveCapacity(count)
        var instant = now
        var hourEnd = now
        var expected = rate(at: now - 1)
        var hourStart = startOfHour(hourEnd - 1)
        while times.count < count {
            let wait = random.wait(mean: 1 / max(expected, 1e-6))
            if instant - wait < hourStart {
                // Waiting has no memory: begin again at the earlier hour with its own rate.
                instant = hourStart
                hourEnd = hourStart
                hourStart = startOfHour(hourEnd - 1)
                expected = rate(at: hourEnd - 1)
            } else {
                instant = instant - wait
                times.append(instant)
            }
        }
        return times.reversed()
    }

    private func startOfHour(_ instant: Instant) -> Instant {
        instant - Int64(zone.secondOfDay(of: instant) % 3600)
    }
}
