import Foundation

/// Bytes of a message as text, by the character set it names or by what they look like.
enum MessageText {
    /// - Parameter charset: as a mail names it; nil: unknown.
    static func decoded(_ bytes: some Collection<UInt8>, charset: String? = nil) -> String {
        let bytes = Array(bytes)
        switch charset?.lowercased() {
        case "utf-8", "utf8": return String(decoding: bytes, as: UTF8.self)
        case "utf-16", "utf-16be", "utf-16le": return utf16(bytes, isBig: charset?.lowercased() != "utf-16le")
        default: break
        }
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) { return utf16(bytes, isBig: true) }
        if bytes.starts(with: FileMark.byteOrder) { return String(decoding: bytes.dropFirst(3), as: UTF8.self) }
        // Two bytes a letter, without a mark: every other byte of plain words is zero.
        if bytes.count > 1, bytes.count.isMultiple(of: 2), bytes.count(where: { $0 == 0 }) * 3 > bytes.count {
            return utf16(bytes, isBig: bytes[0] == 0)
        }
        return String(validating: bytes, as: UTF8.self) ?? western(bytes)
    }

    private static func utf16(_ bytes: [UInt8], isBig: Bool) -> String {
        let isBig = bytes.starts(with: [0xFF, 0xFE]) ? false : bytes.starts(with: [0xFE, 0xFF]) ? true : isBig
        let units = stride(from: 0, to: bytes.count - 1, by: 2).map { index in
            let (a, b) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
            return isBig ? a << 8 | b : b << 8 | a
        }
        return String(decoding: units.first == 0xFEFF ? units[1...] : units[...], as: UTF16.self)
    }

    /// Windows-1252, which is what mails that say Latin 1 hold.
    private static func western(_ bytes: [UInt8]) -> String {
        String(bytes: bytes, encoding: .windowsCP1252) ?? String(bytes: bytes, encoding: .isoLatin1) ?? ""
    }
}

extension String {
    /// With line ends of one kind, and nothing blank at its ends.
    var trimmedLines: String {
        replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\0", with: "").trimmingBlanks
    }
}
