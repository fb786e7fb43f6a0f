extension ThemeProblem: CustomStringConvertible {
    /// `line 12, roles.late: ...`, what is wrong and what would be right.
    package var description: String {
        [line.map { "line \($0)" }, key.isEmpty ? nil : key].compactMap(\.self).joined(separator: ", ") + ": " + words
    }

    private var words: String {
        switch reason {
        case .syntax(let why): "is not TOML: \(why)"
        case .unknownBase(let name): "there is no theme \"\(name)\" to change"
        case .unknownRole: "is no role; see the theme malam for all of them"
        case .unknownGround: "is no ground; see the theme malam for all of them"
        case .unknownKey: "is not known here"
        case .badLook(let word): "\"\(word)\" is no colour; use #RRGGBB, a palette name, 0-255 or default"
        case .circle(let names): "points back at itself: \(names.joined(separator: " -> "))"
        case .missingRole: "is missing"
        case .wrongType: "holds the wrong kind of value"
        }
    }
}
