import GRDB
package import PiketDomain

extension SQLiteStore: MentionKeeping {
    package func take(mentions: [MentionRecord], now: Instant) async throws -> MentionsOutcome {
        guard let first = mentions.map(\.postedAt).min(), let last = mentions.map(\.postedAt).max() else {
            return MentionsOutcome()
        }
        return try await writer().perform { transaction in
            var writer = try MentionWriter(transaction, span: first...last)
            var outcome = MentionsOutcome()
            for record in mentions { outcome.note(try writer.take(record)) }
            let changed = outcome.accepted + outcome.updated
            guard changed > 0 else { return outcome }
            try transaction.log.append(
                Event(
                    complaint: nil, version: 0, at: now, actor: .importer, act: .mentionsImported,
                    payload: EventPayload().with(.count, Int64(changed))))
            transaction.touch(.mentions)
            return outcome
        }
    }

    package func settle(_ order: MentionOrder, now: Instant) async throws -> Int64? {
        try await writer().perform { [self] transaction in
            let row = try Row.fetchOne(
                transaction.db,
                sql:
                    "SELECT m.fate, c.number FROM mention m LEFT JOIN complaint c ON c.id = m.complaint WHERE m.id = ?",
                arguments: [order.mention])
            guard let row, let fate = MentionFate(rawValue: row[0]) else { throw Refusal.unknownMention(order.mention) }
            guard fate == (order.fate == .open ? .dismissed : .open) else {
                throw Refusal.mentionSettled(fate, number: row[1])
            }
            var number: Int64?
            if let record = order.record {
                var intake = try IntakeWriter(transaction, office: try cachedOffice(transaction.db), now: now)
                number = try intake.take(PreparedRecord(record, salt: transaction.salt)).number
                try intake.finish()
            }
            try transaction.db.execute(
                sql:
                    "UPDATE mention SET fate = ?, complaint = (SELECT id FROM complaint WHERE number = ?) WHERE id = ?",
                arguments: [order.fate.rawValue, number, order.mention])
            try transaction.log.append(order.event(number: number, at: now))
            transaction.touch(.mentions)
            return number
        }
    }

    package func mentions(_ query: MentionQuery, viewer: Viewer) async throws -> MentionPage {
        try await read { try MentionRows.page($0, query, viewer: viewer) }
    }

    package func mention(_ id: Int64, viewer: Viewer) async throws -> Mention? {
        try await read { try MentionRows.mention($0, id, viewer: viewer) }
    }

    package func originalMention(_ id: Int64) async throws -> MentionRecord? {
        try await read { try MentionRows.original($0, id) }
    }
}

extension MentionsOutcome {
    mutating func note(_ result: MentionWriter.Result) {
        switch result {
        case .accepted: accepted += 1
        case .updated: updated += 1
        case .unchanged: unchanged += 1
        case .repeated:
            updated += 1
            repeats += 1
        }
    }
}
