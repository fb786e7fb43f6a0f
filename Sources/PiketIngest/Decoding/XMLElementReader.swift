/// Reads one small XML element into the names and texts of the elements inside it, in their order. Attributes are passed
/// over; an element that holds others gives theirs, named after where they stand: `extended_attributes.title`.
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
                if !tag.isEmpty { _ = try reader.content(of: tag.fullName, prefix: "", depth: 0, into: &members) }
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

    /// Reads up to the closing tag. Returns the element's own text.
    private mutating func content(
        of name: String, prefix: String, depth: Int, into members: inout [Member]
    ) throws(RejectionReason) -> String {
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
            guard let mark = tag() else { throw broken }
            switch mark.kind {
            case .comment, .declaration: continue
            case .doctype: throw broken
            case .end:
                guard mark.fullName == name else { throw broken }
                return text
            case .start:
                let inner = prefix + mark.name
                let count = members.count
                let value =
                    mark.isEmpty
                    ? "" : try content(of: mark.fullName, prefix: inner + ".", depth: depth + 1, into: &members)
                if members.count == count { members.append(Member(name: inner, value: value)) }
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
