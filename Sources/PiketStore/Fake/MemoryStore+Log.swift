package import PiketDomain

extension MemoryStore: LogReading {
    package func acts(by login: String, since: Instant, limit: Int) throws -> [LogEntry] {
        let own = cases.values.flatMap { kept in
            kept.events.filter { $0.actor == .officer(login: login) && $0.at >= since }
                .map { LogEntry(event: $0, number: kept.base.number) }
        }
        return Array(own.sorted { $0.event.id > $1.event.id }.prefix(limit))
    }
}
