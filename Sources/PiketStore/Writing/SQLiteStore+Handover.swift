import GRDB
package import PiketDomain

extension SQLiteStore: HandoverKeeping {
    package func acceptances(of shift: Instant) async throws -> [HandoverAcceptance] {
        try await read { try HandoverRows.acceptances($0, of: shift) }
    }

    /// Events come in the order of time: those of the span lie after the last one before it.
    package func lastActor(in span: Range<Instant>, except login: String) async throws -> String? {
        try await readLong { db in
            let last = try Int64.fetchOne(
                db.cachedStatement(sql: "SELECT id FROM event WHERE at < ? ORDER BY id DESC LIMIT 1"),
                arguments: [span.lowerBound.seconds])
            return try String.fetchOne(
                db.cachedStatement(
                    sql: """
                        SELECT actor FROM event
                        WHERE id > ? AND at < ? AND complaint IS NOT NULL
                          AND actor NOT IN ('import:', 'system:') AND actor <> ?
                        ORDER BY id DESC LIMIT 1
                        """), arguments: [last ?? 0, span.upperBound.seconds, login])
        }
    }

    package func accept(_ order: HandoverOrder, now: Instant) async throws -> HandoverOutcome {
        try await writer().perform { [self] transaction in
            let past = try HandoverRows.acceptances(transaction.db, of: order.shift)
            var outcome = order.new(after: past, now: now)
            guard let acceptance = outcome.acceptance else { return outcome }
            if !(try DutyRows.marks(transaction.db)[order.by.login]?.isThere(at: now) ?? false) {
                try DutyRows.mark(isIn: true, of: order.by.login, now: now, transaction)
                outcome.isCheckedIn = true
            }
            try transaction.log.append(acceptance.event)
            transaction.touch(.people)
            let hands = HandoverHands(transaction: transaction, office: try cachedOffice(transaction.db), to: order.by)
            for login in acceptance.from { try hands.take(from: login, &outcome) }
            return outcome
        }
    }
}

enum HandoverRows {
    static func acceptances(_ db: Database, of shift: Instant) throws -> [HandoverAcceptance] {
        let statement = try db.cachedStatement(
            sql: """
                SELECT \(EventRow.columns) FROM event INDEXED BY event_handover
                WHERE act = 'handover_accepted' AND at >= ? ORDER BY at, id
                """)
        return try Row.fetchAll(statement, arguments: [shift.seconds]).map(EventRow.event)
            .compactMap(HandoverAcceptance.init).filter { $0.shift == shift }
    }
}

/// Moves the words of those who leave to whoever takes over.
private struct HandoverHands {
    let transaction: WriteTransaction
    let office: Office
    let to: Viewer

    func take(from login: String, _ outcome: inout HandoverOutcome) throws {
        try takeDrafts(from: login, &outcome)
        try takeCalls(from: login, &outcome)
    }

    private func takeDrafts(from login: String, _ outcome: inout HandoverOutcome) throws {
        let rows = try Row.fetchAll(
            transaction.db,
            sql: """
                SELECT d.complaint, d.kind,
                  EXISTS (SELECT 1 FROM draft o WHERE o.complaint = d.complaint AND o.officer = ? AND o.kind = d.kind)
                FROM draft d WHERE d.officer = ? ORDER BY d.complaint, d.kind
                """, arguments: [to.login, login])
        for row in rows {
            guard let complaint = try CaseReader.complaint(transaction.db, id: row[0], office: office) else { continue }
            let isSeen = to.maySeeText(of: complaint, office: office)
            guard isSeen, !(row[2] as Bool) else {
                outcome.kept.append(.init(officer: login, number: complaint.number, reason: isSeen ? .both : .hidden))
                continue
            }
            let statement = try transaction.statements[
                "UPDATE draft SET officer = ?1 WHERE complaint = ?2 AND officer = ?3 AND kind = ?4"]
            statement.bind(1, to.login)
            statement.bind(2, complaint.id)
            statement.bind(3, login)
            statement.bind(4, row[1] as String)
            try statement.run()
            outcome.words += 1
        }
    }

    private func takeCalls(from login: String, _ outcome: inout HandoverOutcome) throws {
        let rows = try Row.fetchAll(
            transaction.db,
            sql: """
                SELECT c.id, EXISTS (SELECT 1 FROM call_draft o WHERE o.officer = ? AND o.id = c.id)
                FROM call_draft c WHERE c.officer = ? ORDER BY c.opened_at DESC, c.id DESC
                """, arguments: [to.login, login])
        for row in rows {
            guard !(row[1] as Bool) else {
                outcome.kept.append(.init(officer: login, number: nil, reason: .both))
                continue
            }
            let statement = try transaction.statements[
                "UPDATE call_draft SET officer = ?1 WHERE officer = ?2 AND id = ?3"]
            statement.bind(1, to.login)
            statement.bind(2, login)
            statement.bind(3, row[0] as String)
            try statement.run()
            outcome.words += 1
        }
    }
}
