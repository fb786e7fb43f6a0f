/// The longest record that is taken, in bytes.
let recordLimit = 1 << 20

/// Bytes waiting to be decoded, filled from a source as needed and cut at the front as they are used.
struct LineBuffer {
    private let source: ByteSource
    private var bytes: [UInt8] = []
    /// The first byte not used yet.
    private var start = 0
    private(set) var isAtEnd = false
    /// Lines end with a carriage return alone, as old spreadsheets wrote them.
    private var endsWithReturn = false
    /// The line that the first waiting byte lies on, counted from 1.
    private(set) var line = 1

    /// Reads the beginning, without a byte order mark. Throws for a file that is empty or no text.
    init(_ source: ByteSource, takesXML: Bool = false) throws(IngestTrouble) {
        self.source = source
        while waiting < 512 {
            guard try fill() else { break }
        }
        if bytes.contains(0x0D), !bytes.contains(0x0A) {
            endsWithReturn = true
            turnReturns(from: 0)
        }
        guard waiting > 0 else { throw .empty(source.name) }
        if let reply = FileMark.serverReply(bytes[...]) { throw .serverReply(source.name, line: reply) }
        if let found = FileMark.foreign(bytes[...], takesXML: takesXML) { throw .notText(source.name, found: found) }
        if bytes.starts(with: FileMark.byteOrder) { consume(FileMark.byteOrder.count, lines: 0) }
    }

    var name: String { source.name }
    var waiting: Int { bytes.count - start }

    /// Reads one more piece. False if there is none.
    mutating func fill() throws(IngestTrouble) -> Bool {
        guard !isAtEnd else { return false }
        let piece = try source.next()
        guard !piece.isEmpty else {
            isAtEnd = true
            return false
        }
        bytes.removeFirst(start)
        start = 0
        bytes.append(contentsOf: piece)
        if endsWithReturn { turnReturns(from: bytes.count - piece.count) }
        return true
    }

    private mutating func turnReturns(from first: Int) {
        for index in first..<bytes.count where bytes[index] == 0x0D { bytes[index] = 0x0A }
    }

    /// Gives up `count` bytes that hold `lines` line ends.
    mutating func consume(_ count: Int, lines: Int) {
        start += count
        line += lines
    }

    /// Gives up `count` bytes, whose line ends are counted.
    mutating func consume(_ count: Int) { consume(count, lines: read { $0[..<count].count { $0 == 0x0A } }) }

    /// Takes `count` bytes.
    mutating func take(_ count: Int) -> [UInt8] {
        defer { consume(count) }
        return read { Array($0[..<count]) }
    }

    /// The waiting bytes.
    func read<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start...])) }
    }

    /// A line without its end, which may be LF or CRLF.
    struct Line {
        /// Its beginning, up to what the caller wanted kept.
        var content: [UInt8]
        /// Bytes of the whole line.
        var length: Int
    }

    /// Takes the next line, however long it is, and keeps at most `limit` bytes of it; nil at the end.
    mutating func takeLine(keeping limit: Int = 4 << 20) throws(IngestTrouble) -> Line? {
        if waiting == 0 { guard try fill() else { return nil } }
        var line = Line(content: [], length: 0)
        while true {
            let end = read { $0.firstIndex(of: 0x0A) }
            let found = end ?? waiting
            line.content += bytes[start..<start + min(found, limit - line.content.count)]
            line.length += found
            guard end == nil else {
                consume(found + 1, lines: 1)
                break
            }
            consume(found, lines: 0)
            guard try fill() else {
                self.line += 1
                break
            }
        }
        if line.content.count == line.length, line.content.last == 0x0D {
            line.content.removeLast()
            line.length -= 1
        }
        return line
    }
}
