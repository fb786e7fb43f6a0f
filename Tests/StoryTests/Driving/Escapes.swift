/// What a text tells a terminal besides letters.
enum Escapes {
    /// Every colour that is selected, as the parameters of its sequence; those for "the terminal's own" are none.
    static func colours(in text: String) -> Set<String> {
        Set(attributes(in: text).flatMap(colours))
    }

    /// The text without its control sequences.
    static func removed(from text: String) -> String {
        let pieces = text.split(separator: "\u{1B}[", omittingEmptySubsequences: false)
        let rest = pieces.dropFirst().map { $0.drop { !$0.isLetter }.dropFirst() }
        return rest.reduce(String(pieces.first ?? "")) { $0 + $1 }
    }

    /// The parameters of each `CSI ... m`.
    private static func attributes(in text: String) -> [[Int]] {
        text.split(separator: "\u{1B}[", omittingEmptySubsequences: false).dropFirst().compactMap { piece in
            let parameters = piece.prefix { $0.isNumber || $0 == ";" || $0 == ":" }
            guard piece.dropFirst(parameters.count).first == "m" else { return nil }
            return parameters.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
        }
    }

    private static func colours(_ parameters: [Int]) -> [String] {
        var found: [String] = []
        var rest = parameters[...]
        while let first = rest.popFirst() {
            switch first {
            case 30...37, 40...47, 90...97, 100...107: found.append("\(first)")
            case 38, 48:
                let count = rest.first == 2 ? 4 : 2
                found.append("\(first);" + rest.prefix(count).map(String.init).joined(separator: ";"))
                rest = rest.dropFirst(count)
            default: break
            }
        }
        return found
    }
}
