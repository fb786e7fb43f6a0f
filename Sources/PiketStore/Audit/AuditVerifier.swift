import CStore
import Crypto
import GRDB
import PiketDomain

/// Walks the log from its first event. Reads the stored bytes, not their meaning, so that no reading of ours can mend
/// what somebody changed. About half a million events a second; memory is four bytes a case.
struct AuditVerifier {
    private let db: Database
    /// nil: the words kept apart are not looked at.
    private let salt: SaltKey?

    init(_ db: Database, salt: SaltKey?) {
        self.db = db
        self.salt = salt
    }

    func run() throws -> AuditReport {
        var report = AuditReport()
        var walk = Walk(cases: try Int.fetchOne(db, sql: "SELECT ifnull(max(id), 0) FROM complaint") ?? 0)
        let rows = try Statement(
            try db.handle(),
            "SELECT id, complaint, version, at, actor, act, payload, reason, prev, hash FROM event ORDER BY id")
        while try rows.step() {
            if let broken = walk.follow(rows) {
                report.broken = broken
                break
            }
            report.count += 1
        }
        rows.reset()
        report.head = walk.hash.hexadecimal
        if report.broken == nil { report.broken = try cutTail(walk) ?? changedText() ?? unprotected() }
        return report
    }

    /// The log's counter never falls, and every case knows how many events it has.
    private func cutTail(_ walk: Walk) throws -> BrokenLink? {
        let counter = try Int64.fetchOne(db, sql: "SELECT seq FROM sqlite_sequence WHERE name = 'event'") ?? 0
        if counter > walk.id { return BrokenLink(event: walk.id + 1, .cut(expected: counter)) }
        let cases = try Row.fetchCursor(db, sql: "SELECT id, version FROM complaint ORDER BY id")
        while let row = try cases.next() {
            let (id, version): (Int64, Int64) = (row[0], row[1])
            if version != Int64(walk.versions[Int(id)]) {
                return BrokenLink(event: walk.id + 1, complaint: id, .cut(expected: version))
            }
        }
        return nil
    }

    private func changedText() throws -> BrokenLink? {
        guard let salt else { return nil }
        let rows = try Row.fetchCursor(
            db,
            sql: """
                SELECT t.event, t.body, e.payload, e.complaint FROM event_text t JOIN event e ON e.id = t.event
                ORDER BY t.event
                """)
        while let row = try rows.next() {
            let mark = EventPayload(json: row[2])?.text(.textHash)
            if mark != salt.mark(row[1]) { return BrokenLink(event: row[0], complaint: row[3], .textChanged) }
        }
        return nil
    }

    private func unprotected() throws -> BrokenLink? {
        try SchemaCheck.missingTrigger(db).map { BrokenLink(event: 0, .unprotected(trigger: $0)) }
    }
}

/// Where the walk stands.
private struct Walk {
    var id: Int64 = 0
    var hash = EventChain.origin
    /// The newest version of each case, by its row.
    var versions: [Int32]
    private var bytes: [UInt8] = []

    init(cases: Int) {
        versions = Array(repeating: 0, count: cases + 1)
    }

    /// Checks the row against the one before. nil if it holds.
    mutating func follow(_ row: Statement) -> BrokenLink? {
        let found = row.integer(0)
        guard found == id + 1 else { return BrokenLink(event: found, .gap(expected: id + 1)) }
        if let column = Self.malformed(row) { return BrokenLink(event: found, .malformed(column: column)) }
        let isOfCase = row.type(1) != SQLITE_NULL
        let complaint = isOfCase ? row.integer(1) : nil
        guard row.bytes(8).elementsEqual(hash) else { return BrokenLink(event: found, complaint: complaint, .unlinked) }
        let computed = digest(row, isOfCase: isOfCase)
        guard row.bytes(9).elementsEqual(computed) else {
            return BrokenLink(event: found, complaint: complaint, .changed)
        }
        if let complaint {
            guard versions.indices.contains(Int(complaint)) else {
                return BrokenLink(event: found, complaint: complaint, .malformed(column: "complaint"))
            }
            let expected = Int64(versions[Int(complaint)]) + 1
            guard row.integer(2) == expected else {
                return BrokenLink(
                    event: found, complaint: complaint, .version(found: row.integer(2), expected: expected))
            }
            versions[Int(complaint)] += 1
        }
        (id, hash) = (found, computed)
        return nil
    }

    private static let columns = [
        "id", "complaint", "version", "at", "actor", "act", "payload", "reason", "prev", "hash",
    ]

    /// The first column whose stored type is not the schema's: a file edited with its checks off.
    private static func malformed(_ row: Statement) -> String? {
        for (index, name) in columns.enumerated() {
            let type = row.type(Int32(index))
            let isRight =
                switch index {
                case 1: type == SQLITE_INTEGER || type == SQLITE_NULL
                case 0, 2, 3: type == SQLITE_INTEGER
                case 7: type == SQLITE_TEXT || type == SQLITE_NULL
                case 8, 9: type == SQLITE_BLOB
                default: type == SQLITE_TEXT
                }
            if !isRight { return name }
        }
        return nil
    }

    /// The same bytes as `Event.canonicalBytes`, put together from the columns as they are stored.
    private mutating func digest(_ row: Statement, isOfCase: Bool) -> [UInt8] {
        bytes.removeAll(keepingCapacity: true)
        bytes.append(contentsOf: hash)
        bytes.append(contentsOf: "{\"act\":".utf8)
        append(json: row.bytes(5))
        bytes.append(contentsOf: ",\"actor\":".utf8)
        append(json: row.bytes(4))
        bytes.append(contentsOf: ",\"at\":\(row.integer(3)),\"complaint\":".utf8)
        bytes.append(contentsOf: (isOfCase ? String(row.integer(1)) : "null").utf8)
        bytes.append(contentsOf: ",\"payload\":".utf8)
        bytes.append(contentsOf: row.bytes(6))
        bytes.append(contentsOf: ",\"reason\":".utf8)
        if row.type(7) == SQLITE_NULL { bytes.append(contentsOf: "null".utf8) } else { append(json: row.bytes(7)) }
        bytes.append(contentsOf: ",\"version\":\(row.integer(2))}".utf8)
        return Array(SHA256.hash(data: bytes))
    }

    /// As `[UInt8].appendJSON` escapes a text, for bytes that need not be one.
    private mutating func append(json text: UnsafeRawBufferPointer) {
        guard text.contains(where: { $0 < 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }) else {
            bytes.append(UInt8(ascii: "\""))
            bytes.append(contentsOf: text)
            bytes.append(UInt8(ascii: "\""))
            return
        }
        bytes.append(UInt8(ascii: "\""))
        for byte in text { append(escaping: byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func append(escaping byte: UInt8) {
        guard byte < 0x80 else {
            bytes.append(byte)
            return
        }
        var one: [UInt8] = []
        one.appendJSON(String(Unicode.Scalar(byte)))
        bytes.append(contentsOf: one.dropFirst().dropLast())
    }
}

extension SQLiteStore {
    /// Verifies the whole log. Seconds at millions of events; never blocks the panes.
    package func verifyAudit() async throws -> AuditReport {
        // Without the salt the words kept apart cannot be checked; the chain itself needs no secret.
        let salt = try? SaltKey.read(files)
        return try await readLong { db in try AuditVerifier(db, salt: salt).run() }
    }
}
