import GRDB
package import PiketDomain

extension SQLiteStore {
    package func nextWake() async throws -> Instant? {
        try await read { db in
            try Int64.fetchOne(
                db.cachedStatement(
                    sql: "SELECT wake_at FROM complaint WHERE wake_at IS NOT NULL ORDER BY wake_at LIMIT 1"))
        }.map(Instant.init(seconds:))
    }

    package func wake(
        now: Instant, limit: Int, decide: @Sendable @escaping (CaseFile, Office) -> CaseChange?
    ) async throws -> WakeOutcome {
        try await writer().perform { [self] transaction in
            let office = try cachedOffice(transaction.db)
            var outcome = WakeOutcome()
            let due = try Int64.fetchAll(
                transaction.db,
                sql: "SELECT id FROM complaint WHERE wake_at IS NOT NULL AND wake_at <= ? ORDER BY wake_at, id LIMIT ?",
                arguments: [now.seconds, limit])
            var acts = 0
            for id in due {
                // Several things may have come due while nobody looked; each is an act of its own.
                while acts < limit, let file = try file(id, office: office, in: transaction),
                    let wakeAt = file.complaint.wakeAt, wakeAt <= now, let change = decide(file, office)
                {
                    _ = try commit(change, now: now, in: transaction)
                    outcome.add(change.events)
                    acts += 1
                }
            }
            outcome.hasMore = acts >= limit
            return outcome
        }
    }

    private func file(_ id: Int64, office: Office, in transaction: WriteTransaction) throws -> CaseFile? {
        try CaseReader.complaint(transaction.db, id: id, office: office).map {
            CaseFile(complaint: $0, events: try CaseReader.events(transaction.db, of: id))
        }
    }
}
