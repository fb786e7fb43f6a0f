import GRDB
package import PiketDomain

/// The register of channels: those of the office and those that ever brought a case.
struct ChannelReader {
    let db: Database
    let office: Office
    let now: Instant

    /// Cost: the newest arrivals, today's, the counters by day, and a day's arrivals for each channel that is slow.
    func arrivals() throws -> [ChannelArrivals] {
        let usual = Dictionary(
            uniqueKeysWithValues: try SilenceReader.usual(db, now: now).map { ($0.channel, $0) })
        let today = try today()
        let known = try lastDays(before: office.zone.date(of: now).dayNumber + 1)
        let codes = Set(office.description.channels.map(\.code)).union(known.keys)
        let all = try codes.map { code in
            var arrivals = ChannelArrivals(channel: code)
            arrivals.today = today[code] ?? 0
            arrivals.usualGap = usual[code]?.usualGap
            arrivals.lastAt = try usual[code]?.lastArrivalAt ?? known[code].flatMap { try newest(code, day: $0) }
            return arrivals
        }
        return ChannelArrivals.ordered(all, office: office)
    }

    private func today() throws -> [String: Int] {
        let midnight = office.zone.instant(office.zone.date(of: now))
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT channel, count(*) FROM complaint INDEXED BY complaint_received
                    WHERE received_at >= ? AND received_at <= ? GROUP BY channel
                    """), arguments: [midnight.seconds, now.seconds])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// By channel: the last day on which something came.
    private func lastDays(before day: Int) throws -> [String: Int] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: "SELECT channel, max(day) FROM daily WHERE arrived > 0 AND day < ? GROUP BY channel"),
            arguments: [day])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// The newest receipt of a day; of the day before that something came on, where all of the day's lie ahead.
    private func newest(_ channel: String, day: Int) throws -> Instant? {
        var day: Int? = day
        while let date = day.map(CivilDate.init(dayNumber:)) {
            let (start, end) = (office.zone.instant(date), min(office.zone.instant(date + 1), now + 1))
            let found = try Int64.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT max(received_at) FROM complaint INDEXED BY complaint_received
                        WHERE received_at >= ? AND received_at < ? AND channel = ?
                        """), arguments: [start.seconds, end.seconds, channel])
            if let found { return Instant(seconds: found) }
            day = try lastDays(before: date.dayNumber)[channel]
        }
        return nil
    }
}

extension SQLiteStore {
    package func channels(now: Instant) async throws -> [ChannelArrivals] {
        try await read { db in
            try ChannelReader(db: db, office: try self.cachedOffice(db), now: now).arrivals()
        }
    }
}
