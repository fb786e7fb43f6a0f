import GRDB
import PiketDomain

/// Writes mentions and what repeats them, inside one write.
struct MentionWriter {
    enum Result {
        case accepted, repeated, updated, unchanged
    }

    private let transaction: WriteTransaction
    private let findKey: Statement
    private let addKey: Statement
    private let insert: Statement
    private let insertOriginal: Statement
    private let replace: Statement
    private let replaceOriginal: Statement
    private let tell: Statement
    private let echo: Statement
    private var echoes = MentionEchoes()

    /// - Parameter span: when the posts of the batch were written: which of those kept they may repeat.
    init(_ transaction: WriteTransaction, span: ClosedRange<Instant>) throws {
        self.transaction = transaction
        let statements = transaction.statements
        findKey = try statements["SELECT mention, is_echo FROM mention_key WHERE key = ?"]
        addKey = try statements["INSERT OR IGNORE INTO mention_key (key, mention, is_echo) VALUES (?, ?, ?)"]
        insert = try statements[
            """
            INSERT INTO mention (platform, posted_at, body, author, kelurahan, latitude, longitude, has_link, told, echoes,
              sketch, fate)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, 'open') RETURNING id
            """]
        insertOriginal = try statements[
            "INSERT INTO mention_original (mention, body, author, url, place_words) VALUES (?, ?, ?, ?, ?)"]
        replace = try statements[
            """
            UPDATE mention SET platform = ?2, posted_at = ?3, body = ?4, author = ?5, kelurahan = ?6, latitude = ?7,
              longitude = ?8, has_link = ?9, told = max(told, ?10), sketch = ?11, echoes = echoes + 1
            WHERE id = ?1 AND fate = 'open' RETURNING 1
            """]
        replaceOriginal = try statements[
            "UPDATE mention_original SET body = ?2, author = ?3, url = ?4, place_words = ?5 WHERE mention = ?1"]
        tell = try statements["UPDATE mention SET told = ?2 WHERE id = ?1 AND told < ?2 RETURNING 1"]
        echo = try statements["UPDATE mention SET echoes = echoes + 1 WHERE id = ?"]
        let rows = try Row.fetchCursor(
            transaction.db.cachedStatement(
                sql: "SELECT id, posted_at, sketch, body FROM mention WHERE posted_at BETWEEN ? AND ? ORDER BY id"),
            arguments: [
                span.lowerBound.seconds - MentionEchoes.span, span.upperBound.seconds + MentionEchoes.span,
            ])
        while let row = try rows.next() {
            let bits = row[2] as Int64?
            echoes.add(
                row[0], postedAt: Instant(seconds: row[1]),
                sketch: bits.map { TextSketch(bits: UInt64(bitPattern: $0)) }, text: row[3])
        }
    }

    mutating func take(_ record: MentionRecord) throws -> Result {
        let keys = record.keys.map(hashed)
        if let known = try known(keys) {
            try add(keys, to: known.mention, isEcho: known.isEcho)
            guard !known.isEcho, record.repeats > 0 else { return .unchanged }
            tell.bind(1, known.mention)
            tell.bind(2, record.repeats)
            defer { tell.reset() }
            return try tell.step() ? .updated : .unchanged
        }
        let masked = MaskedMention(record)
        let origins = (record.originKeys + MentionRecord.announced(record.originKeys)).map(hashed)
        if let repost = try known(MentionRecord.announced(record.keys).map(hashed)) {
            // Its repost came first: from now on this is what is repeated.
            if try !takePlace(of: repost.mention, record, masked) {
                echo.bind(1, repost.mention)
                try echo.run()
            }
            try add(keys, to: repost.mention, isEcho: false)
            return .repeated
        }
        if let original = try known(origins)?.mention ?? echoes.original(of: masked, postedAt: record.postedAt) {
            try add(keys, to: original, isEcho: true)
            echo.bind(1, original)
            try echo.run()
            return .repeated
        }
        let id = try accept(record, masked)
        // What it repeats is not known here: the next post that repeats the same is counted with this one.
        try add(keys + MentionRecord.announced(record.originKeys).map(hashed), to: id, isEcho: false)
        echoes.add(id, postedAt: record.postedAt, sketch: masked.sketch, text: masked.text)
        return .accepted
    }

    private func accept(_ record: MentionRecord, _ masked: MaskedMention) throws -> Int64 {
        bind(record, masked, to: insert, from: 1)
        defer { insert.reset() }
        guard try insert.step() else { return 0 }
        let id = insert.integer(0)
        try write(record, of: id, insertOriginal)
        return id
    }

    /// False if somebody decided on it already: then it stays as it was decided on.
    private mutating func takePlace(of mention: Int64, _ record: MentionRecord, _ masked: MaskedMention) throws -> Bool
    {
        replace.bind(1, mention)
        bind(record, masked, to: replace, from: 2)
        defer { replace.reset() }
        guard try replace.step() else { return false }
        try write(record, of: mention, replaceOriginal)
        echoes.add(mention, postedAt: record.postedAt, sketch: masked.sketch, text: masked.text)
        return true
    }

    private func bind(_ record: MentionRecord, _ masked: MaskedMention, to statement: Statement, from first: Int32) {
        statement.bind(first, record.platform)
        statement.bind(first + 1, record.postedAt.seconds)
        statement.bind(first + 2, masked.text)
        statement.bind(first + 3, masked.author)
        statement.bind(first + 4, record.kelurahan)
        statement.bind(first + 5, record.point?.latitude)
        statement.bind(first + 6, record.point?.longitude)
        statement.bind(first + 7, !record.url.isEmpty)
        statement.bind(first + 8, record.repeats)
        statement.bind(first + 9, masked.sketch.map { Int64(bitPattern: $0.bits) })
    }

    private func write(_ record: MentionRecord, of mention: Int64, _ statement: Statement) throws {
        statement.bind(1, mention)
        statement.bind(2, record.text)
        statement.bind(3, record.author)
        statement.bind(4, record.url)
        statement.bind(5, record.placeWords)
        try statement.run()
    }

    private func hashed(_ key: String) -> [UInt8] { transaction.salt.key("mention " + key) }

    private func known(_ keys: [[UInt8]]) throws -> (mention: Int64, isEcho: Bool)? {
        for key in keys {
            findKey.bind(1, key)
            defer { findKey.reset() }
            if try findKey.step() { return (findKey.integer(0), findKey.integer(1) == 1) }
        }
        return nil
    }

    private func add(_ keys: [[UInt8]], to mention: Int64, isEcho: Bool) throws {
        for key in keys {
            addKey.bind(1, key)
            addKey.bind(2, mention)
            addKey.bind(3, isEcho)
            try addKey.run()
        }
    }
}
