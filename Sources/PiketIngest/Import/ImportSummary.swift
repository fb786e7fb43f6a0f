package import PiketDomain

/// What became of a file. `read` = accepted + updated + unchanged + rejected.
package struct ImportSummary: Hashable, Sendable {
    package var read = 0
    package var accepted = 0
    package var updated = 0
    package var unchanged = 0
    package var rejected = 0
    /// Of the accepted: those that contradict themselves.
    package var faults = 0
    /// Of the updated: replies to cases that are known here, and what their source noted of them.
    package var replies = 0
    /// Accepted without a known kelurahan / category.
    package var unplaced = 0
    package var uncategorised = 0
    /// Of a posts file: accounts that no agency is known for.
    package var unlinked = 0
    /// Of a mentions file: posts among the updated that repeat another one.
    package var repeats = 0
    package var rejectsPath: String?

    package init() {}
}

/// One line for the error stream, about one record.
package enum ImportMessage: Hashable, Sendable {
    case rejected(Rejection)
    /// - Parameter word: what stands there, where it says more than the fault's name.
    case fault(at: RecordPosition, IntakeFault, word: String? = nil)
    /// A reply that is a complaint of its own.
    case apart(at: RecordPosition, named: String, ReplyApart)
    /// A post whose counts contradict each other; it is taken as it is.
    case postFault(at: RecordPosition, PostFault)
    /// A posts file names an agency the office does not know; its account stays unlinked. Said once for each name.
    case unknownAgency(at: RecordPosition, name: String)
    /// Characters of these columns that cannot be shown were replaced; the record is taken. Bytes that are no UTF-8 are
    /// kept with it.
    case brokenCharacters(at: RecordPosition, columns: [String], isMisencoded: Bool)
    /// A word no value of ours fits; the record is taken without it, the word is kept with it.
    case unknownWord(at: RecordPosition, field: String, word: String)
    /// A complaint of its own, since its id is that of a case with other words, time and reporter.
    case reusedID(at: RecordPosition, id: String, case: Int64)
    /// Another record of the same file had this id.
    case repeatedID(at: RecordPosition, id: String, first: RecordPosition)
}

struct ImportTally {
    var summary = ImportSummary()
    let report: (@Sendable (ImportMessage) -> Void)?
    private var positions: [Int: RecordPosition] = [:]

    init(report: (@Sendable (ImportMessage) -> Void)?) {
        self.report = report
    }

    /// - Parameter mayRepeat: the file may hold another record of this id.
    mutating func note(_ record: IntakeRecord, mayRepeat: Bool) {
        if let fault = record.fault {
            summary.faults += 1
            report?(.fault(at: record.position, fault, word: record.faultWord))
        }
        if !record.brokenColumns.isEmpty {
            report?(
                .brokenCharacters(
                    at: record.position, columns: record.brokenColumns, isMisencoded: record.isMisencoded))
        }
        for unknown in record.unknownWords {
            report?(.unknownWord(at: record.position, field: unknown.field, word: unknown.word))
        }
        if record.replyTo == nil { noteGaps(record) }
        guard mayRepeat else { return }
        // Positions are kept under the hash of (channel, id): a few bytes a record instead of its strings.
        var hasher = Hasher()
        hasher.combine(record.channel)
        hasher.combine(record.externalID)
        let key = hasher.finalize()
        if let first = positions[key] {
            report?(.repeatedID(at: record.position, id: record.externalID, first: first))
        } else {
            positions[key] = record.position
        }
    }

    private mutating func noteGaps(_ record: IntakeRecord) {
        if record.kelurahan == nil { summary.unplaced += 1 }
        if record.category == nil { summary.uncategorised += 1 }
    }

    mutating func note(_ faults: [PostFault], at position: RecordPosition) {
        if !faults.isEmpty { summary.faults += 1 }
        for fault in faults { report?(.postFault(at: position, fault)) }
    }

    mutating func note(unknownAgency name: String, at position: RecordPosition) {
        report?(.unknownAgency(at: position, name: name))
    }

    mutating func note(_ rejection: Rejection) {
        summary.rejected += 1
        report?(.rejected(rejection))
    }

    /// A service of an Open311 list: a category of ours.
    mutating func noteService(isNew: Bool) {
        if isNew { summary.accepted += 1 } else { summary.unchanged += 1 }
    }

    mutating func note(_ outcome: IntakeOutcome, of record: IntakeRecord) {
        switch outcome {
        case .accepted: summary.accepted += 1
        case .updated: summary.updated += 1
        case .unchanged: summary.unchanged += 1
        case .replied:
            summary.updated += 1
            summary.replies += 1
        case .another(_, let number):
            summary.accepted += 1
            if record.replyTo != nil { noteGaps(record) }
            if record.fault == nil { summary.faults += 1 }
            report?(.reusedID(at: record.position, id: record.externalID, case: number))
        case .apart(_, let apart):
            summary.accepted += 1
            noteGaps(record)
            if apart == .unknownCase, record.fault == nil { summary.faults += 1 }
            report?(.apart(at: record.position, named: record.replyTo ?? "", apart))
        }
    }
}
