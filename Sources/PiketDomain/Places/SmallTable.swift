/// Comma-separated text of moderate size held in memory: quotes, doubled quotes, BOM, CRLF and LF.
///
/// Semicolons or tabs are taken as the delimiter if the first line has no comma outside quotes but one of them. Files
/// of complaints, which may be larger than memory, are not read with this.
struct SmallTable {
    struct Record {
        /// Where the record begins, counted from 1.
        var line: Int
        var fields: [String]
    }

    var records: [Record] = []
    var delimiter: UInt8
    /// The line of a quote that was never closed; the text from there on is the last field of the last record.
    var openQuoteLine: Int?

    init(_ bytes: [UInt8]) {
        var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        delimiter = Self.delimiter(of: bytes[position...])
        var line = 1
        while position < bytes.count {
            let start = line
            var fields: [String] = []
            while true {
                let (field, ending) = readField(bytes, &position, &line)
                fields.append(field)
                if ending == .record { break }
            }
            if fields != [""] { records.append(Record(line: start, fields: fields)) }
        }
    }

    private enum Ending { case field, record }

    private mutating func readField(_ bytes: [UInt8], _ position: inout Int, _ line: inout Int) -> (String, Ending) {
        let quote = UInt8(ascii: "\"")
        var field: [UInt8] = []
        if position < bytes.count, bytes[position] == quote {
            let opened = line
            position += 1
            var closed = false
            while position < bytes.count {
                let byte = bytes[position]
                position += 1
                if byte == quote {
                    guard position < bytes.count, bytes[position] == quote else {
                        closed = true
                        break
                    }
                    position += 1
                }
                if byte == UInt8(ascii: "\n") { line += 1 }
                field.append(byte)
            }
            if !closed { openQuoteLine = opened }
        }
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            switch byte {
            case delimiter:
                return (Self.text(field), .field)
            case UInt8(ascii: "\n"):
                line += 1
                if field.last == UInt8(ascii: "\r") { field.removeLast() }
                return (Self.text(field), .record)
            default:
                field.append(byte)
            }
        }
        if field.last == UInt8(ascii: "\r") { field.removeLast() }
        return (Self.text(field), .record)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        let blanks: Set<UInt8> = [0x20, 0x09]
        let trimmed = bytes.drop { blanks.contains($0) }
        guard let last = trimmed.lastIndex(where: { !blanks.contains($0) }) else { return "" }
        return String(decoding: trimmed[...last], as: UTF8.self)
    }

    private static func delimiter(of bytes: ArraySlice<UInt8>) -> UInt8 {
        var isQuoted = false
        var found: UInt8?
        for byte in bytes.prefix(while: { $0 != UInt8(ascii: "\n") }) {
            switch byte {
            case UInt8(ascii: "\""): isQuoted.toggle()
            case UInt8(ascii: ",") where !isQuoted: return byte
            case UInt8(ascii: ";") where !isQuoted, UInt8(ascii: "\t") where !isQuoted: found = found ?? byte
            default: continue
            }
        }
        return found ?? UInt8(ascii: ",")
    }
}
