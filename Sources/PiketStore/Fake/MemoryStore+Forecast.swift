package import PiketDomain

extension MemoryStore {
    package func forecast(_ horizons: [Horizon], now: Instant) -> Forecast {
        let all = cases.values.map(\.current)
        let end = horizons.map(\.at).max() ?? now
        let dues = all.filter { $0.status.isOpen && !$0.isBacklog }.compactMap { complaint -> Forecast.Due? in
            guard let next = complaint.deadlines.next, let limit = next.limit, limit > now, limit <= end else {
                return nil
            }
            return Forecast.Due(number: complaint.number, clock: next.clock, agency: complaint.agency, at: limit)
        }
        var met: [String?: Int] = [:]
        for complaint in all where complaint.receivedAt > now - Forecast.reach {
            for deadline in complaint.deadlines where deadline.clock != .close {
                guard let at = deadline.metAt, at > now - Forecast.memory, at <= now else { continue }
                met[Forecast.isDesks(deadline.clock) ? nil : complaint.agency, default: 0] += 1
            }
        }
        return Forecast(dues: dues, met: met, horizons: horizons, office: desk, now: now)
    }

    package func turnover(in span: Range<Instant>, now: Instant) -> Turnover {
        let all = cases.values.map(\.current)
        let (silent, nextSilenceAt) = silence(now: now)
        return Turnover(
            arrived: all.count { span.contains($0.receivedAt) },
            done: all.count { $0.closedAt.map(span.contains) ?? false }, silent: silent, nextSilenceAt: nextSilenceAt)
    }
}
