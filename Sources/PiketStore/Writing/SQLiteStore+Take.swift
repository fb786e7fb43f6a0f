package import PiketDomain

extension SQLiteStore {
    package func take(_ records: [IntakeRecord], now: Instant) async throws -> [IntakeOutcome] {
        try await preparing(records, now: now)()
    }

    package func preparing(_ records: [IntakeRecord], now: Instant) async throws -> IntakeWrite {
        guard !records.isEmpty else { return { [] } }
        let writer = try writer()
        let batch = try await read { [self] db in
            try IntakeBatch(records, db: db, office: try cachedOffice(db), salt: writer.salt, now: now)
        }
        return { [self] in
            try await writer.perform { [self] transaction in
                let office = try cachedOffice(transaction.db)
                var intake = try IntakeWriter(transaction, office: office, now: now)
                let outcomes = try batch.records(for: office).map { try intake.take($0) }
                try intake.finish()
                return outcomes
            }
        }
    }
}
