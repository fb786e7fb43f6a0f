import GRDB
import PiketDomain
import PlainText

/// Reads mentions.
enum MentionRows {
    static func page(_ db: Database, _ query: MentionQuery, viewer: Viewer) throws -> MentionPage {
        let seen = scope(viewer)
        let order = query.order == .newest ? "m.posted_at" : "max(m.told, m.echoes) DESC, m.posted_at"
        let mentions = try mentions(
            db, .all([SQLCondition("m.fate = ?", [query.fate.rawValue]), seen]),
            "ORDER BY \(order) DESC, m.id DESC LIMIT \(query.limit)")
        let counts = try Row.fetchAll(
            db.cachedStatement(sql: "SELECT m.fate, count(*) FROM mention m WHERE \(seen.sql) GROUP BY m.fate"),
            arguments: StatementArguments(seen.arguments))
        return MentionPage(
            mentions: mentions,
            counts: counts.reduce(into: [:]) { counts, row in
                if let fate = MentionFate(rawValue: row[0]) { counts[fate] = row[1] }
            })
    }

    static func mention(_ db: Database, _ id: Int64, viewer: Viewer) throws -> Mention? {
        try mentions(db, .all([SQLCondition("m.id = ?", [id]), scope(viewer)]), "").first
    }

    /// A post belongs to no agency, so only areas tell whose it is.
    private static func scope(_ viewer: Viewer) -> SQLCondition {
        guard let officer = viewer.officer, !(officer.agencies.isEmpty && officer.areas.isEmpty) else { return .always }
        return .any(
            officer.areas.map { SQLCondition("substr(m.kelurahan, 1, ?) = ?", [$0.unicodeScalars.count, $0]) })
    }

    private static func mentions(_ db: Database, _ condition: SQLCondition, _ tail: String) throws -> [Mention] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT m.id, m.platform, m.posted_at, m.body, m.author, m.kelurahan, m.latitude, m.longitude, m.has_link,
                  max(m.told, m.echoes), m.fate, c.number
                FROM mention m LEFT JOIN complaint c ON c.id = m.complaint WHERE \(condition.sql) \(tail)
                """)
        return try Row.fetchAll(statement, arguments: StatementArguments(condition.arguments)).map { row in
            var point: GeoPoint?
            if let latitude: Double = row[6], let longitude: Double = row[7] {
                point = GeoPoint(latitude: latitude, longitude: longitude)
            }
            return Mention(
                id: row[0], platform: row[1], postedAt: Instant(seconds: row[2]),
                text: SafeText(sanitizing: row[3]), author: SafeText(sanitizing: row[4], limit: 120),
                kelurahan: row[5], point: point, hasLink: row[8], repeats: row[9],
                fate: MentionFate(rawValue: row[10]) ?? .open, number: row[11])
        }
    }

    static func original(_ db: Database, _ id: Int64) throws -> MentionRecord? {
        let row = try Row.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT m.platform, m.posted_at, o.body, o.author, o.url, o.place_words, m.kelurahan, m.latitude,
                      m.longitude
                    FROM mention m JOIN mention_original o ON o.mention = m.id WHERE m.id = ?
                    """), arguments: [id])
        guard let row else { return nil }
        var record = MentionRecord(
            platform: row[0], keys: [], postedAt: Instant(seconds: row[1]), text: row[2])
        record.author = row[3]
        record.url = row[4]
        record.placeWords = row[5]
        record.kelurahan = row[6]
        if let latitude: Double = row[7], let longitude: Double = row[8] {
            record.point = GeoPoint(latitude: latitude, longitude: longitude)
        }
        return record
    }

    /// Leaves the mention a case came of without words, as the case itself is left. Its keys stay: it does not come back.
    static func erase(of complaint: Int64, _ db: Database) throws {
        try db.execute(
            sql: """
                DELETE FROM mention_original WHERE mention IN (SELECT id FROM mention WHERE complaint = ?)
                """, arguments: [complaint])
        try db.execute(
            sql: """
                UPDATE mention SET body = '', author = '', has_link = 0, latitude = NULL, longitude = NULL, sketch = NULL
                WHERE complaint = ?
                """, arguments: [complaint])
    }
}
