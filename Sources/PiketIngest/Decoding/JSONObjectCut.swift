/// Finds where a JSON object ends before it is read, going on where it stopped when more bytes have come.
struct JSONObjectCut {
    private var index = 0
    private var depth = 0
    private var isInText = false
    private var isEscaped = false

    /// - Parameter depth: of the object that the bytes stand in already.
    init(depth: Int = 0) {
        self.depth = depth
    }

    /// The first bytes, already looked at, are gone.
    mutating func forget(_ count: Int) { index -= count }

    /// The index behind the object's last brace; nil: it is not among these bytes, which begin with the object and may
    /// only have grown since the last call.
    mutating func end(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if isInText {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") || byte == 0x0A {
                    // A line end inside a text is no JSON: the text was not closed, and the line is lost, not the file.
                    isInText = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInText = true
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { return index }
            default: break
            }
        }
        return nil
    }

    /// The index behind the first brace after which the end of the file, or an object that begins like this one, follows,
    /// whatever quotation marks say. nil if there is none.
    static func plainEnd(in bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
        let key = firstKey(of: bytes)
        var index = bytes.startIndex
        while let brace = bytes[index...].firstIndex(of: UInt8(ascii: "}")) {
            index = brace + 1
            let rest = bytes[index...].drop { $0 <= 0x20 }
            if rest.count <= 4_096,
                rest.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: "]") || $0 == UInt8(ascii: "}") })
            {
                return index
            }
            guard rest.first == UInt8(ascii: ",") else { continue }
            let next = rest.dropFirst().drop { $0 <= 0x20 }
            if next.first == UInt8(ascii: "{"), firstKey(of: next).elementsEqual(key) { return index }
        }
        return nil
    }

    /// Whether the bytes, the last of a list, are the beginning of an object and nothing else.
    static func isCutOff(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let end = plainEnd(in: bytes[...]) else { return true }
        return !bytes[end...].contains { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "]") }
    }

    /// From the object's first quotation mark to the next.
    private static func firstKey(of object: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = object.dropFirst().drop { $0 <= 0x20 }
        guard start.first == UInt8(ascii: "\"") else { return start.prefix(0) }
        return start.dropFirst().prefix { $0 != UInt8(ascii: "\"") }.prefix(80)
    }

    static func endsStray(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "{")
    }
}
