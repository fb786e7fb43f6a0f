import Foundation
import GRDB
import PiketDomain

/// Takes records into the file, inside one write.
struct IntakeWriter {
    private let transaction: WriteTransaction
    private let office: Office
    private let now: Instant
    private var editor: CaseEditor
    private let persons: PersonWriter
    private let replies: ReplyWriter
    private let find: Statement
    private let findPast: Statement
    private let findForgotten: Statement
    private let keepPast: Statement
    private var lastID: Int64
    /// Cases whose words are to go into the text index, in which they do not stand now.
    private(set) var unindexed: Set<Int64> = []
    private var isChanged = false

    init(_ transaction: WriteTransaction, office: Office, now: Instant) throws {
        self.transaction = transaction
        self.office = office
        self.now = now
        editor = try CaseEditor(transaction, office: office)
        persons = try PersonWriter(transaction.statements)
        replies = ReplyWriter(transaction: transaction, office: office, now: now)
        find = try transaction.statements[
            "SELECT id, number, fingerprint, kelurahan, received_at FROM complaint WHERE channel = ? AND external_id = ?"
        ]
        findPast = try transaction.statements["SELECT 1 FROM past_fingerprint WHERE complaint = ? AND fingerprint = ?"]
        findForgotten = try transaction.statements["SELECT 1 FROM event WHERE complaint = ? AND act = 'forgotten'"]
        keepPast = try transaction.statements[
            """
            INSERT OR IGNORE INTO past_fingerprint (complaint, fingerprint)
            SELECT id, fingerprint FROM complaint WHERE id = ? AND fingerprint IS NOT NULL
            """]
        let last = try transaction.statements[
            "SELECT ifnull(max(seq), 0) FROM sqlite_sequence WHERE name = 'complaint'"]
        lastID = try last.step() ? last.integer(0) : 0
        last.reset()
    }

    mutating func take(_ prepared: PreparedRecord) throws -> IntakeOutcome {
        let (record, fingerprint) = (prepared.record, prepared.fingerprint)
        find.bind(1, record.channel)
        find.bind(2, record.externalID)
        defer { find.reset() }
        guard try find.step() else {
            if let reply = record.reply { return try take(reply, prepared) }
            return .accepted(number: try accept(prepared.new ?? newCase(prepared)))
        }
        let (id, number) = (find.integer(0), find.integer(1))
        if find.bytes(2).elementsEqual(fingerprint) {
            guard let code = record.kelurahan, !find.bytes(3).elementsEqual(code.utf8) else {
                return .unchanged(number: number)
            }
            find.reset()
            return try !isForgotten(id) && place(id, record) ? .updated(number: number) : .unchanged(number: number)
        }
        let receivedAt = Instant(seconds: find.integer(4))
        find.reset()
        // Whom the office has forgotten does not come back with a file.
        if try isForgotten(id) { return .unchanged(number: number) }
        if record.isSuperseded, try wasSeen(fingerprint, of: id) { return .unchanged(number: number) }
        let known = try OriginalReader.report(transaction.db, number: number)
        if let other = ReusedID.apart(record, from: known, receivedAt: receivedAt) {
            let outcome = try take(PreparedRecord(other, salt: transaction.salt))
            guard case .accepted(let new) = outcome else { return outcome }
            return .another(number: new, than: number)
        }
        if known?.isNewer(than: record) ?? false { return .unchanged(number: number) }
        try update(id, record, fingerprint, from: known)
        return .updated(number: number)
    }

    private mutating func take(_ reply: IntakeReply, _ prepared: PreparedRecord) throws -> IntakeOutcome {
        switch try replies.take(reply, naming: prepared.record.replyTo ?? "", &editor) {
        case .unchanged(let number): return .unchanged(number: number)
        case .written(let candidate):
            isChanged = true
            return .replied(number: candidate.complaint.number)
        case .apart(let apart):
            let number = try accept(newCase(prepared, apart: apart))
            try ReferenceWriter.write(lastID, in: transaction.db)
            return .apart(number: number, apart)
        }
    }

    private func newCase(_ prepared: PreparedRecord, apart: ReplyApart? = nil) -> PreparedCase {
        prepared.newCase(apart: apart, office: office, salt: transaction.salt, now: now)
    }

    /// Writes what belongs to all the records so far. More may come.
    mutating func finish() throws {
        guard isChanged else { return }
        try SearchIndex.add(unindexed.sorted(), transaction.statements)
        try editor.finish()
        (unindexed, isChanged) = ([], false)
    }

    private func isForgotten(_ id: Int64) throws -> Bool {
        findForgotten.bind(1, id)
        defer { findForgotten.reset() }
        return try findForgotten.step()
    }

    private func wasSeen(_ fingerprint: [UInt8], of id: Int64) throws -> Bool {
        findPast.bind(1, id)
        findPast.bind(2, fingerprint)
        defer { findPast.reset() }
        return try findPast.step()
    }

    private mutating func accept(_ prepared: PreparedCase) throws -> Int64 {
        isChanged = true
        lastID += 1
        var new = prepared
        new.number(lastID)
        let record = new.record
        if let ignored = try ignored(by: record) {
            new.append([ignored.rule.event(ignored.complaint, in: new.complaint, at: now)], office: office)
        }
        let complaint = new.complaint
        // The row first: events and words refer to it.
        try editor.cases.insert(complaint, fingerprint: new.fingerprint)
        for event in new.events { try transaction.log.append(event) }
        try editor.cases.setWording(complaint, hidden: new.hidden)
        try persons.write(record, hash: new.person, complaint: lastID)
        try persons.writeLost(record, transaction.salt, complaint: lastID)
        unindexed.insert(lastID)
        editor.tallies.change(from: nil, to: new.tally)
        try replies.take(record.notes, of: lastID, &editor)
        return complaint.number
    }

    /// The open case that a report on the leader's own account repeats.
    private func ignored(by record: IntakeRecord) throws -> (rule: IgnoredCase, complaint: Complaint)? {
        guard let rule = IgnoredCase(record, office: office) else { return nil }
        let hash = PersonWriter.hash(record, transaction.salt).map { Data($0) }
        let ids = try Int64.fetchAll(
            transaction.db.cachedStatement(
                sql: """
                    SELECT c.id FROM person p JOIN complaint c ON c.id = p.complaint WHERE p.hash = ?1 AND c.is_open = 1
                    UNION SELECT id FROM complaint
                    WHERE is_open = 1 AND number IN (SELECT value FROM json_each(?2))
                    """), arguments: [hash, SQLCondition.json(rule.cited)])
        let candidates = try ids.compactMap { try CaseReader.complaint(transaction.db, id: $0, office: office) }
        return rule.meant(among: candidates).map { (rule, $0) }
    }

    /// Whether a known record brought its case to a new place.
    private mutating func place(_ id: Int64, _ record: IntakeRecord) throws -> Bool {
        guard let current = try CaseReader.complaint(transaction.db, id: id, office: office),
            let event = IntakeRule.placing(
                record, of: current, events: try CaseReader.events(transaction.db, of: id), office: office, now: now)
        else { return false }
        isChanged = true
        _ = try editor.append([event], to: current)
        return true
    }

    /// - Parameter known: the case's words as they came.
    private mutating func update(
        _ id: Int64, _ record: IntakeRecord, _ fingerprint: [UInt8], from known: OriginalReport?
    ) throws {
        isChanged = true
        guard var current = try CaseReader.complaint(transaction.db, id: id, office: office) else {
            throw StoreTrouble.damaged(path: "", detail: "complaint \(id) has no words")
        }
        var record = record.restored(from: known, shown: current)
        record.danger = office.danger(of: record)
        // One that came in as a complaint of its own stays one, whatever has become known since.
        if let reply = record.reply,
            case .failure(let apart) = try replies.target(of: reply, naming: record.replyTo ?? "")
        {
            record.note(apart)
        }
        let events = IntakeRule.events(for: record, existing: current, now: now)
        for event in Intake.marked(events, record, transaction.salt) { try transaction.log.append(event) }
        var words = CaseWords(record, visibility: record.visibility ?? current.visibility)
        words.redact(try OriginalReader.redactions(transaction.db, of: id))
        if let point = record.point { current.point = point }
        if unindexed.insert(id).inserted { try SearchIndex.remove(id, transaction.statements) }
        words.apply(to: &current)
        try editor.cases.setWording(current, hidden: words.hidden)
        try persons.write(record, hash: PersonWriter.hash(record, transaction.salt), complaint: id)
        try persons.writeLost(record, transaction.salt, complaint: id)
        keepPast.bind(1, id)
        try keepPast.run()
        _ = try editor.reproject(current, fingerprint: fingerprint)
        try replies.take(record.notes, of: id, &editor)
    }
}
