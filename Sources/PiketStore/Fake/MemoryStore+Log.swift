package import PiketDomain

extension MemoryStore: LogReading {
    package func acts(by login: String, since: Instant, limit: Int) throws -> [LogEntry] {
        let own = cases.values.flatMap { kept in
            kept.events.filter { $0.actor == .officer(login: login) && $0.at >= since }
                .map { LogEntry(event: $0, number: kept.base.number) }
        }
        return Array(own.sorted { $0.event.id > $1.event.id }.prefix(limit))
    }

    package func logEnd() -> Int64 {
        (cases.values.compactMap(\.events.last) + officeEvents).map(\.id).max() ?? 0
    }

    package func log(number: Int64?, after event: Int64, limit: Int, viewer: Viewer) throws -> [LogEntry] {
        let ofCases = cases.values.filter { number == nil || $0.base.number == number }.flatMap { kept in
            let isSeen = viewer.maySeeText(of: kept.current, office: desk)
            return kept.events.map {
                LogEntry(event: isSeen ? $0 : Sight.blanked($0), number: kept.base.number)
            }
        }
        let ofOffice = number == nil ? officeEvents.map { LogEntry(event: $0, number: nil) } : []
        return Array(
            (ofCases + ofOffice).filter { $0.event.id > event }.sorted { $0.event.id < $1.event.id }.prefix(limit))
    }
}
