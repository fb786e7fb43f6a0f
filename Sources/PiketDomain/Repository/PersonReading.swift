/// Questions about who reported. An answer is for the audited act that asks: it is shown once and never kept.
///
/// Errors: `StoreTrouble`. Cost: one row.
package protocol PersonReading: Sendable {
    /// Unmasked. Ask only after an `unmasked` event was committed. nil if nobody is known, or was erased.
    func reporter(number: Int64) async throws -> Reporter?
    /// Whether an answer to this case would tell its reporter's name, contact or a number of 16 digits from the report.
    func holdsPersonalData(_ answer: String, number: Int64) async throws -> Bool
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
