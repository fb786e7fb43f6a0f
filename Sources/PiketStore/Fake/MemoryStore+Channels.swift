package import PiketDomain

extension MemoryStore {
    package func channels(now: Instant) throws -> [ChannelArrivals] {
        let usual = SilenceRule.usual(newestArrivals(now: now))
        let midnight = desk.zone.instant(desk.zone.date(of: now))
        let come = Dictionary(grouping: cases.values.map(\.current).filter { $0.receivedAt <= now }, by: \.channel)
        let codes = Set(desk.description.channels.map(\.code)).union(come.keys)
        let all = codes.map { code in
            var arrivals = ChannelArrivals(channel: code)
            arrivals.today = come[code]?.count { $0.receivedAt >= midnight } ?? 0
            arrivals.lastAt = come[code]?.map(\.receivedAt).max()
            arrivals.usualGap = usual.first { $0.channel == code }?.usualGap
            return arrivals
        }
        return ChannelArrivals.ordered(all, office: desk)
    }
}
