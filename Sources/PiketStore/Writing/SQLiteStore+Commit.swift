import GRDB
package import PiketDomain

extension SQLiteStore: DeskWriting {
    package func commit(_ change: CaseChange, now: Instant) async throws -> Complaint {
        let complaint = try await writer().perform { [self] in try commit(change, now: now, in: $0) }
        // The log of the write still holds what was erased. Others who read just now keep it until their next checkpoint.
        if change.events.contains(where: { $0.act == .forgotten }) { _ = try checkpoint() }
        return complaint
    }

    func commit(_ change: CaseChange, now: Instant, in transaction: WriteTransaction) throws -> Complaint {
        let office = try cachedOffice(transaction.db)
        guard let current = try CaseReader.complaint(transaction.db, id: change.complaint, office: office) else {
            throw Refusal.unknownCase(change.complaint)
        }
        guard current.version == change.version else {
            guard let latest = try CaseReader.events(transaction.db, of: current.id).last else {
                throw StoreTrouble.damaged(path: path, detail: "case \(current.number) has no event")
            }
            throw Conflict(number: current.number, version: current.version, latest: latest)
        }
        var editor = try CaseEditor(transaction, office: office)
        let name = try OriginalReader.knownName(transaction.db, of: current.id)
        let events = change.events.enumerated().map { index, planned in
            var event = planned
            event.complaint = current.id
            event.version = current.version + index + 1
            event.at = now
            event.reason = planned.reason.map { Mask.text(name.hidden(in: $0)).text }
            return event
        }
        // The words go to the first event.
        let stored = try events.enumerated().map { index, event in
            try transaction.append(event, text: index == 0 ? change.text : nil)
        }
        guard !stored.isEmpty else { return current }
        var worded = current
        if stored.contains(where: { $0.act == .forgotten }) {
            worded = try Erasure.erase(current, in: transaction, editor.cases)
        } else if stored.contains(where: \.changesWords) {
            worded = try editor.reword(current)
        }
        if stored.contains(where: \.touchesPrepared) {
            try PreparedUseWriter.write(current.id, since: current.version, in: transaction.db)
        }
        if stored.contains(where: \.touchesOutbox) { try OutboxWriter.write(current.id, in: transaction.db) }
        if stored.contains(where: \.touchesReferences) { try ReferenceWriter.write(current.id, in: transaction.db) }
        let next = try editor.reproject(worded)
        for event in stored where event.isRelayed { try relay(event, of: current, &editor, in: transaction) }
        try editor.finish()
        return next
    }

    /// Carries an answer, or its taking back, on to the cases merged into this one, and into those.
    private func relay(
        _ event: Event, of parent: Complaint, _ editor: inout CaseEditor, in transaction: WriteTransaction
    ) throws {
        let children = try Kin.merged(into: parent.number, transaction.db)
        guard !children.isEmpty else { return }
        let origin = Outbox.words(of: event, in: try CaseReader.events(transaction.db, of: parent.id))
        let words =
            event.act == .answered
            ? try String.fetchOne(
                transaction.db.cachedStatement(sql: "SELECT body FROM event_text WHERE event = ?"), arguments: [origin])
            : nil
        for (id, _) in children {
            guard let child = try CaseReader.complaint(transaction.db, id: id, office: editor.office) else { continue }
            let relayed =
                event.act == .answered
                ? Relay.answer(event, in: child, at: event.at)
                : Relay.undoing(event, in: child, try CaseReader.events(transaction.db, of: id), at: event.at)
            guard let relayed else { continue }
            _ = try transaction.append(relayed, text: words)
            try OutboxWriter.write(id, in: transaction.db)
            _ = try editor.reproject(child)
        }
    }
}
