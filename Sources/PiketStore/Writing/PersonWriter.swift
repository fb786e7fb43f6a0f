import PiketDomain

/// Keeps what must be erasable apart from the case: the reporter, and the record as it came.
struct PersonWriter {
    private let person: Statement
    private let original: Statement
    private let dropLost: Statement
    private let addLost: Statement

    init(_ statements: WriteStatements) throws {
        person = try statements[
            "INSERT OR REPLACE INTO person (complaint, name, contact, hash) VALUES (?, ?, ?, ?)"]
        dropLost = try statements["DELETE FROM lost_key WHERE complaint = ?"]
        addLost = try statements["INSERT OR IGNORE INTO lost_key (complaint, hash, is_name) VALUES (?, ?, ?)"]
        original = try statements[
            """
            INSERT OR REPLACE INTO original (complaint, title, body, address, place_words, photo, source, extra)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """]
    }

    /// The salted hash of the contact, or of the name where there is none: it finds a repeat reporter, never a name.
    /// nil if the record says neither.
    static func hash(_ record: IntakeRecord, _ salt: SaltKey) -> [UInt8]? {
        record.reporterKey.map { salt.key($0) }
    }

    /// What something lost or found is known by.
    func writeLost(_ record: IntakeRecord, _ salt: SaltKey, complaint: Int64) throws {
        guard record.type == .lostFound else { return }
        dropLost.bind(1, complaint)
        try dropLost.run()
        for key in LostReport.keys(in: record) {
            addLost.bind(1, complaint)
            addLost.bind(2, salt.key("lost " + key.text))
            addLost.bind(3, key.isName)
            try addLost.run()
        }
    }

    func write(_ record: IntakeRecord, hash: [UInt8]?, complaint: Int64) throws {
        if let hash {
            person.bind(1, complaint)
            person.bind(2, record.reporterName)
            person.bind(3, record.reporterContact)
            person.bind(4, hash)
            try person.run()
        }
        original.bind(1, complaint)
        original.bind(2, record.title)
        original.bind(3, record.text)
        original.bind(4, record.address)
        original.bind(5, record.placeWords)
        original.bind(6, record.photoURL)
        original.bind(7, record.sourceURL)
        original.bind(8, Self.json(record))
        try original.run()
    }

    /// One object in the order of the source, and when that last changed the record; nil if there is nothing.
    private static func json(_ record: IntakeRecord) -> String? {
        var extra = record.extra
        if let updated = record.updatedAt { extra.append(("updated_at", updated.iso8601(in: .utc))) }
        guard !extra.isEmpty else { return nil }
        var out: [UInt8] = []
        out.appendJSON(extra)
        return String(decoding: out, as: UTF8.self)
    }
}
