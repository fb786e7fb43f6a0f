extension EventPayload {
    package var json: String {
        var out: [UInt8] = []
        appendJSON(to: &out)
        return String(decoding: out, as: UTF8.self)
    }

    func appendJSON(to out: inout [UInt8]) {
        out.append(UInt8(ascii: "{"))
        for (index, entry) in entries.enumerated() {
            if index > 0 { out.append(UInt8(ascii: ",")) }
            out.appendJSON(entry.key.rawValue)
            out.append(UInt8(ascii: ":"))
            switch entry.value {
            case .text(let text): out.appendJSON(text)
            case .number(let number): out.append(contentsOf: String(number).utf8)
            case .flag(let flag): out.append(contentsOf: (flag ? "true" : "false").utf8)
            }
        }
        out.append(UInt8(ascii: "}"))
    }

    /// Reads what `json` wrote. nil if it is anything else; a key of a newer Piket is refused the same way.
    package init?(json text: String) {
        self.init()
        var reader = FlatJSONReader(text.utf8)
        guard reader.take("{") else { return nil }
        if reader.take("}") { return }
        repeat {
            guard let name = reader.string(), let key = Key(rawValue: name), reader.take(":"),
                let value = reader.value()
            else { return nil }
            self[key] = value
        } while reader.take(",")
        guard reader.take("}"), reader.isAtEnd else { return nil }
    }
}

extension [UInt8] {
    /// A JSON string, escaped as little as the standard allows.
    package mutating func appendJSON(_ text: String) {
        append(UInt8(ascii: "\""))
        defer { append(UInt8(ascii: "\"")) }
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }
        guard !isPlain else { return append(contentsOf: text.utf8) }
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"):
                append(UInt8(ascii: "\\"))
                append(byte)
            case 0x0A: append(contentsOf: "\\n".utf8)
            case 0x00..<0x20:
                let digits = Array<UInt8>("0123456789abcdef".utf8)
                append(contentsOf: "\\u00".utf8)
                append(digits[Int(byte >> 4)])
                append(digits[Int(byte & 15)])
            default: append(byte)
            }
        }
    }

    /// A JSON object of texts, in their order.
    package mutating func appendJSON(_ members: [(name: String, value: String)]) {
        append(UInt8(ascii: "{"))
        for (index, member) in members.enumerated() {
            if index > 0 { append(UInt8(ascii: ",")) }
            appendJSON(member.name)
            append(UInt8(ascii: ":"))
            appendJSON(member.value)
        }
        append(UInt8(ascii: "}"))
    }
}

/// Reads one object of scalars, without blanks, as `EventPayload` writes it.
private struct FlatJSONReader {
    private var rest: Substring.UTF8View

    init(_ bytes: String.UTF8View) {
        rest = bytes[...]
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(character.value) else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func value() -> EventPayload.Value? {
        switch rest.first {
        case UInt8(ascii: "\""): return string().map(EventPayload.Value.text)
        case UInt8(ascii: "t"): return takeWord("true") ? .flag(true) : nil
        case UInt8(ascii: "f"): return takeWord("false") ? .flag(false) : nil
        default:
            let digits = rest.prefix { $0 == UInt8(ascii: "-") || (0x30...0x39).contains($0) }
            rest = rest.dropFirst(digits.count)
            return Int64(Substring(digits)).map(EventPayload.Value.number)
        }
    }

    private mutating func takeWord(_ word: String) -> Bool {
        guard rest.starts(with: word.utf8) else { return false }
        rest = rest.dropFirst(word.utf8.count)
        return true
    }

    mutating func string() -> String? {
        guard take("\"") else { return nil }
        var bytes: [UInt8] = []
        while let byte = rest.first {
            rest = rest.dropFirst()
            if byte == UInt8(ascii: "\"") { return String(decoding: bytes, as: UTF8.self) }
            guard byte == UInt8(ascii: "\\") else {
                bytes.append(byte)
                continue
            }
            guard let escaped = rest.first else { return nil }
            rest = rest.dropFirst()
            switch escaped {
            case UInt8(ascii: "n"): bytes.append(0x0A)
            case UInt8(ascii: "u"):
                guard let code = UInt8(Substring(rest.prefix(4)), radix: 16) else { return nil }
                rest = rest.dropFirst(4)
                bytes.append(code)
            default: bytes.append(escaped)
            }
        }
        return nil
    }
}
