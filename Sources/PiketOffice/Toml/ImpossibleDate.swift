import PiketDomain

/// A date written as TOML writes it that no calendar has: `2027-02-29`. The parser gives up on it, and with it on
/// everything else that could be told of the file.
struct ImpossibleDate: Hashable {
    /// Of the key it is the value of, or of the key around a list or an inline table.
    var path: String
    var text: String
    /// Its bytes in the text.
    var range: Range<Int>

    /// The same text with dates the parser takes, in the same lines.
    static func replaced(_ dates: [ImpossibleDate], in text: String) -> String {
        var bytes = Array(text.utf8)
        for date in dates { bytes.replaceSubrange(date.range, with: Array("2000-01-01".utf8)) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The date that begins at `start`, if one does and it cannot be.
    static func found(in bytes: [UInt8], at start: Int, path: String) -> ImpossibleDate? {
        let range = start..<(start + 10)
        guard range.upperBound <= bytes.count, start == 0 || !isPartOfWord(bytes[start - 1]),
            range.upperBound == bytes.count || !(48...57).contains(bytes[range.upperBound])
        else { return nil }
        let text = String(decoding: bytes[range], as: UTF8.self)
        guard let parts = text.wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/), let year = Int(parts.1),
            let month = Int(parts.2), let day = Int(parts.3), CivilDate(year: year, month: month, day: day) == nil
        else { return nil }
        return ImpossibleDate(path: path, text: text, range: range)
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            || [UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":")].contains(byte)
    }
}
