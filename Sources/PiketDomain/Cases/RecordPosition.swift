/// Where a record stands in its file.
package struct RecordPosition: Hashable, Sendable, ExpressibleByIntegerLiteral {
    /// The line it begins on, counted from 1.
    package var line: Int
    /// Which record of the file it is, counted from 1, those that were rejected too; nil where each has lines of its own.
    package var record: Int?

    package init(line: Int, record: Int? = nil) {
        self.line = line
        self.record = record
    }

    package init(integerLiteral line: Int) { self.init(line: line) }
}
