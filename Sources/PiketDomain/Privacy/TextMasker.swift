extension Mask {
    /// Masks every match in free text: numbers of 16 and more digits, telephone numbers, e-mail addresses, handles,
    /// plates, and names behind a title. Blanks, dots, dashes, brackets, zero-width characters and full-width digits
    /// between or instead of digits do not hide a number.
    ///
    /// Linear, by hand-written scanners; text without a match is returned as it is. Masking again changes nothing:
    /// passes are repeated until one finds nothing, and each match hides at least one letter or digit.
    package static func text(_ text: String) -> MaskedText {
        var masker = TextMasker(text)
        var masked = 0
        while true {
            let found = masker.pass()
            masked += found
            if found == 0 { break }
        }
        return MaskedText(text: masked == 0 ? text : String(decoding: masker.bytes, as: UTF8.self), masked: masked)
    }
}

/// A stretch of units to be replaced.
struct MaskMatch {
    var range: Range<Int>
    var replacement: String
}

/// Finds what has to be masked in one text.
struct TextMasker {
    private(set) var bytes: [UInt8]
    private(set) var units: [MaskUnit] = []
    /// Reused by the number scanner.
    var groups: [DigitGroup] = []
    /// The unit behind the last word that announces a number, such as *NIK* or *WA*.
    var labelEnd: Int?

    init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// Replaces every match once; returns how many there were.
    mutating func pass() -> Int {
        MaskUnit.read(bytes, into: &units)
        let matches = matches()
        guard !matches.isEmpty else { return 0 }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + 16 * matches.count)
        var copied = 0
        for match in matches {
            output.append(contentsOf: bytes[copied..<Int(units[match.range.lowerBound].offset)])
            output.append(contentsOf: match.replacement.utf8)
            copied = units[match.range.upperBound - 1].end
        }
        output.append(contentsOf: bytes[copied...])
        bytes = output
        return matches.count
    }

    /// In order and apart from each other.
    private mutating func matches() -> [MaskMatch] {
        let addresses = units.contains { $0.kind == .at } ? addresses() : []
        var next = 0
        var matches: [MaskMatch] = []
        labelEnd = nil
        var index = 0
        while index < units.count {
            var limit = units.count
            if next < addresses.count {
                limit = addresses[next].range.lowerBound
                if index >= limit {
                    matches.append(addresses[next])
                    index = addresses[next].range.upperBound
                    next += 1
                    continue
                }
            }
            switch units[index].kind {
            case .digit:
                let (match, end) = number(at: index, limit: limit, after: matches.last?.range.upperBound ?? 0)
                if let match { matches.append(match) }
                index = end
            case .upper, .lower:
                let end = wordEnd(index, limit: limit)
                if let match = word(index..<end, limit: limit) {
                    matches.append(match)
                    index = match.range.upperBound
                } else {
                    index = end
                }
            case .blank, .dot, .dash, .opening, .closing, .plus, .at, .bullet, .other:
                index += 1
            }
        }
        return matches
    }

    /// What the word begins, if anything; most words are told apart by their first letter and length.
    private mutating func word(_ word: Range<Int>, limit: Int) -> MaskMatch? {
        guard word.count <= 8 else { return nil }
        let key = key(word)
        if word.count <= 2,
            let match = plate(at: word.lowerBound, area: key, letters: word.count, limit: limit)
                ?? passport(word, limit: limit)
        {
            return match
        }
        if MaskWords.numberLabels.contains(key) { labelEnd = word.upperBound }
        guard MaskWords.titles.contains(key) || MaskWords.titleStarts.contains(key) else { return nil }
        return name(at: word.lowerBound, limit: limit)
    }

    /// Behind the last letter of the word that starts at `index`.
    func wordEnd(_ index: Int, limit: Int) -> Int {
        var end = index
        while end < limit, units[end].isLetter { end += 1 }
        return end
    }

    /// Up to eight ASCII letters as one number, lower case; 0 for longer words and other letters.
    func key(_ range: Range<Int>) -> UInt64 {
        guard range.count <= 8 else { return 0 }
        var key: UInt64 = 0
        for index in range {
            let lower = units[index].lower
            if lower == 0 { return 0 }
            key = key << 8 | UInt64(lower)
        }
        return key
    }
}
