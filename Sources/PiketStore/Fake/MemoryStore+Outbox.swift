package import PiketDomain

extension MemoryStore: OutboxReading {
    package func outbox(_ words: OutboxWords, viewer: Viewer, limit: Int) throws -> [OutboxItem] {
        let items = cases.values.filter { viewer.maySeeText(of: $0.current, office: desk) }.flatMap { kept in
            kept.waiting.map { event in
                OutboxItem(
                    event: event, of: kept.current, events: kept.events,
                    text: words.text(
                        kept.texts[Outbox.words(of: event, in: kept.events)] ?? "",
                        hiding: kept.knownName))
            }
        }
        return Array(items.sorted { $0.event.id < $1.event.id }.prefix(limit))
    }
}
