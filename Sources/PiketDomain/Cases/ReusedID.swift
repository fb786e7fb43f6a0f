/// An id that its source gave to another complaint before: two offices that number from 1, a letter with somebody else's
/// message id. Nobody's words are written over for it.
package enum ReusedID {
    /// Words less alike than this are no version of each other; see `TextSketch.likeness`.
    private static let likeness = 0.4

    /// `record` as a complaint of its own, if it is another one than the case its id names: received at another time, in
    /// other words, by another reporter. nil: it tells anew of that case, or too little to say.
    ///
    /// Its id gets the time of receipt behind it, so that the same record finds its own case again.
    /// - Parameter known: the case's words as they came.
    package static func apart(
        _ record: IntakeRecord, from known: OriginalReport?, receivedAt: Instant
    ) -> IntakeRecord? {
        guard record.receivedAt != receivedAt, let known else { return nil }
        let words = (record.title + " " + record.text, known.title + " " + known.text)
        guard [words.0, words.1].allSatisfy({ $0.utf8.contains { $0 > 0x20 } }),
            TextSketch.likeness(words.0, words.1) < likeness
        else { return nil }
        let reporter = Reporter(name: record.reporterName, contact: record.reporterContact)
        if known.reporter?.isSame(as: reporter) == true { return nil }
        var other = record
        other.externalID += "@" + record.receivedAt.iso8601(in: .utc)
        other.fault = record.fault ?? .reusedID
        return other
    }
}
