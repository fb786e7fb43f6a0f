/// One JSON object a line. Nested values are kept as their JSON text.
package struct NDJSONDecoder: RecordDecoder {
    private var buffer: LineBuffer
    /// The sets of keys met so far.
    private var headings: [[String]: Headings] = [:]

    /// Throws for a file that is one JSON list: that is no stream of lines.
    package init(_ source: ByteSource) throws(IngestTrouble) {
        buffer = try LineBuffer(source)
        guard buffer.read({ $0.first { $0 > 0x20 } }) != UInt8(ascii: "[") else {
            throw .notText(source.name, found: "JSON [...]")
        }
    }

    package mutating func next() throws(IngestTrouble) -> Result<RawRecord, Rejection>? {
        while true {
            let number = buffer.line
            guard let line = try buffer.takeLine() else { return nil }
            guard line.content.contains(where: { $0 > 0x20 }) else { continue }
            guard line.length <= recordLimit else {
                return .failure(
                    Rejection(line: number, field: "", reason: .tooLong(bytes: line.length), original: line.content))
            }
            return decode(line.content, line: number)
        }
    }

    private mutating func headings(_ names: [String]) -> Headings {
        if let known = headings[names] { return known }
        if headings.count >= Headings.keptAtMost { headings.removeAll() }
        let fresh = Headings(names)
        headings[names] = fresh
        return fresh
    }

    private mutating func decode(_ bytes: [UInt8], line: Int) -> Result<RawRecord, Rejection> {
        let read: Result<[JSONObjectReader.Member], JSONObjectReader.Problem> = bytes.withUnsafeBufferPointer { text in
            Result { () throws(JSONObjectReader.Problem) in try JSONObjectReader.members(of: text) }
        }
        switch read {
        case .failure(let problem):
            return .failure(Rejection(line: line, field: "", reason: problem.reason, original: bytes))
        case .success(let members):
            let isOurs = members.map { $0.name.hasPrefix(RejectsFile.columnPrefix) }
            // A line that was no object stands in the rejects file as text: that text is the record.
            if !isOurs.contains(false), let kept = members.first(where: { $0.name == RejectsFile.originalKey }) {
                return decode(Array(kept.value.utf8), line: line)
            }
            var original = bytes
            if isOurs.first == true {
                let rest = members.indices.first { !isOurs[$0] }.map { bytes[members[$0].offset...] }
                original = [UInt8(ascii: "{")] + (rest ?? [UInt8(ascii: "}")])
            }
            return .success(
                RawRecord(
                    line: line, headings: headings(members.map(\.name)), values: members.map(\.value),
                    original: original))
        }
    }
}

extension JSONObjectReader.Problem {
    fileprivate var reason: RejectionReason {
        switch self {
        case .notAnObject: .notAnObject
        case .unexpected(let byte): .notJSON(byte: byte)
        case .tooDeep: .nestedTooDeep
        }
    }
}
