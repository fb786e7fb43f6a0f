import PiketDomain

/// One JSON object a line. Nested values are kept as their JSON text.
package struct NDJSONDecoder: RecordDecoder {
    private var buffer: LineBuffer
    private var reader = JSONRecordReader(isFlat: false)

    /// Throws for a file that is one JSON list: that is no stream of lines.
    package init(_ source: ByteSource) throws(IngestTrouble) {
        buffer = try LineBuffer(source)
        guard buffer.read({ $0.first { $0 > 0x20 } }) != UInt8(ascii: "[") else {
            throw .notText(source.name, found: "JSON [...]")
        }
    }

    package mutating func next() throws(IngestTrouble) -> Result<RawRecord, Rejection>? {
        while true {
            let position = RecordPosition(line: buffer.line)
            guard let line = try buffer.takeLine() else { return nil }
            guard line.content.contains(where: { $0 > 0x20 }) else { continue }
            guard line.length <= recordLimit else {
                return .failure(
                    Rejection(at: position, field: "", reason: .tooLong(bytes: line.length), original: line.content))
            }
            return reader.record(line.content, at: position)
        }
    }
}
