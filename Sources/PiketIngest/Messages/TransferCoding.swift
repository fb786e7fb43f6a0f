import Foundation

/// The ways in which mail carries bytes as letters.
enum TransferCoding {
    /// - Parameter name: of `Content-Transfer-Encoding`; any other leaves the bytes as they are.
    static func decoded(_ bytes: ArraySlice<UInt8>, _ name: String) -> [UInt8] {
        switch name.trimmingBlanks.lowercased() {
        case "base64": base64(bytes)
        case "quoted-printable": quotedPrintable(bytes)
        default: Array(bytes)
        }
    }

    /// What is no letter of it is skipped, as broken mails need.
    static func base64(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var out: [UInt8] = []
        var (bits, count): (UInt32, Int) = (0, 0)
        for byte in bytes {
            let value: UInt32
            switch byte {
            case 0x41...0x5A: value = UInt32(byte - 0x41)
            case 0x61...0x7A: value = UInt32(byte - 0x61) + 26
            case 0x30...0x39: value = UInt32(byte - 0x30) + 52
            case UInt8(ascii: "+"), UInt8(ascii: "-"): value = 62
            case UInt8(ascii: "/"), UInt8(ascii: "_"): value = 63
            case UInt8(ascii: "="):
                (bits, count) = (0, 0)
                continue
            default: continue
            }
            bits = bits << 6 | value
            count += 6
            if count >= 8 {
                count -= 8
                out.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return out
    }

    /// - Parameter isWord: in a heading, where `_` is a blank.
    static func quotedPrintable(_ bytes: some Collection<UInt8>, isWord: Bool = false) -> [UInt8] {
        let bytes = Array(bytes)
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            let byte = bytes[at]
            guard byte == UInt8(ascii: "=") else {
                out.append(isWord && byte == UInt8(ascii: "_") ? 0x20 : byte)
                at += 1
                continue
            }
            if at + 2 < bytes.count, let high = digit(bytes[at + 1]), let low = digit(bytes[at + 2]) {
                out.append(high << 4 | low)
                at += 3
                continue
            }
            // A soft line end, with the blanks that carriers add.
            var next = at + 1
            while next < bytes.count, bytes[next] == 0x20 || bytes[next] == 0x09 || bytes[next] == 0x0D { next += 1 }
            if next < bytes.count, bytes[next] != 0x0A {
                out.append(byte)
                at += 1
            } else {
                at = next + 1
            }
        }
        return out
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}

/// Words of a heading that are not ASCII, `=?utf-8?Q?jalan=20rusak?=`.
enum EncodedWords {
    static func decoded(_ text: String) -> String {
        var out = ""
        var rest = text[...]
        // Bytes of neighbours are joined before they are read: many a mailer cuts a letter in two.
        var waiting: (bytes: [UInt8], charset: String)?
        func flush() {
            if let waiting { out += MessageText.decoded(waiting.bytes, charset: waiting.charset) }
            waiting = nil
        }
        while let match = rest.firstMatch(of: /=\?([^?\s]+)\?([BbQq])\?([^?]*)\?=/) {
            let between = rest[..<match.range.lowerBound]
            if waiting == nil || !between.allSatisfy(\.isWhitespace) {
                flush()
                out += between
            }
            let charset = String(match.1.prefix { $0 != "*" }).lowercased()
            let bytes =
                match.2.lowercased() == "b"
                ? TransferCoding.base64(match.3.utf8) : TransferCoding.quotedPrintable(match.3.utf8, isWord: true)
            if waiting?.charset != charset { flush() }
            waiting = ((waiting?.bytes ?? []) + bytes, charset)
            rest = rest[match.range.upperBound...]
        }
        flush()
        return out + rest
    }
}
