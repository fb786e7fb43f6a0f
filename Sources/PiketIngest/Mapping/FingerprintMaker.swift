import Crypto
import PiketDomain

/// Hashes of records, and ids made of them for records that bring none.
struct FingerprintMaker {
    struct Fingerprint {
        /// 16 bytes of the SHA-256 over names and values.
        var bytes: [UInt8]
        /// Whether some value holds NUL, or U+FFFD, which decoding puts where text was no proper UTF-8.
        var isBroken: Bool
    }

    /// How many equal records came so far, by the first half of their hash.
    private var turns: [UInt64: Int32] = [:]
    private var content: [UInt8] = []
    private static let longestID = 200

    /// Equal for equal headings and values; columns that a rejects file adds do not count.
    mutating func fingerprint(_ plan: ColumnPlan<ImportMap.Field>, _ record: RawRecord) -> Fingerprint {
        content.removeAll(keepingCapacity: true)
        for column in plan.content {
            content += plan.headings.names[column].utf8
            content.append(0)
            content += record.values[column].utf8
            content.append(0)
        }
        let hasNull = content.count { $0 == 0 } > 2 * plan.content.count
        return Fingerprint(bytes: Self.hash(content), isBroken: hasNull || Self.hasReplacement(content))
    }

    /// An id that no line could show, too long or with signs a terminal obeys, is known by its hash.
    /// A record without a number of its own is known by its content, and by its turn among equal ones.
    mutating func externalID(_ id: String, _ fingerprint: Fingerprint) -> String {
        guard id.isEmpty else {
            let isPlain = id.utf8.count <= Self.longestID && !id.unicodeScalars.contains { $0.isControl }
            return isPlain ? id : "h:" + Self.hex(Self.hash(Array(id.utf8)))
        }
        let key = fingerprint.bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        let turn = (turns[key] ?? 0) + 1
        turns[key] = turn
        return "h:" + Self.hex(fingerprint.bytes) + "-\(turn)"
    }

    /// The id of words that bring none.
    static func id(of content: String) -> String { "h:" + hex(hash(Array(content.utf8))) }

    private static func hash(_ content: [UInt8]) -> [UInt8] {
        SHA256.hash(data: content).withUnsafeBytes { Array($0.prefix(16)) }
    }

    private static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    private static func hasReplacement(_ content: [UInt8]) -> Bool {
        content.withUnsafeBufferPointer { bytes in
            var rest = bytes[...]
            while let lead = rest.firstIndex(of: 0xEF) {
                rest = rest[(lead + 1)...]
                if rest.starts(with: [0xBF, 0xBD]) { return true }
            }
            return false
        }
    }
}

extension Unicode.Scalar {
    fileprivate var isControl: Bool { value < 0x20 || (0x7F...0x9F).contains(value) }
}
