package import PiketDomain

extension SQLiteStore {
    package func take(_ records: [IntakeRecord], now: Instant) async throws -> [IntakeOutcome] {
        guard !records.isEmpty else { return [] }
        return try await writer().perform { [self] transaction in
            var intake = try IntakeWriter(transaction, office: try cachedOffice(transaction.db), now: now)
            let outcomes = try records.map { try intake.take($0) }
            try intake.finish()
            return outcomes
        }
    }
}
