/// A file that cannot be taken in at all, for one line that says what to do.
package enum IngestTrouble: Error, Hashable {
    case noSuchFile(String)
    case isFolder(String)
    case unreadable(String)
    case empty(String)
    /// The file is something else: a zip (xlsx), gzip, HTML, UTF-16, a database.
    case notText(String, found: String)
    /// What a server answered instead of the file, by its first line.
    case serverReply(String, line: String)
    /// XML with a DOCTYPE: what its entities would bring in is not taken.
    case hasDoctype(String)
    /// XML or JSON that holds no list of requests or services; what it begins with.
    case noRecords(String, found: String)
    /// The heading has a quotation mark that is never closed, or is longer than a record may be.
    case unknownFormat(String)
    /// No column for a needed field; holds the columns that are there.
    case missingColumn(String, field: String, wanted: [String], found: [String])
    /// A key of the map, and a value of it that means nothing: a zone nobody knows, a date form with a wrong letter.
    case unusableMap(key: String, value: String)
    case cannotWriteRejects(String)
}
