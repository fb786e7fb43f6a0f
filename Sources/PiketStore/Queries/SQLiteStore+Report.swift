package import PiketDomain

extension SQLiteStore {
    package func report(
        _ days: ClosedRange<CivilDate>, by grouping: Report.Grouping, now: Instant
    ) async throws -> Report {
        try await readLong { db in
            try ReportReader(db: db, office: try self.cachedOffice(db)).report(days, by: grouping, now: now)
        }
    }
}
