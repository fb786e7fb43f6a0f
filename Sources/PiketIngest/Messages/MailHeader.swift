/// The lines at the head of a mail or of a part of one.
struct MailHeader {
    /// Names in lower case, values unfolded, in the order they stand.
    private(set) var lines: [(name: String, value: String)] = []
    /// Where the body begins.
    let bodyStart: Int

    /// The longest head that is read.
    private static let limit = 256 * 1024

    init(_ bytes: ArraySlice<UInt8>) {
        var at = bytes.startIndex
        let end = min(bytes.endIndex, at + Self.limit)
        while at < end {
            let lineEnd = bytes[at..<end].firstIndex(of: 0x0A) ?? end
            var line = bytes[at..<lineEnd]
            at = min(lineEnd + 1, end)
            if line.last == 0x0D { line = line.dropLast() }
            guard let first = line.first else { break }
            if first == 0x20 || first == 0x09 {
                guard !lines.isEmpty else { continue }
                lines[lines.count - 1].value += " " + MessageText.decoded(line).trimmingBlanks
                continue
            }
            guard let colon = line.firstIndex(of: UInt8(ascii: ":")),
                line[..<colon].allSatisfy({ $0 > 0x20 && $0 < 0x7F })
            else { continue }
            let value = MessageText.decoded(line[(colon + 1)...]).trimmingBlanks
            lines.append((String(decoding: line[..<colon], as: UTF8.self).lowercased(), value))
        }
        bodyStart = at
    }

    /// The first of that name; empty without one.
    subscript(_ name: String) -> String { lines.first { $0.name == name }?.value ?? "" }

    /// Whether something in it is of a mail.
    var isOfMail: Bool {
        lines.contains { ["from", "date", "subject", "message-id", "received", "return-path"].contains($0.name) }
    }

    /// A machine's answer to a letter, or its word that one did not arrive (RFC 3834, RFC 3464).
    var isAutomatic: Bool {
        self["auto-submitted"].lowercased().hasPrefix("auto-replied")
            || self["precedence"].lowercased() == "auto_reply" || self["return-path"] == "<>"
            || lines.contains { ["x-autoreply", "x-autorespond"].contains($0.name) }
            || Self.parameters(self["content-type"]).word == "multipart/report" || isOutOfOffice
    }

    /// As mail servers mark it that do not know the standard.
    private var isOutOfOffice: Bool {
        let subject = EncodedWords.decoded(self["subject"]).lowercased()
        let words = ["automatic reply:", "auto-reply:", "out of office:", "balasan otomatis:"]
        return !self["x-auto-response-suppress"].isEmpty && words.contains(where: subject.hasPrefix)
    }

    /// A value's first word, and what stands behind it as `name=value`; both names in lower case.
    static func parameters(_ value: String) -> (word: String, parameters: [String: String]) {
        var pieces: [String] = [""]
        var isQuoted = false
        for character in value {
            if character == "\"" { isQuoted.toggle() }
            if character == ";", !isQuoted { pieces.append("") } else { pieces[pieces.count - 1].append(character) }
        }
        var found: [String: String] = [:]
        for piece in pieces.dropFirst() {
            guard let equals = piece.firstIndex(of: "=") else { continue }
            let name = String(piece[..<equals]).trimmingBlanks.lowercased()
            let value = String(piece[piece.index(after: equals)...]).trimmingBlanks
            found[name] =
                value.hasPrefix("\"") && value.hasSuffix("\"") && value.count > 1
                ? String(value.dropFirst().dropLast()) : value
        }
        return (pieces[0].trimmingBlanks.lowercased(), found)
    }
}
