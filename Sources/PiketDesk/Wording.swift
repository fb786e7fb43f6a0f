import PiketDomain

/// What people type, before it is kept: without the characters that only machines read, trimmed, and not too long.
enum Wording {
    /// nil if nothing readable is left.
    ///
    /// - Parameter limit: in characters; of bytes at most four times as many.
    static func block(_ text: String, limit: Int = Desk.textLimit) throws(Refusal) -> String? {
        try fitting(kept(text), limit)
    }

    /// As `block`, on one line: reasons, addresses, numbers.
    static func line(_ text: String, limit: Int = Desk.textLimit) throws(Refusal) -> String? {
        try fitting(kept(text.replacingBreaks()), limit)
    }

    private static func fitting(_ text: String, _ limit: Int) throws(Refusal) -> String? {
        guard let trimmed = trimmed(text) else { return nil }
        guard trimmed.utf8.count <= 4 * limit, trimmed.count <= limit else { throw .textTooLong(limit: limit) }
        return trimmed
    }

    private static func kept(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x0D, 0x85, 0x2028, 0x2029: scalars.append("\n")
            case 0x0A: if previous != "\r" { scalars.append("\n") }
            case 0x09: scalars.append(scalar)
            // Directions turn what is read away from what is written; a byte order mark is no text.
            case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: break
            default: if scalar.properties.generalCategory != .control { scalars.append(scalar) }
            }
            previous = scalar
        }
        return String(scalars)
    }

    private static func trimmed(_ text: String) -> String? {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: isReadable), let last = scalars.lastIndex(where: isReadable) else {
            return nil
        }
        // What joins or colours the last character stays with it.
        let end = scalars[scalars.index(after: last)...].prefix { !$0.properties.isWhitespace }.endIndex
        return String(scalars[first..<end])
    }

    private static func isReadable(_ scalar: Unicode.Scalar) -> Bool {
        !scalar.properties.isWhitespace && !scalar.properties.isDefaultIgnorableCodePoint
    }
}

extension String {
    fileprivate func replacingBreaks() -> String {
        String(map { $0.isNewline || $0 == "\t" ? " " : $0 })
    }
}
