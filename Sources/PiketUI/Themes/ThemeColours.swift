import TerminalKit

/// The named colours of a theme file, resolved down to real ones.
struct ThemeColours {
    private(set) var problems: [(name: String, reason: ThemeProblem.Reason)] = []
    private var colours: [String: Colour] = [:]

    /// `named`: as written; a value is a colour or another name.
    init(_ named: [String: String]) {
        for name in named.keys.sorted() {
            switch Self.resolve(name, in: named) {
            case .success(let colour): colours[name] = colour
            case .failure(let problem): problems.append((name, problem.reason))
            }
        }
    }

    /// The colour a word means: `#RRGGBB`, `default`, 0...255, or a name; nil if it is none of them.
    func colour(_ word: Substring) -> Colour? {
        Self.literal(word) ?? colours[String(word)]
    }

    private struct Failure: Error {
        var reason: ThemeProblem.Reason
    }

    private static func resolve(_ name: String, in named: [String: String]) -> Result<Colour, Failure> {
        var path = [name]
        var word = named[name] ?? ""
        while true {
            if let colour = literal(word[...]) { return .success(colour) }
            if path.contains(word) { return .failure(Failure(reason: .circle(path + [word]))) }
            guard let next = named[word] else { return .failure(Failure(reason: .badLook(word))) }
            path.append(word)
            word = next
        }
    }

    private static func literal(_ word: Substring) -> Colour? {
        if word == "default" { return .terminal }
        if word.first == "#" {
            let digits = word.dropFirst()
            guard digits.utf8.count == 6, digits.allSatisfy(\.isHexDigit) else { return nil }
            return UInt32(digits, radix: 16).map(Colour.rgb)
        }
        guard word.allSatisfy({ ("0"..."9").contains($0) }) else { return nil }
        return UInt8(word).map(Colour.index)
    }
}
