/// What stands between `<` and `>`: the bytes begin with it.
struct XMLMark {
    enum Kind {
        case start, end, comment, declaration, doctype
    }

    var kind: Kind
    /// With its prefix, as written.
    var fullName = ""
    /// `<name/>`
    var isEmpty = false
    /// The index behind it.
    var end: Int

    /// Without its prefix.
    var name: String { fullName.lastIndex(of: ":").map { String(fullName[fullName.index(after: $0)...]) } ?? fullName }

    /// nil: its end is not among the bytes.
    init?(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count >= 4 else { return nil }
        func behind(_ text: StaticString) -> Int? {
            let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
            return bytes.firstRange(of: wanted)?.upperBound
        }
        func begins(_ text: StaticString) -> Bool {
            bytes.starts(with: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
        }
        if begins("<!--") {
            guard let end = behind("-->") else { return nil }
            self.init(kind: .comment, end: end)
        } else if begins("<?") {
            guard let end = behind("?>") else { return nil }
            self.init(kind: begins("<?xml") ? .declaration : .comment, end: end)
        } else if begins("<![") {
            guard let end = behind("]]>") else { return nil }
            self.init(kind: .comment, end: end)
        } else if begins("<!") {
            self.init(kind: .doctype, end: 2)
        } else {
            guard let end = Self.tagEnd(bytes, from: 1) else { return nil }
            let isEnd = bytes[1] == UInt8(ascii: "/")
            let name = bytes[(isEnd ? 2 : 1)..<end].prefix {
                $0 > 0x20 && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
            }
            self.init(kind: isEnd ? .end : .start, end: end)
            fullName = String(decoding: name, as: UTF8.self)
            isEmpty = !isEnd && bytes[end - 2] == UInt8(ascii: "/")
        }
    }

    private init(kind: Kind, end: Int) {
        self.kind = kind
        self.end = end
    }

    /// Behind the next `>` that stands in no attribute.
    private static func tagEnd(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var quote: UInt8?
        for index in start..<bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            }
        }
        return nil
    }

    /// Behind the first closing tag from `from` on that stands in no CDATA; `from` moves on to where to look next time.
    static func end(of closing: [UInt8], in bytes: UnsafeBufferPointer<UInt8>, from: inout Int) -> Int? {
        let (open, close) = (Array("<![CDATA[".utf8), Array("]]>".utf8))
        while let mark = bytes[from...].firstIndex(of: UInt8(ascii: "<")) {
            from = mark
            if bytes[mark...].starts(with: open) {
                guard let end = bytes[mark...].firstRange(of: close) else { return nil }
                from = end.upperBound
                continue
            }
            guard mark + max(closing.count, open.count) < bytes.count else {
                // Perhaps it is cut in two.
                guard bytes[mark...].starts(with: closing), let end = bytes[mark...].firstIndex(of: UInt8(ascii: ">"))
                else { return nil }
                return end + 1
            }
            if bytes[mark...].starts(with: closing), bytes[mark + closing.count] <= UInt8(ascii: ">") {
                return bytes[mark...].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 }
            }
            from = mark + 1
        }
        from = bytes.count
        return nil
    }
}
