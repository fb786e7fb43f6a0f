/// Reads one JSON object into its keys and values in their order, without understanding the values.
///
/// Text is decoded; a number is kept as it is written, so that long ids keep their digits and codes their zeros;
/// objects and lists are kept as their JSON text, null is empty. Objects inside can be taken apart instead, their keys
/// named after where they stand: `fields.status`.
struct JSONObjectReader {
    struct Member {
        var name: String
        var value: String
        /// Where its key begins.
        var offset: Int
    }

    enum Problem: Error {
        case notAnObject
        /// At this byte, counted from 1.
        case unexpected(Int)
        case tooDeep
    }

    private let bytes: UnsafeBufferPointer<UInt8>
    private let isFlat: Bool
    private var index = 0
    private static let deepest = 64

    private init(_ bytes: UnsafeBufferPointer<UInt8>, isFlat: Bool) {
        self.bytes = bytes
        self.isFlat = isFlat
    }

    /// - Parameter isFlat: objects inside are taken apart.
    static func members(
        of bytes: UnsafeBufferPointer<UInt8>, isFlat: Bool = false
    ) throws(Problem) -> [Member] {
        var reader = JSONObjectReader(bytes, isFlat: isFlat)
        reader.skipBlanks()
        guard reader.peek == UInt8(ascii: "{") else {
            try reader.skipValue(depth: 0)
            try reader.requireEnd()
            throw .notAnObject
        }
        var members: [Member] = []
        try reader.object(prefix: "", depth: 0, into: &members)
        try reader.requireEnd()
        return members
    }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func object(prefix: String, depth: Int, into members: inout [Member]) throws(Problem) {
        guard depth < Self.deepest else { throw .tooDeep }
        try require("{")
        skipBlanks()
        if accept("}") { return }
        repeat {
            skipBlanks()
            let offset = index
            let name = try string()
            skipBlanks()
            try require(":")
            skipBlanks()
            if isFlat, peek == UInt8(ascii: "{") {
                try object(prefix: prefix + name + ".", depth: depth + 1, into: &members)
            } else {
                members.append(Member(name: prefix + name, value: try value(), offset: offset))
            }
            skipBlanks()
        } while accept(",")
        try require("}")
    }

    private mutating func value() throws(Problem) -> String {
        if peek == UInt8(ascii: "\"") { return try string() }
        let start = index
        try skipValue(depth: 0)
        let text = String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<index]), as: UTF8.self)
        return text == "null" ? "" : text
    }

    private mutating func skipValue(depth: Int) throws(Problem) {
        guard depth < Self.deepest else { throw .tooDeep }
        skipBlanks()
        switch peek {
        case UInt8(ascii: "\""): try skipString()
        case UInt8(ascii: "{"): try skipList(until: "}", depth: depth, isObject: true)
        case UInt8(ascii: "["): try skipList(until: "]", depth: depth, isObject: false)
        case UInt8(ascii: "t"): try skipWord("true")
        case UInt8(ascii: "f"): try skipWord("false")
        case UInt8(ascii: "n"): try skipWord("null")
        default: try skipNumber()
        }
    }

    private mutating func skipList(until end: Unicode.Scalar, depth: Int, isObject: Bool) throws(Problem) {
        index += 1
        skipBlanks()
        if accept(end) { return }
        repeat {
            skipBlanks()
            if isObject {
                try skipString()
                skipBlanks()
                try require(":")
            }
            try skipValue(depth: depth + 1)
            skipBlanks()
        } while accept(",")
        try require(end)
    }

    private mutating func skipWord(_ word: StaticString) throws(Problem) {
        let wanted = UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
        guard bytes[index...].starts(with: wanted) else { throw unexpected }
        index += wanted.count
    }

    private mutating func skipNumber() throws(Problem) {
        _ = accept("-")
        try skipDigits()
        if accept(".") { try skipDigits() }
        if accept("e") || accept("E") {
            _ = accept("+") || accept("-")
            try skipDigits()
        }
    }

    private mutating func skipDigits() throws(Problem) {
        let start = index
        while let byte = peek, (0x30...0x39).contains(byte) { index += 1 }
        guard index > start else { throw unexpected }
    }

    private mutating func skipString() throws(Problem) {
        try require("\"")
        while let byte = peek {
            index += 1
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\") { index += 1 }
        }
        index = bytes.count
        throw unexpected
    }

    private mutating func string() throws(Problem) -> String {
        let start = index
        try skipString()
        let inside = UnsafeBufferPointer(rebasing: bytes[start + 1..<index - 1])
        guard inside.contains(UInt8(ascii: "\\")) else { return String(decoding: inside, as: UTF8.self) }
        guard let text = JSONEscapes.decoded(inside) else {
            index = start
            throw unexpected
        }
        return text
    }

    private mutating func skipBlanks() {
        while let byte = peek, byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A { index += 1 }
    }

    private mutating func accept(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: scalar) else { return false }
        index += 1
        return true
    }

    private mutating func require(_ scalar: Unicode.Scalar) throws(Problem) {
        guard accept(scalar) else { throw unexpected }
    }

    private mutating func requireEnd() throws(Problem) {
        skipBlanks()
        guard index == bytes.count else { throw unexpected }
    }

    private var unexpected: Problem { .unexpected(min(index, bytes.count) + 1) }
}
