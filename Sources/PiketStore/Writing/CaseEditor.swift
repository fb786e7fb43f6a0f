import GRDB
import PiketDomain

/// Folds cases and writes what came of it, inside one write: rows, deadlines, counters and search move together.
struct CaseEditor {
    let transaction: WriteTransaction
    let office: Office
    let cases: CaseWriter
    var tallies = TallySheet()

    init(_ transaction: WriteTransaction, office: Office) throws {
        self.transaction = transaction
        self.office = office
        cases = try CaseWriter(transaction.statements)
    }

    /// Appends events to a case and projects it again.
    mutating func append(_ events: [Event], to current: Complaint) throws -> Complaint {
        for event in events { try transaction.log.append(event) }
        return try reproject(current)
    }

    /// Computes a stored case again from its events and writes what changed.
    ///
    /// - Parameter judged: the id of the event before which closed cases were judged, and are not judged again: what they
    ///   were promised, and whether it was kept, stays.
    mutating func reproject(
        _ current: Complaint, fingerprint: [UInt8]? = nil, judgedBefore judged: Int64 = 0
    ) throws -> Complaint {
        let events = try CaseReader.events(transaction.db, of: current.id)
        var next = CaseProjection.project(Intake.base(of: current), events: events, office: office)
        if !current.status.isOpen, !next.status.isOpen, (events.last?.id ?? 0) < judged {
            (next.profile, next.deadlines, next.wakeAt) = (current.profile, current.deadlines, current.wakeAt)
        }
        if next != current || fingerprint != nil {
            try cases.update(next, fingerprint: fingerprint)
            tallies.change(from: Tally(current, zone: office.zone), to: Tally(next, zone: office.zone))
        }
        return next
    }

    /// Masks the words of a case anew from what came in, and what was masked by hand. A case whose words were erased
    /// stays as it is.
    func reword(_ current: Complaint) throws -> Complaint {
        guard var words = try OriginalReader.words(transaction.db, of: current) else { return current }
        words.redact(try OriginalReader.redactions(transaction.db, of: current.id))
        var next = current
        words.apply(to: &next)
        try SearchIndex.remove(current.id, transaction.statements)
        try cases.setWording(next, hidden: words.hidden)
        try SearchIndex.add([current.id], transaction.statements)
        return next
    }

    mutating func finish() throws {
        try tallies.write(transaction.statements)
        tallies = TallySheet()
        transaction.touch(.queue, .map)
    }
}
