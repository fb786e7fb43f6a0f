import PiketDomain

/// The `request`, `service_request_update` and `service` elements of an Open311 file, one after the other, in bounded
/// memory. Elements inside are taken apart: `extended_attributes.title`.
///
/// A DOCTYPE is refused, so no entity can grow or reach out. UTF-8 and Latin-1 are read.
package struct XMLRecordDecoder: RecordDecoder {
    private var buffer: LineBuffer
    private var shelf = HeadingsShelf()
    private var isLatin = false
    private var hasRoot = false
    private var hasRecord = false
    /// A list has ended; another one may follow.
    private var isClosed = false
    private var isDone = false
    /// How the file begins, for whoever sent something else.
    private var beginning = ""
    /// Elements before the first list.
    private var outer = 0
    /// What stands in the list and is none of `records`.
    private var stranger: String?
    private var count = 0

    private static let records: Set<String> = [
        "request", "service_request", "service", "request_update", "service_request_update",
    ]
    private static let roots: Set<String> = [
        "service_requests", "requests", "services", "service_request_updates", "service_requests_updates",
    ]

    /// In how many elements of other names a list may stand.
    private static let deepestList = 8

    /// Throws for a file that is no XML, has a DOCTYPE, or is in an encoding that is not read.
    package init(_ source: ByteSource) throws(IngestTrouble) {
        buffer = try LineBuffer(source, takesXML: true)
        beginning = buffer.read { String(decoding: $0.prefix(60), as: UTF8.self) }
    }

    package mutating func next() throws(IngestTrouble) -> Result<RawRecord, Rejection>? {
        count += 1
        while !isDone {
            guard let mark = try nextMark() else {
                isDone = true
                guard hasRoot else { throw noRecords }
                guard !isClosed else { return nil }
                return .failure(Rejection(at: position, field: "", reason: .cutOff))
            }
            switch mark.kind {
            case .declaration: try readDeclaration(mark)
            case .comment: buffer.consume(mark.end)
            case .doctype: throw .hasDoctype(buffer.name)
            case .end:
                buffer.consume(mark.end)
                guard Self.roots.contains(mark.name) else { continue }
                isClosed = true
                // A list without anything is no news; one of other things is no list of ours.
                if !hasRecord, let stranger { throw .noRecords(buffer.name, found: "<" + stranger.shown + ">") }
            case .start where Self.records.contains(mark.name): return try record(mark)
            case .start:
                if Self.roots.contains(mark.name) {
                    (hasRoot, isClosed) = (true, mark.isEmpty)
                } else if hasRoot {
                    stranger = stranger ?? mark.name
                } else {
                    outer += 1
                    guard outer <= Self.deepestList else { throw noRecords }
                }
                buffer.consume(mark.end)
            }
        }
        return nil
    }

    private var position: RecordPosition { RecordPosition(line: buffer.line, record: count) }

    private var noRecords: IngestTrouble {
        .noRecords(buffer.name, found: beginning.shown)
    }

    /// The next tag, comment or declaration; what stands before it is dropped. nil at the end.
    private mutating func nextMark() throws(IngestTrouble) -> XMLMark? {
        while true {
            let start = buffer.read { $0.firstIndex(of: UInt8(ascii: "<")) }
            buffer.consume(start ?? buffer.waiting)
            if start != nil, let mark = buffer.read({ XMLMark($0) }) { return mark }
            // No tag is that long.
            guard buffer.waiting <= recordLimit, try buffer.fill() else {
                if start != nil, !hasRoot { throw noRecords }
                buffer.consume(buffer.waiting)
                return nil
            }
        }
    }

    private mutating func readDeclaration(_ mark: XMLMark) throws(IngestTrouble) {
        let text = buffer.read { String(decoding: $0[..<mark.end], as: UTF8.self).lowercased() }
        if let range = text.firstRange(of: "encoding") {
            let name = text[range.upperBound...].drop { " =\"'".contains($0) }.prefix { !"\"' ?".contains($0) }
            switch name {
            case "utf-8", "utf8", "us-ascii", "ascii": break
            case "iso-8859-1", "latin1", "latin-1": isLatin = true
            default: throw .notText(buffer.name, found: "XML (" + String(name).shown + ")")
            }
        }
        buffer.consume(mark.end)
    }

    private mutating func record(_ mark: XMLMark) throws(IngestTrouble) -> Result<RawRecord, Rejection> {
        let position = position
        (hasRoot, hasRecord) = (true, true)
        let closing = Array("</\(mark.fullName)".utf8)
        var searched = 0
        while true {
            let end: Int? = mark.isEmpty ? mark.end : buffer.read { XMLMark.end(of: closing, in: $0, from: &searched) }
            if let end {
                let original = buffer.take(end)
                guard original.count <= recordLimit else {
                    return .failure(
                        Rejection(at: position, field: "", reason: .tooLong(bytes: original.count), original: original))
                }
                return read(original, at: position)
            }
            guard buffer.waiting <= 2 * recordLimit, try buffer.fill() else {
                let length = buffer.waiting
                let reason: RejectionReason = length > recordLimit ? .tooLong(bytes: length) : .cutOff
                isDone = reason == .cutOff
                return .failure(
                    Rejection(
                        at: position, field: "", reason: reason, original: Array(buffer.take(length).prefix(64 * 1024)))
                )
            }
        }
    }

    private mutating func read(_ original: [UInt8], at position: RecordPosition) -> Result<RawRecord, Rejection> {
        let read: Result<[XMLElementReader.Member], RejectionReason> = Result { () throws(RejectionReason) in
            try XMLElementReader.members(of: original, isLatin: isLatin)
        }
        switch read {
        case .failure(let reason):
            return .failure(Rejection(at: position, field: "", reason: reason, original: original))
        case .success(let members):
            // What was no element stands in the rejects file as text: that text is the record.
            if members.count == 1, members[0].name == RejectsFile.originalKey {
                return self.read(Array(members[0].value.utf8), at: position)
            }
            return .success(
                RawRecord(
                    at: position, headings: shelf.headings(members.map(\.name)), values: members.map(\.value),
                    original: original))
        }
    }
}
