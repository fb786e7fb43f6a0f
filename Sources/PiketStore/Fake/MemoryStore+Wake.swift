package import PiketDomain

extension MemoryStore {
    package func nextWake() -> Instant? { cases.values.compactMap(\.current.wakeAt).min() }

    package func wake(
        now: Instant, limit: Int, decide: @Sendable @escaping (CaseFile, Office) -> CaseChange?
    ) throws -> WakeOutcome {
        var outcome = WakeOutcome()
        var acts = 0
        let due = cases.values.compactMap { kept in kept.current.wakeAt.map { (at: $0, id: kept.base.id) } }
            .filter { $0.at <= now }.sorted { ($0.at, $0.id) < ($1.at, $1.id) }
        for (_, id) in due {
            while acts < limit, let kept = cases[id], let wakeAt = kept.current.wakeAt, wakeAt <= now,
                let change = decide(CaseFile(complaint: kept.current, events: kept.events), desk)
            {
                _ = try commit(change, now: now)
                outcome.add(change.events)
                acts += 1
            }
        }
        outcome.hasMore = acts >= limit
        return outcome
    }
}
