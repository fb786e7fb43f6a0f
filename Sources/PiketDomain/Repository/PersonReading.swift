/// Questions about who reported. An answer is for the audited act that asks: it is shown once and never kept.
///
/// Errors: `StoreTrouble`. Cost: one row.
package protocol PersonReading: Sendable {
    /// Unmasked. Ask only after an `unmasked` event was committed. nil if nobody is known, or was erased.
    func reporter(number: Int64) async throws -> Reporter?
    /// The report in its own words, with who sent it. Ask only after an `unmasked` event was committed. nil if nothing is
    /// known, or it was erased.
    func original(number: Int64) async throws -> OriginalReport?
    /// Whether an answer to this case would tell its reporter's name, contact or a number of 16 digits from the report.
    func holdsPersonalData(_ answer: AnswerWords, number: Int64) async throws -> Bool
}

/// An answer before it is sent.
package enum AnswerWords: Hashable, Sendable {
    case text(String)
    /// As it was written down with this event.
    case written(Int64)
}

/// A reporter as they called themselves.
package struct Reporter: Hashable, Sendable {
    package var name: String
    package var contact: String

    package init(name: String, contact: String) {
        self.name = name
        self.contact = contact
    }
}

/// A report as it came in, unmasked.
package struct OriginalReport: Hashable, Sendable {
    /// nil: nobody said who they are.
    package var reporter: Reporter?
    package var title: String
    package var text: String
    package var address: String
    package var source: String
    /// When its source last changed it, as far as it told.
    package var updatedAt: Instant?

    package init(
        reporter: Reporter?, title: String, text: String, address: String, source: String, updatedAt: Instant? = nil
    ) {
        self.reporter = reporter
        self.title = title
        self.text = text
        self.address = address
        self.source = source
        self.updatedAt = updatedAt
    }

    /// Whether a record of the same case is an older version of it.
    package func isNewer(than record: IntakeRecord) -> Bool {
        guard let updatedAt, let other = record.updatedAt else { return false }
        return other < updatedAt
    }
}
