import GRDB
package import PiketDomain

/// What a forecast is made of: deadlines to come, from the open cases; and those met lately, from the cases received
/// within a month.
struct ForecastReader {
    let db: Database
    let office: Office
    let horizons: [Horizon]
    let now: Instant

    func forecast() throws -> Forecast {
        Forecast(dues: try dues(), met: try met(), horizons: horizons, office: office, now: now)
    }

    private func dues() throws -> [Forecast.Due] {
        let end = horizons.map(\.at).max() ?? now
        let statement = try db.cachedStatement(
            sql: """
                SELECT number, next_clock, agency, due_order FROM complaint INDEXED BY open_due
                WHERE is_open = 1 AND is_backlog = 0 AND due_order > ? AND due_order <= ?
                """)
        return try Row.fetchAll(statement, arguments: [now.seconds, end.seconds]).map {
            Forecast.Due(
                number: $0[0], clock: try ComplaintRow.code($0[1], in: "next_clock"), agency: $0[2],
                at: Instant(seconds: $0[3]))
        }
    }

    private func met() throws -> [String?: Int] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT CASE WHEN d.clock IN ('verify', 'review') THEN NULL ELSE c.agency END, count(*)
                FROM complaint c INDEXED BY complaint_received CROSS JOIN deadline d ON d.complaint = c.id
                WHERE c.received_at > ? AND d.met > ? AND d.met <= ? AND d.clock <> 'close'
                GROUP BY 1
                """)
        let rows = try Row.fetchAll(
            statement, arguments: [now.seconds - Forecast.reach, now.seconds - Forecast.memory, now.seconds])
        return Dictionary(rows.map { ($0[0] as String?, $0[1] as Int) }) { first, _ in first }
    }
}

extension SQLiteStore {
    package func forecast(_ horizons: [Horizon], now: Instant) async throws -> Forecast {
        try await readLong { db in
            let office = try self.cachedOffice(db)
            return try ForecastReader(db: db, office: office, horizons: horizons, now: now).forecast()
        }
    }

    package func turnover(in span: Range<Instant>, now: Instant) async throws -> Turnover {
        try await readLong { db in
            func count(_ column: String) throws -> Int {
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT count(*) FROM complaint INDEXED BY complaint_\(column)
                        WHERE \(column)_at >= ? AND \(column)_at < ?
                        """, arguments: [span.lowerBound.seconds, span.upperBound.seconds]) ?? 0
            }
            let (silent, nextSilenceAt) = try SilenceReader.look(db, now: now)
            return Turnover(
                arrived: try count("received"), done: try count("closed"), silent: silent,
                nextSilenceAt: nextSilenceAt)
        }
    }
}
