@_spi(_Unicode) import Swift

extension SafeText {
    /// Bytes of a field that lists and panes look at; detail text and exports name a limit of their own.
    package static let listLimit = 4096

    /// Makes text from outside safe: line breaks become blanks, control characters `�`, invisible ones `·`,
    /// right-to-left letters `□`; each replacement but the blanks is counted in `hidden`.
    ///
    /// Text over `limit` bytes of UTF-8 is cut there and ends in `…`. Text that is safe already costs one pass and no copy.
    package init(sanitizing text: String, limit: Int = SafeText.listLimit) {
        if let width = Self.plainWidth(text, limit: limit) {
            self.init(checked: text, width: width, hidden: 0)
            return
        }
        var sanitizer = Sanitizer()
        let (kept, isCut) = Self.capped(text, limit: limit)
        for scalar in Self.composed(kept).unicodeScalars { sanitizer.add(scalar) }
        if isCut { sanitizer.addEllipsis() }
        self = sanitizer.finish()
    }

    /// The same for bytes that should be UTF-8; what does not decode becomes `�` and is counted.
    package init(sanitizing bytes: some Collection<UInt8>, limit: Int = SafeText.listLimit) {
        // More than the limit, so that the text initialiser sees that there was more.
        let kept = bytes.prefix(limit + 4)
        self.init(sanitizing: String(decoding: kept, as: UTF8.self), limit: limit)
    }

    /// The lines of a longer text, each made safe; `\r\n` counts as one break, a tab as a blank.
    ///
    /// Lines past `maxLines` are dropped and the last one kept ends in `…`.
    package static func lines(sanitizing text: String, limit: Int = 65536, maxLines: Int = 1000) -> [SafeText] {
        let (kept, isCut) = capped(text, limit: limit)
        var lines: [SafeText] = []
        var sanitizer = Sanitizer()
        var afterReturn = false
        var dropped = isCut
        for scalar in composed(kept).unicodeScalars {
            defer { afterReturn = scalar == "\r" }
            guard case .lineBreak = ScalarClass(scalar), scalar != "\t" else {
                sanitizer.add(scalar)
                continue
            }
            if scalar == "\n", afterReturn { continue }
            if lines.count + 1 >= maxLines {
                dropped = true
                break
            }
            lines.append(sanitizer.finish())
            sanitizer = Sanitizer()
        }
        if dropped { sanitizer.addEllipsis() }
        lines.append(sanitizer.finish())
        return lines
    }

    /// Width of `text` if it is within the limit and needs no work; else nil.
    private static func plainWidth(_ text: String, limit: Int) -> Int? {
        let bytes = text.utf8
        guard bytes.count <= limit else { return nil }
        let isASCII = bytes.withContiguousStorageIfAvailable { $0.allSatisfy { $0 &- 0x20 < 0x5F } }
        if isASCII ?? bytes.allSatisfy({ $0 &- 0x20 < 0x5F }) { return bytes.count }
        var width = 0
        for scalar in text.unicodeScalars {
            // Beyond these, characters may compose.
            guard scalar.value < 0x300 || (0x2010..<0x2028).contains(scalar.value),
                case .plain(let columns) = ScalarClass(scalar)
            else { return nil }
            width += columns
        }
        return width
    }

    private static func capped(_ text: String, limit: Int) -> (Substring, isCut: Bool) {
        guard text.utf8.count > limit else { return (text[...], false) }
        var edge = text.utf8.index(text.startIndex, offsetBy: limit)
        while edge.samePosition(in: text.unicodeScalars) == nil { edge = text.utf8.index(before: edge) }
        return (text[..<edge], true)
    }

    /// Canonical composition; only asked for when a character is there that could change.
    private static func composed(_ text: Substring) -> String {
        let text = String(text)
        // Below U+0300, whose first byte in UTF-8 is 0xCC, nothing composes or is reordered.
        guard text.utf8.contains(where: { $0 >= 0xCC }) else { return text }
        var scalars = String.UnicodeScalarView()
        scalars.append(contentsOf: text._nfc)
        return String(scalars)
    }
}
