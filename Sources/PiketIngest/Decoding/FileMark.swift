/// What the first bytes of a file say about it, before anything is read as records.
enum FileMark {
    /// Of UTF-8.
    static let byteOrder: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// The name of a kind of file that holds no lines of text; nil for what may be taken.
    static func foreign(_ head: ArraySlice<UInt8>, takesXML: Bool = false) -> String? {
        if let mark = marks.first(where: { head.starts(with: $0.bytes) }) { return mark.name }
        // UTF-16 without a mark: every other byte of plain text is zero.
        let zeros = head.prefix(256).count { $0 == 0 }
        if zeros * 3 > min(head.count, 256) { return "UTF-16" }
        let words = String(decoding: head.prefix(512), as: UTF8.self).lowercased()
        let start = words.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
        if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return "HTML" }
        return start.hasPrefix("<?xml") && !takesXML ? "XML" : nil
    }

    /// The first line of what a server answered instead of the file; nil for anything else.
    static func serverReply(_ head: ArraySlice<UInt8>) -> String? {
        guard head.starts(with: Array("HTTP/".utf8)) else { return nil }
        return String(decoding: head.prefix { $0 > 0x1F }, as: UTF8.self).shown
    }

    private static let marks: [(bytes: [UInt8], name: String)] = [
        ([0x1F, 0x8B], "gzip"), ([0x50, 0x4B, 0x03, 0x04], "zip/xlsx"), (Array("SQLite format 3".utf8), "SQLite"),
        ([0xFF, 0xFE], "UTF-16"), ([0xFE, 0xFF], "UTF-16"), (Array("%PDF".utf8), "PDF"),
        ([0xD0, 0xCF, 0x11, 0xE0], "Excel (.xls)"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), (Array("BZh".utf8), "bzip2"),
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A], "xz"), ([0x37, 0x7A, 0xBC, 0xAF], "7z"), (Array("Rar!".utf8), "RAR"),
        ([0x89, 0x50, 0x4E, 0x47], "PNG"), ([0xFF, 0xD8, 0xFF], "JPEG"), (Array("GIF8".utf8), "GIF"),
        (Array("OggS".utf8), "Ogg"), (Array("PAR1".utf8), "Parquet"), ([0x7F, 0x45, 0x4C, 0x46], "ELF"),
    ]
}
