package import PiketDomain

/// One record of a file as it stood there: named values, not yet understood.
package struct RawRecord: Sendable {
    package var position: RecordPosition
    package var headings: Headings
    /// One for each heading, broken UTF-8 replaced.
    package var values: [String]
    /// The record's own bytes, without the line end and without the columns a rejects file adds.
    package var original: [UInt8]

    package init(at position: RecordPosition, headings: Headings, values: [String], original: [UInt8]) {
        self.position = position
        self.headings = headings
        self.values = values
        self.original = original
    }
}

/// The names of a record's values, as written. Records of one file share one object, so that what was worked out for
/// a heading is found again by identity.
package final class Headings: Sendable {
    package let names: [String]

    package init(_ names: [String]) {
        self.names = names
    }
}

/// A stream of records, some of them not readable.
package protocol RecordDecoder {
    /// nil at the end. A rejection is not the end: the next call goes on behind it.
    mutating func next() throws(IngestTrouble) -> Result<RawRecord, Rejection>?
}
