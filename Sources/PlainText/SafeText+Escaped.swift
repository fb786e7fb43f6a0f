extension SafeText {
    /// The text with everything the sanitiser would replace written out, `\u{202E}` for instance: for a reader who wants
    /// to know what was hidden. Line breaks are written out too; `\` stays `\`.
    package init(escaping text: String, limit: Int = SafeText.listLimit) {
        var written = ""
        for scalar in text.unicodeScalars {
            guard written.utf8.count < limit else {
                written += "…"
                break
            }
            switch ScalarClass(scalar) {
            case .plain, .combiningMark: written.unicodeScalars.append(scalar)
            case .blank where scalar == "\u{A0}": written += " "
            default: written += Self.escape(scalar)
            }
        }
        self.init(sanitizing: written, limit: limit + 16)
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\n": "\\n"
        case "\r": "\\r"
        case "\t": "\\t"
        default: "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
        }
    }
}
