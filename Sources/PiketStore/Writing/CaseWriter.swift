import PiketDomain
import PlainText

/// Writes the projection of a case: its row, words and deadlines. Counters and search are kept beside it.
struct CaseWriter {
    private let insert: Statement
    private let update: Statement
    private let insertWording: Statement
    private let insertDeadline: Statement
    private let deleteDeadlines: Statement

    /// In the order in which `row` binds them; the first four are what a case is known by and never change.
    private static let columns = [
        "id", "number", "channel", "external_id", "version", "type", "status", "is_open", "priority", "visibility",
        "profile", "category", "agency", "assignee", "kelurahan", "latitude", "longitude", "received_at",
        "first_answer_at", "closed_at", "next_clock", "next_due", "due_order", "handovers", "is_touched", "is_backlog",
        "is_acknowledged", "has_photo", "fault", "parent", "has_reply", "has_draft", "is_to_approve",
        "awaited_supports", "notified", "wake_at", "fingerprint", "danger", "is_danger_called", "ignored", "verdict",
        "sketch",
    ]
    static let insertSQL = """
        INSERT INTO complaint (\(columns.joined(separator: ", ")))
        VALUES (\(columns.indices.map { "?\($0 + 1)" }.joined(separator: ", ")))
        """
    static let updateSQL = """
        UPDATE complaint SET \(columns.enumerated().dropFirst(4).map { setting($1, $0 + 1) }.joined(separator: ", "))
        WHERE id = ?1 AND number = ?2 AND channel = ?3 AND external_id IS ?4
        """

    /// A case that comes without a fingerprint keeps the one it has.
    private static func setting(_ column: String, _ place: Int) -> String {
        column == "fingerprint" ? "\(column) = ifnull(?\(place), \(column))" : "\(column) = ?\(place)"
    }

    private static let clocksByKey = Clock.allCases.sorted { $0.rawValue < $1.rawValue }

    init(_ statements: WriteStatements) throws {
        insert = try statements[Self.insertSQL]
        update = try statements[Self.updateSQL]
        insertWording = try statements[
            """
            INSERT OR REPLACE INTO wording (complaint, title, body, address, reporter, contact, photo, source, hidden)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """]
        insertDeadline = try statements[
            """
            INSERT INTO deadline (complaint, clock, cycle, start, due, promised, met, stopped, aim, units, kind, starts_at,
              calendar, after_hours, extension_units, extension_kind, pauses)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """]
        deleteDeadlines = try statements["DELETE FROM deadline WHERE complaint = ?"]
    }

    /// A case that is not in the file yet.
    func insert(_ complaint: Complaint, fingerprint: [UInt8]?) throws {
        try row(insert, complaint, fingerprint)
        try insertDeadlines(of: complaint)
    }

    /// - Parameter fingerprint: nil leaves it as it is.
    func update(_ complaint: Complaint, fingerprint: [UInt8]? = nil) throws {
        try row(update, complaint, fingerprint)
        deleteDeadlines.bind(1, complaint.id)
        try deleteDeadlines.run()
        try insertDeadlines(of: complaint)
    }

    func setWording(_ complaint: Complaint, hidden: Int) throws {
        insertWording.bind(1, complaint.id)
        insertWording.bind(2, complaint.title.string)
        insertWording.bind(3, complaint.text.string)
        insertWording.bind(4, complaint.address.string)
        insertWording.bind(5, complaint.reporter?.name.string)
        insertWording.bind(6, complaint.reporter?.contact.string)
        insertWording.bind(7, complaint.photoURL?.string)
        insertWording.bind(8, complaint.sourceURL?.string)
        insertWording.bind(9, hidden)
        try insertWording.run()
    }

    private func row(_ statement: Statement, _ complaint: Complaint, _ fingerprint: [UInt8]?) throws {
        let next = complaint.status.isOpen ? complaint.deadlines.next : nil
        statement.bind(1, complaint.id)
        statement.bind(2, complaint.number)
        statement.bind(3, complaint.channel)
        statement.bind(4, complaint.externalID)
        statement.bind(5, complaint.version)
        statement.bind(6, complaint.type.rawValue)
        statement.bind(7, complaint.status.rawValue)
        statement.bind(8, complaint.status.isOpen)
        statement.bind(9, complaint.priority.rawValue)
        statement.bind(10, complaint.visibility.rawValue)
        statement.bind(11, complaint.profile)
        statement.bind(12, complaint.category)
        statement.bind(13, complaint.agency)
        statement.bind(14, complaint.assignee)
        statement.bind(15, complaint.kelurahan)
        statement.bind(16, complaint.point?.latitude)
        statement.bind(17, complaint.point?.longitude)
        statement.bind(18, complaint.receivedAt.seconds)
        statement.bind(19, complaint.firstAnswerAt?.seconds)
        statement.bind(20, complaint.closedAt?.seconds)
        statement.bind(21, next?.clock.rawValue)
        statement.bind(22, next?.limit?.seconds)
        statement.bind(23, next?.limit?.seconds ?? .max)
        statement.bind(24, complaint.handovers)
        statement.bind(25, complaint.isTouched)
        statement.bind(26, complaint.isBacklog)
        statement.bind(27, complaint.isAcknowledged)
        statement.bind(28, complaint.photoURL != nil)
        statement.bind(29, complaint.fault?.rawValue)
        statement.bind(30, complaint.parent)
        statement.bind(31, complaint.hasUnreadReply)
        statement.bind(32, complaint.hasDraft)
        statement.bind(33, complaint.isToApprove)
        statement.bind(34, complaint.awaitedSupports)
        statement.bind(35, OfficerRole.bits(of: complaint.notified))
        statement.bind(36, complaint.wakeAt?.seconds)
        statement.bind(37, fingerprint)
        statement.bind(38, complaint.danger?.rawValue)
        statement.bind(39, complaint.isDangerCalled)
        statement.bind(40, complaint.ignored)
        statement.bind(41, complaint.verdict?.rawValue)
        statement.bind(42, complaint.sketch.map { Int64(bitPattern: $0.bits) })
        try statement.run()
    }

    private func insertDeadlines(of complaint: Complaint) throws {
        let statement = insertDeadline
        // In the order of the key, so that each row goes to the end of the last page.
        for clock in Self.clocksByKey {
            guard let deadline = complaint.deadlines.first(where: { $0.clock == clock }) else { continue }
            let countdown = deadline.countdown
            statement.bind(1, complaint.id)
            statement.bind(2, deadline.clock.rawValue)
            statement.bind(3, deadline.cycle)
            statement.bind(4, deadline.start?.seconds)
            statement.bind(5, deadline.due?.seconds)
            statement.bind(6, deadline.promised?.seconds)
            statement.bind(7, deadline.metAt?.seconds)
            statement.bind(8, deadline.stoppedAt?.seconds)
            statement.bind(9, deadline.aim?.seconds)
            statement.bind(10, deadline.allowance.units)
            statement.bind(11, deadline.allowance.kind.rawValue)
            statement.bind(12, deadline.from.rawValue)
            statement.bind(13, deadline.calendar)
            statement.bind(14, countdown?.afterHours == .nextDay ? AfterHours.nextDay.rawValue : nil)
            statement.bind(15, countdown?.extensionBy?.units)
            statement.bind(16, countdown?.extensionBy?.kind.rawValue)
            statement.bind(17, DeadlineRow.text(countdown?.pauses ?? []))
            try statement.run()
        }
    }
}
