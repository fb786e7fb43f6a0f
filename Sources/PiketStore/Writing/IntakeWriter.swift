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
    private var isChanged = false

    init(_ transaction: WriteTransaction, office: Office, now: Instant) throws {
        self.transaction = transaction
        self.office = office
        self.now = now
        editor = try CaseEditor(transaction, office: office)
        persons = try PersonWriter(transaction.statements)
        replies = ReplyWriter(transaction: transaction, office: office, now: now)
        find = try transaction.statements[
            "SELECT id, number, fingerprint, kelurahan FROM complaint WHERE channel = ? AND external_id = ?"]
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

    mutating func take(_ record: IntakeRecord) throws -> IntakeOutcome {
        let fingerprint = Array(transaction.salt.hash(record.fingerprint).prefix(16))
        find.bind(1, record.channel)
        find.bind(2, record.externalID)
        defer { find.reset() }
        guard try find.step() else {
            if let reply = record.reply { return try take(reply, record, fingerprint) }
            isChanged = true
            return .accepted(number: try accept(record, fingerprint))
        }
        let (id, number) = (find.integer(0), find.integer(1))
        if find.bytes(2).elementsEqual(fingerprint) {
            guard let code = record.kelurahan, !find.bytes(3).elementsEqual(code.utf8) else {
                return .unchanged(number: number)
            }
            find.reset()
            return try !isForgotten(id) && place(id, record) ? .updated(number: number) : .unchanged(number: number)
        }
        find.reset()
        // Whom the office has forgotten does not come back with a file.
        if try isForgotten(id) { return .unchanged(number: number) }
        if record.isSuperseded, try wasSeen(fingerprint, of: id) { return .unchanged(number: number) }
        isChanged = true
        try update(id, record, fingerprint)
        return .updated(number: number)
    }

    private mutating func take(
        _ reply: IntakeReply, _ record: IntakeRecord, _ fingerprint: [UInt8]
    ) throws -> IntakeOutcome {
        switch try replies.take(reply, naming: record.replyTo ?? "", &editor) {
        case .unchanged(let number): return .unchanged(number: number)
        case .written(let candidate):
            isChanged = true
            return .replied(number: candidate.complaint.number)
        case .apart(let apart):
            isChanged = true
            return .apart(number: try accept(record, fingerprint, apart: apart), apart)
        }
    }

    mutating func finish() throws {
        if isChanged { try editor.finish() }
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

    private mutating func accept(
        _ record: IntakeRecord, _ fingerprint: [UInt8], apart: ReplyApart? = nil
    ) throws -> Int64 {
        lastID += 1
        let record = Intake.completed(record, apart: apart, office: office)
        var base = Intake.base(
            id: lastID, number: lastID + Intake.numberOffset, channel: record.channel, externalID: record.externalID,
            receivedAt: record.receivedAt)
        base.point = record.point
        let words = CaseWords(record, visibility: record.visibility ?? .privat)
        words.apply(to: &base)
        let planned = IntakeRule.events(for: record, existing: nil, apart: apart, now: now)
        var events = marked(planned, of: lastID, record)
        var complaint = CaseProjection.project(base, events: events, office: office)
        if let ignored = try ignored(by: record) {
            events.append(ignored.rule.event(ignored.complaint, in: complaint, at: now))
            complaint = CaseProjection.project(base, events: events, office: office)
        }
        // The row first: events and words refer to it.
        try editor.cases.insert(complaint, fingerprint: fingerprint)
        for event in events { try transaction.log.append(event) }
        try editor.cases.setWording(complaint, hidden: words.hidden)
        try persons.write(record, hash: PersonWriter.hash(record, transaction.salt), complaint: complaint.id)
        try persons.writeLost(record, transaction.salt, complaint: complaint.id)
        try SearchIndex.add(complaint.id, transaction.statements)
        editor.tallies.change(from: nil, to: Tally(complaint, zone: office.zone))
        if apart != nil { try ReferenceWriter.write(complaint.id, in: transaction.db) }
        try replies.take(record.notes, of: complaint.id, &editor)
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

    private mutating func update(_ id: Int64, _ record: IntakeRecord, _ fingerprint: [UInt8]) throws {
        guard var current = try CaseReader.complaint(transaction.db, id: id, office: office) else {
            throw StoreTrouble.damaged(path: "", detail: "complaint \(id) has no words")
        }
        var record = record
        record.danger = office.danger(of: record)
        // One that came in as a complaint of its own stays one, whatever has become known since.
        if let reply = record.reply,
            case .failure(let apart) = try replies.target(of: reply, naming: record.replyTo ?? "")
        {
            record.note(apart)
        }
        for event in marked(IntakeRule.events(for: record, existing: current, now: now), of: id, record) {
            try transaction.log.append(event)
        }
        var words = CaseWords(record, visibility: record.visibility ?? current.visibility)
        words.redact(try OriginalReader.redactions(transaction.db, of: id))
        if let point = record.point { current.point = point }
        try SearchIndex.remove(id, transaction.statements)
        words.apply(to: &current)
        try editor.cases.setWording(current, hidden: words.hidden)
        try persons.write(record, hash: PersonWriter.hash(record, transaction.salt), complaint: id)
        try persons.writeLost(record, transaction.salt, complaint: id)
        try SearchIndex.add(id, transaction.statements)
        keepPast.bind(1, id)
        try keepPast.run()
        _ = try editor.reproject(current, fingerprint: fingerprint)
        try replies.take(record.notes, of: id, &editor)
    }

    /// The events with the salted hash of the words they brought, so that the chain vouches for the original too.
    private func marked(_ events: [Event], of id: Int64, _ record: IntakeRecord) -> [Event] {
        events.map { planned in
            var event = planned
            event.complaint = id
            if !record.text.isEmpty || !record.title.isEmpty {
                event.payload[.textHash] = .text(transaction.salt.mark(record.title + "\n" + record.text))
            }
            return event
        }
    }
}
