package import PiketDomain

/// An answer as files of the outbox of `gammu-smsd`, service `files`.
///
/// Source: gammu, `smsd/services/files.c`: `OUT<priority><date>_<time>_<serial>_<number>_<note>.txt`, names that begin
/// with a point are passed over, contents are read as UTF-16 behind a byte order mark, else as the daemon's locale says.
package enum ShortMessage {
    /// Of one file: fifty parts of 153 letters, or of 67 where one is no ASCII, with room for the mark.
    private static let (plainLimit, wideLimit) = (7_500, 3_300)
    /// Signs that would make every part a wide one, for want of a letter that says the same.
    private static let softened: [Character: String] = [
        "–": "-", "—": "-", "‘": "'", "’": "'", "“": "\"", "”": "\"", "…": "...", "\u{A0}": " ", "•": "-", "\r\n": "\n",
    ]

    /// - Parameter stamp: `20261121_140213`, the local time.
    package static func name(_ item: OutboxItem, to phone: String, stamp: String) -> String {
        "OUTC\(stamp)_00_\(phone)_piket\(item.number)-\(item.event.id).txt"
    }

    /// nil: it is longer than messages in parts can be.
    package static func content(_ item: OutboxItem) -> [UInt8]? {
        var text = item.text.map { softened[$0] ?? String($0) }.joined()
        // So that what is written back finds the case.
        if !CaseMention.numbers(in: text).contains(item.number) { text += "\n#\(item.number)" }
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.utf8.count <= plainLimit ? Array(text.utf8) : nil }
        guard text.utf16.count <= wideLimit else { return nil }
        return [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    }
}
