import PiketDomain

/// An address of the web as somebody typed it: what is kept of it can be opened, and is nothing else.
struct WebLink {
    static let limit = 2000
    let text: String

    /// Errors: why it is none.
    init(_ typed: String) throws(Refusal) {
        guard let text = try Wording.line(typed, limit: Self.limit) else { throw .textMissing }
        let lowered = text.lowercased()
        guard let scheme = ["https://", "http://"].first(where: lowered.hasPrefix) else { throw .badLink(.scheme) }
        let isPlain = text.unicodeScalars.allSatisfy { !$0.properties.isWhitespace }
        // As it was typed: what only machines read was taken out of the text.
        let isHiding = typed.unicodeScalars.contains {
            let category = $0.properties.generalCategory
            return (category == .control || category == .format) && !$0.properties.isWhitespace
        }
        guard isPlain, !isHiding else { throw .badLink(.characters) }
        let authority = text.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
        // A name before the host is how one host is made to look like another.
        guard !authority.contains("@"), Self.isHost(authority.prefix { $0 != ":" }) else { throw .badLink(.host) }
        self.text = text
    }

    /// Names with a dot between them: evidence lies where colleagues can open it.
    private static func isHost(_ host: Substring) -> Bool {
        let labels = host.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count > 1
            && labels.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" } }
    }
}
