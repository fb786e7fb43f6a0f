import GRDB
import PiketDomain

enum SilenceReader {
    /// Channels silent past their usual gap. Cost: the newest arrivals, from the index alone.
    static func silent(_ db: Database, now: Instant) throws -> [SilentChannel] { try look(db, now: now).silent }

    /// The same, and when the next one will be if nothing comes.
    static func look(_ db: Database, now: Instant) throws -> (silent: [SilentChannel], nextAt: Instant?) {
        SilenceRule.look(try newest(db, now: now), now: now)
    }

    /// Channels of which something is usual, silent or not.
    static func usual(_ db: Database, now: Instant) throws -> [SilentChannel] {
        SilenceRule.usual(try newest(db, now: now))
    }

    private static func newest(_ db: Database, now: Instant) throws -> [(channel: String, at: Instant)] {
        let rows = try Row.fetchCursor(
            db.cachedStatement(
                sql: """
                    SELECT channel, received_at FROM complaint INDEXED BY complaint_received
                    WHERE received_at <= ? ORDER BY received_at DESC, id DESC LIMIT ?
                    """), arguments: [now.seconds, SilenceRule.arrivals])
        var newestFirst: [(channel: String, at: Instant)] = []
        while let row = try rows.next() { newestFirst.append((row[0], Instant(seconds: row[1]))) }
        return newestFirst
    }
}
