package import PiketDomain

extension SQLiteStore {
    package func take(_ records: [IntakeRecord], now: Instant) async throws -> [IntakeOutcome] {
        try await SteadyIntake(store: self, now: now).preparing(records)()
    }

    package func intake(of count: Int?, now: Instant) async throws -> any IntakeSession {
        if let count, count >= Filling.worthwhile, let filling = try await FillingIntake.begin(self, now: now) {
            return filling
        }
        return SteadyIntake(store: self, now: now)
    }
}

/// Each batch in a transaction of its own: what is written stays, and others come in between.
struct SteadyIntake: IntakeSession {
    let store: SQLiteStore
    let now: Instant

    func register(_ names: IntakeNames) async throws { try await store.register(names, now: now) }

    func preparing(_ records: [IntakeRecord]) async throws -> IntakeWrite {
        guard !records.isEmpty else { return { [] } }
        let writer = try store.writer()
        let batch = try await store.read { db in
            try IntakeBatch(records, knownTo: db, office: try store.cachedOffice(db), salt: writer.salt, now: now)
        }
        return {
            try await writer.perform { transaction in
                let office = try store.cachedOffice(transaction.db)
                var intake = try IntakeWriter(transaction, office: office, now: now)
                let outcomes = try batch.records(for: office).map { try intake.take($0) }
                try intake.finish()
                return outcomes
            }
        }
    }

    func end() {}
}
