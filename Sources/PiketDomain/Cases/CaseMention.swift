/// Numbers of our cases in a subject, a text or the id of a letter: `#10123`, `[Piket 10123]`, `piket-10123.7@...`,
/// *laporan nomor 10123*, *tiket 10123*.
package enum CaseMention {
    /// In the order they stand. A bare number is none: it may be a price, a postcode or a house.
    package static func numbers(in text: String) -> [Int64] {
        guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return [] }
        let words =
            /(?:#|(?:\b(?:laporan|lapor|aduan|pengaduan|tiket|ticket|kasus|case|report|piket)[ .:_-]{1,2}(?:(?:no|nomor|nomer|number|id)\b[ .:]{0,2})?#?))(\d{5,12})(?!\d)/
            .ignoresCase()
        return text.matches(of: words).compactMap { Int64($0.1) }
    }
}
