/// What a page of HTML says, for mails that bring nothing else.
enum HTMLWords {
    private static let breaks: Set<String> = ["br", "p", "div", "tr", "li", "h1", "h2", "h3", "blockquote"]
    private static let unseen: Set<String> = ["script", "style", "head", "title"]
    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”",
    ]

    /// Without tags, comments and what is never shown; paragraphs are lines.
    static func text(_ html: String) -> String {
        var out = ""
        var rest = Substring(html)
        while let open = rest.firstIndex(of: "<") {
            append(rest[..<open], to: &out)
            rest = rest[open...]
            if rest.hasPrefix("<!--") {
                rest = rest.firstRange(of: "-->").map { rest[$0.upperBound...] } ?? ""
                continue
            }
            guard let close = rest.firstIndex(of: ">") else { break }
            let tag = rest[rest.index(after: open)..<close].lowercased()
            rest = rest[rest.index(after: close)...]
            let name = String(tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber })
            if unseen.contains(name), !tag.hasPrefix("/"), !tag.hasSuffix("/") {
                // Case matters to the search only, so both usual forms are looked for.
                let ends = ["</\(name)", "</\(name.uppercased())"].compactMap { rest.firstRange(of: $0) }
                guard let end = ends.min(by: { $0.lowerBound < $1.lowerBound }) else { break }
                rest = rest[end.lowerBound...]
            } else if breaks.contains(name), !out.hasSuffix("\n\n") {
                out += "\n"
            }
        }
        if !rest.hasPrefix("<") { append(rest, to: &out) }
        return out
    }

    /// Runs of blanks are one, as a page shows them.
    private static func append(_ text: Substring, to out: inout String) {
        var word = ""
        for character in unescaped(text) {
            if character.isWhitespace {
                // Blanks at the beginning of a line say nothing.
                let last = word.last ?? out.last
                if let last, !last.isWhitespace {
                    word.append(" ")
                }
            } else {
                word.append(character)
            }
        }
        out += word
    }

    /// nil for a name or number that means none.
    private static func character(_ name: String) -> String? {
        guard name.hasPrefix("#") else { return entities[name] }
        let isHex = name.dropFirst().first?.lowercased() == "x"
        let value = isHex ? UInt32(name.dropFirst(2), radix: 16) : UInt32(name.dropFirst())
        return value.flatMap { Unicode.Scalar($0) }.map { String($0) }
    }

    private static func unescaped(_ text: Substring) -> String {
        guard text.contains("&") else { return String(text) }
        return String(text).replacing(/&(#[xX]?[0-9a-fA-F]+|[a-zA-Z]+);/) { match in
            character(String(match.1)) ?? String(match.0)
        }
    }
}
