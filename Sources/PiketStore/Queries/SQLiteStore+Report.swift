package import PiketDomain

extension SQLiteStore {
    package func report(
        _ days: ClosedRange<CivilDate>, by grouping: Report.Grouping, now: Instant
    ) async throws -> Report {
        try await readLong { db in
            let office = try self.cachedOffice(db)
            var report = try ReportReader(db: db, office: office).report(days, by: grouping, now: now)
            guard grouping == .channel else { return report }
            report.add(try ChannelReader(db: db, office: office, now: now).arrivals(), office: office, now: now)
            return report
        }
    }
}
