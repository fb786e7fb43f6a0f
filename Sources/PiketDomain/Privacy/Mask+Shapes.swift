// The shapes of masked things. None tells how long the original was.
extension Mask {
    enum PhonePrefix {
        case local, bare, plus
        /// The second digit of its area's code.
        case landline(UInt8)
    }

    static let handle = "@•••"

    static func long(last: String) -> String { "•••• •••• •••• •" + last }

    /// The `+` of a plus number stands before it already.
    static func phone(_ prefix: PhonePrefix, last: String) -> String {
        switch prefix {
        case .local: "08•• •••• •" + last
        case .landline(let digit): "0\(digit)•• •••• •" + last
        case .bare: "62•• •••• •" + last
        case .plus: "62 ••• •••• •" + last
        }
    }

    static func email(initial: Character?) -> String {
        (initial.map(String.init) ?? "") + "•••@•••"
    }

    static func initial(_ letter: String) -> String { letter + "•••" }

    /// Letters and digits but the last three hidden, separators made blanks; of short ones fewer are shown, so that
    /// at least four stay hidden.
    static func plate(_ units: ArraySlice<MaskUnit>) -> String {
        var hidden = units.count { $0.isWord }
        hidden -= min(3, max(0, hidden - 4))
        var text = ""
        for unit in units {
            if !unit.isWord {
                if text.last != " " { text.append(" ") }
            } else if hidden > 0 || unit.ascii == 0 {
                hidden -= 1
                text.append(dot)
            } else {
                text.unicodeScalars.append(Unicode.Scalar(unit.ascii))
            }
        }
        return text
    }
}
