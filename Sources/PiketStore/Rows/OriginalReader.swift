import GRDB
import PiketDomain
import PlainText

/// Reads back what is kept apart from cases.
enum OriginalReader {
    static func reporter(_ db: Database, number: Int64) throws -> Reporter? {
        try Row.fetchOne(
            db,
            sql: "SELECT p.name, p.contact FROM complaint c JOIN person p ON p.complaint = c.id WHERE c.number = ?",
            arguments: [number]
        ).map { Reporter(name: $0[0], contact: $0[1]) }
    }

    static func report(_ db: Database, number: Int64) throws -> OriginalReport? {
        let row = try Row.fetchOne(
            db,
            sql: """
                SELECT o.title, o.body, o.address, o.source, o.extra ->> '$.updated_at'
                FROM complaint c JOIN original o ON o.complaint = c.id
                WHERE c.number = ?
                """, arguments: [number])
        guard let row else { return nil }
        return OriginalReport(
            reporter: try reporter(db, number: number), title: row[0], text: row[1], address: row[2], source: row[3],
            updatedAt: (row[4] as String?).flatMap { Instant(iso8601: $0, zone: .utc) })
    }

    /// The case's words as they came, masked anew. nil if they were erased.
    static func words(_ db: Database, of complaint: Complaint) throws -> CaseWords? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT title, body, address, photo, source FROM original WHERE complaint = ?",
                arguments: [complaint.id])
        else { return nil }
        var record = IntakeRecord(
            channel: complaint.channel, externalID: "", fingerprint: [], receivedAt: complaint.receivedAt)
        (record.title, record.text, record.address) = (row[0], row[1], row[2])
        (record.photoURL, record.sourceURL) = (row[3], row[4])
        if let reporter = try reporter(db, number: complaint.number) {
            (record.reporterName, record.reporterContact) = (reporter.name, reporter.contact)
        }
        return CaseWords(record, visibility: complaint.visibility)
    }

    /// By case; without those whose words were erased or masked by hand.
    static func written(_ db: Database, of ids: [Int64]) throws -> [Int64: WrittenWords] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT o.complaint, o.title, o.body, o.address, ifnull(p.name, '')
                    FROM json_each(?) j CROSS JOIN original o ON o.complaint = j.value
                    LEFT JOIN person p ON p.complaint = o.complaint
                    WHERE NOT EXISTS (SELECT 1 FROM event WHERE complaint = o.complaint AND act = 'redacted')
                    """), arguments: [SQLCondition.json(ids)])
        return Dictionary(
            uniqueKeysWithValues: rows.map {
                ($0[0], WrittenWords(title: $0[1], text: $0[2], address: $0[3], reporter: $0[4]))
            })
    }

    /// nil if the words were erased.
    static func escaped(_ db: Database, of complaint: Int64) throws -> EscapedWords? {
        guard
            let row = try Row.fetchOne(
                db, sql: "SELECT title, body, address FROM original WHERE complaint = ?", arguments: [complaint])
        else { return nil }
        let name = try knownName(db, of: complaint)
        return CaseWords.escaped(
            title: name.hidden(in: row[0]), text: name.hidden(in: row[1]), address: name.hidden(in: row[2]),
            redacting: try redactions(db, of: complaint))
    }

    /// What the source called the place, masked; nil if it said nothing, or it was erased.
    static func placeWords(_ db: Database, of complaint: Int64) throws -> SafeText? {
        let words = try String.fetchOne(
            db.cachedStatement(sql: "SELECT place_words FROM original WHERE complaint = ?"), arguments: [complaint])
        return CaseWords.placeWords(words ?? "", try knownName(db, of: complaint))
    }

    /// The reporter's, as far as it is a name that words can be searched for.
    static func knownName(_ db: Database, of complaint: Int64) throws -> KnownName? {
        try String.fetchOne(
            db.cachedStatement(sql: "SELECT name FROM person WHERE complaint = ?"), arguments: [complaint]
        ).flatMap(KnownName.init)
    }

    /// The same for people to read: without the reporter's name; the rest is masked by whoever shows it.
    static func readableTexts(_ db: Database, of complaint: Int64) throws -> [Int64: String] {
        let name = try knownName(db, of: complaint)
        return try texts(db, of: complaint).mapValues(name.hidden)
    }

    /// What was written with a case's events, unmasked, by event id.
    static func texts(_ db: Database, of complaint: Int64) throws -> [Int64: String] {
        let rows = try Row.fetchAll(
            db.cachedStatement(
                sql: """
                    SELECT t.event, t.body FROM event e JOIN event_text t ON t.event = e.id WHERE e.complaint = ?
                    """), arguments: [complaint])
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    /// Stretches that officers masked by hand and did not take back.
    static func redactions(_ db: Database, of complaint: Int64) throws -> [String] {
        let events = CaseProjection.standing(try CaseReader.events(db, of: complaint)).filter { $0.act == .redacted }
        guard !events.isEmpty else { return [] }
        let texts = try texts(db, of: complaint)
        return events.compactMap { texts[$0.wordsEvent] }
    }
}
