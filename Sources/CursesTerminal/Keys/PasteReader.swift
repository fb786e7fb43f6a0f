/// Collects pasted bytes up to the end mark.
struct PasteReader: Sendable {
    private static let endMark: [UInt8] = Array("\u{1B}[201~".utf8)

    private let limit: Int
    private var bytes: [UInt8] = []
    /// Bytes of the end mark seen so far.
    private var matched = 0

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes a byte; the whole text once the mark is complete, with line breaks as `\n`.
    mutating func add(_ byte: UInt8) -> String? {
        if byte == Self.endMark[matched] {
            matched += 1
            guard matched == Self.endMark.count else { return nil }
            return String(decoding: withoutReturns(), as: UTF8.self)
        }
        for missed in Self.endMark.prefix(matched) { keep(missed) }
        // Only the first byte of the mark is an escape, so a failed match can begin nowhere else.
        matched = byte == Self.endMark[0] ? 1 : 0
        if matched == 0 { keep(byte) }
        return nil
    }

    private mutating func keep(_ byte: UInt8) {
        if bytes.count < limit { bytes.append(byte) }
    }

    private func withoutReturns() -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(bytes.count)
        var last: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D {
                lines.append(0x0A)
            } else if byte != 0x0A || last != 0x0D {
                lines.append(byte)
            }
            last = byte
        }
        return lines
    }
}
