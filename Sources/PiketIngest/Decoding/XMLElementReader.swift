import PiketDomain

/// Reads one small XML element into the names and texts of the elements inside it, in their order. Attributes are passed
/// over; an element that holds others gives theirs, named after where they stand: `extended_attributes.title`. A list of
/// notes is given as the JSON list that it is in the other form.
struct XMLElementReader {
    struct Member {
        var name: String
        var value: String
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let isLatin: Bool
    private var index = 0
    private static let deepest = 32

    /// The element itself gives no name.
    static func members(of bytes: [UInt8], isLatin: Bool) throws(RejectionReason) -> [Member] {
        let read: Result<[Member], RejectionReason> = bytes.withUnsafeBufferPointer { text in
            Result { () throws(RejectionReason) in
                var reader = XMLElementReader(bytes: text, isLatin: isLatin)
                var members: [Member] = []
                guard let tag = reader.tag(), tag.kind == .start else { throw reader.broken }
                _ = try reader.read(tag, prefix: "", depth: 0, into: &members)
                return members
            }
        }
        return try read.get()
    }

    private init(bytes: UnsafeBufferPointer<UInt8>, isLatin: Bool) {
        self.bytes = bytes
        self.isLatin = isLatin
    }

    private var broken: RejectionReason { .notXML(byte: min(index, bytes.count) + 1) }

    /// Reads up to the closing tag of `mark`. Returns the element's own text.
    private mutating func read(
        _ mark: XMLMark, prefix: String, depth: Int, into members: inout [Member]
    ) throws(RejectionReason) -> String {
        try content(of: mark, depth: depth) { reader, child throws(RejectionReason) in
            let name = prefix + child.name
            if Open311Notes.lists.contains(child.name) {
                members.append(Member(name: name, value: try reader.list(child, depth: depth + 1)))
                return
            }
            let count = members.count
            let value = try reader.read(child, prefix: name + ".", depth: depth + 1, into: &members)
            if members.count == count { members.append(Member(name: name, value: value)) }
        }
    }

    /// A JSON list of the elements inside, those without elements as `text`; the own text of one that has none.
    private mutating func list(_ mark: XMLMark, depth: Int) throws(RejectionReason) -> String {
        var items: [[Member]] = []
        let text = try content(of: mark, depth: depth) { reader, child throws(RejectionReason) in
            var members: [Member] = []
            let value = try reader.read(child, prefix: "", depth: depth + 1, into: &members)
            items.append(members.isEmpty ? [Member(name: "text", value: value)] : members)
        }
        guard !items.isEmpty else { return text }
        var json: [UInt8] = [UInt8(ascii: "[")]
        for (index, item) in items.enumerated() {
            if index > 0 { json.append(UInt8(ascii: ",")) }
            json.appendJSON(item.map { (name: $0.name, value: $0.value) })
        }
        json.append(UInt8(ascii: "]"))
        return String(decoding: json, as: UTF8.self)
    }

    /// Reads up to the closing tag of `mark`, giving each element inside to `child`, which reads up to its closing tag.
    /// Returns the element's own text.
    private mutating func content(
        of mark: XMLMark, depth: Int, child: (inout XMLElementReader, XMLMark) throws(RejectionReason) -> Void
    ) throws(RejectionReason) -> String {
        guard !mark.isEmpty else { return "" }
        guard depth < Self.deepest else { throw .nestedTooDeep }
        var text = ""
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else {
                text += try plainText()
                continue
            }
            if let data = characterData() {
                text += data
                continue
            }
            guard let inner = tag() else { throw broken }
            switch inner.kind {
            case .comment, .declaration: continue
            case .doctype: throw broken
            case .end:
                guard inner.fullName == mark.fullName else { throw broken }
                return text
            case .start: try child(&self, inner)
            }
        }
        throw broken
    }

    private mutating func tag() -> XMLMark? {
        guard let mark = XMLMark(UnsafeBufferPointer(rebasing: bytes[index...])) else { return nil }
        index += mark.end
        return mark
    }

    private mutating func characterData() -> String? {
        let open = Array("<![CDATA[".utf8)
        guard bytes[index...].starts(with: open),
            let end = bytes[index...].firstRange(of: Array("]]>".utf8))
        else { return nil }
        defer { index = end.upperBound }
        return decoded(bytes[(index + open.count)..<end.lowerBound])
    }

    private mutating func plainText() throws(RejectionReason) -> String {
        let end = bytes[index...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
        let raw = bytes[index..<end]
        guard raw.contains(UInt8(ascii: "&")) else {
            index = end
            return decoded(raw)
        }
        var text = ""
        while index < end {
            let next = bytes[index..<end].firstIndex(of: UInt8(ascii: "&")) ?? end
            text += decoded(bytes[index..<next])
            index = next
            guard next < end else { break }
            guard let semicolon = bytes[next..<min(end, next + 40)].firstIndex(of: UInt8(ascii: ";")) else {
                throw broken
            }
            let name = String(decoding: bytes[next + 1..<semicolon], as: UTF8.self)
            guard let scalar = Self.scalar(name) else {
                if name.hasPrefix("#") { throw broken }
                throw .unknownEntity(name)
            }
            text.unicodeScalars.append(scalar)
            index = semicolon + 1
        }
        return text
    }

    private static func scalar(_ name: String) -> Unicode.Scalar? {
        switch name {
        case "amp": "&"
        case "lt": "<"
        case "gt": ">"
        case "quot": "\""
        case "apos": "'"
        case _ where name.hasPrefix("#x") || name.hasPrefix("#X"):
            UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
        case _ where name.hasPrefix("#"): UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
        default: nil
        }
    }

    private func decoded(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        guard isLatin else { return String(decoding: bytes, as: UTF8.self) }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
