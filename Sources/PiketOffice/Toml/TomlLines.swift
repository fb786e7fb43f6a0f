/// The line each key of a TOML text stands in. The parser checks the text but does not tell where a value came from.
///
/// Paths are dotted, entries of lists of tables counted from 0: `profile[0].answer`. Keys inside an inline table have
/// the line of their table.
struct TomlLines {
    private var lines: [String: Int] = [:]
    private(set) var impossibleDates: [ImpossibleDate] = []
    /// The line of the first table without a name. The parser ends the program at one.
    private(set) var namelessTable: Int?
    private var counts: [String: Int] = [:]
    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    /// The text should be one the parser accepts; of any other some keys are missing.
    init(_ text: String) {
        bytes = Array(text.utf8)
        var prefix = ""
        while position < bytes.count {
            skipBlanks()
            switch current {
            case UInt8(ascii: "\n"): advance()
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "["): prefix = readHeader()
            case nil: break
            default: readEntry(under: prefix)
            }
        }
    }

    /// The line of a path or of the nearest table around it.
    func line(of path: String) -> Int? {
        var path = Substring(path)
        while true {
            if let line = lines[String(path)] { return line }
            guard let cut = path.lastIndex(where: { $0 == "." || $0 == "[" }) else { return nil }
            path = path[..<cut]
        }
    }

    private var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count where position < bytes.count {
            if bytes[position] == UInt8(ascii: "\n") { line += 1 }
            position += 1
        }
    }

    private mutating func skipBlanks() {
        while let byte = current, [0x20, 0x09, 0x0D, 0xEF, 0xBB, 0xBF].contains(byte) { position += 1 }
    }

    private mutating func skipLine() {
        while let byte = current, byte != UInt8(ascii: "\n") { position += 1 }
    }

    private mutating func readHeader() -> String {
        let start = line
        let isList = position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: "[")
        advance(isList ? 2 : 1)
        while let byte = current, byte == 0x20 || byte == 0x09 { advance() }
        if namelessTable == nil, !isNameBegun { namelessTable = start }
        let keys = readKeys(until: UInt8(ascii: "]"))
        skipLine()
        var path = ""
        for (index, key) in keys.enumerated() {
            path += path.isEmpty ? key : "." + key
            if lines[path] == nil { lines[path] = start }
            if isList, index == keys.count - 1 {
                let count = counts[path, default: 0]
                counts[path] = count + 1
                path += "[\(count)]"
            } else if let count = counts[path] {
                path += "[\(count - 1)]"
            }
            if lines[path] == nil { lines[path] = start }
        }
        return path
    }

    private var isNameBegun: Bool {
        guard let byte = current else { return false }
        return switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "_-\"'".utf8.contains(byte)
        }
    }

    private mutating func readEntry(under prefix: String) {
        let start = line
        var path = prefix
        for key in readKeys(until: UInt8(ascii: "=")) {
            path += path.isEmpty ? key : "." + key
            if lines[path] == nil { lines[path] = start }
        }
        skipValue(of: path)
    }

    /// Reads `a.b."c d"` and the byte that ends it.
    private mutating func readKeys(until end: UInt8) -> [String] {
        var keys: [String] = []
        var key: [UInt8] = []
        func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }
        while let byte = current, byte != UInt8(ascii: "\n") {
            if isQuote(byte) {
                advance()
                while let inner = current, inner != byte {
                    key.append(inner)
                    advance()
                }
            } else if byte == UInt8(ascii: ".") || byte == end {
                keys.append(String(decoding: key, as: UTF8.self))
                key.removeAll()
                if byte == end { break }
            } else if byte != 0x20, byte != 0x09 {
                key.append(byte)
            }
            advance()
        }
        advance()
        return keys
    }

    /// Skips a value and the rest of its line: texts over several lines and lists over several lines included.
    private mutating func skipValue(of path: String) {
        var depth = 0
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\n") where depth == 0: return
            case UInt8(ascii: "#"): skipLine()
            case UInt8(ascii: "["), UInt8(ascii: "{"):
                depth += 1
                advance()
            case UInt8(ascii: "]"), UInt8(ascii: "}"):
                depth = max(depth - 1, 0)
                advance()
            case UInt8(ascii: "\""), UInt8(ascii: "'"): skipText(byte)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                if let date = ImpossibleDate.found(in: bytes, at: position, path: path) { impossibleDates.append(date) }
                advance()
            default: advance()
            }
        }
    }

    private mutating func skipText(_ quote: UInt8) {
        let isLong = bytes[position...].starts(with: [quote, quote, quote])
        advance(isLong ? 3 : 1)
        while let byte = current {
            if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                advance(2)
            } else if byte == quote, !isLong || bytes[position...].starts(with: [quote, quote, quote]) {
                advance(isLong ? 3 : 1)
                // A long text may end in one or two quotes of its own.
                while isLong, current == quote { advance() }
                return
            } else {
                advance()
            }
        }
    }
}
