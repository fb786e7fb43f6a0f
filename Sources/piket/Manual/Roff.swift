/// Text in the language of manual pages: the macros of `man`.
struct Roff {
    private(set) var text = ""

    /// A macro and its arguments, as plain words.
    mutating func macro(_ name: String, _ arguments: String...) {
        let quoted = arguments.map { argument in
            let word = Self.escaped(argument).replacing("\"", with: "\\(dq")
            return word.isEmpty || word.contains(" ") ? " \"" + word + "\"" : " " + word
        }
        text += "." + name + quoted.joined() + "\n"
    }

    /// A paragraph's words; `what stands between backquotes` is bold.
    mutating func words(_ words: String) {
        let parts = words.split(separator: "`", omittingEmptySubsequences: false)
        var line = ""
        for (index, part) in parts.enumerated() {
            line += index % 2 == 1 ? Self.bold(String(part)) : Self.escaped(String(part))
        }
        add(line)
    }

    /// What is roff already.
    mutating func add(_ line: String) {
        // A line that begins like a request would be taken for one.
        text += (line.hasPrefix(".") || line.hasPrefix("'") ? "\\&" : "") + line + "\n"
    }

    /// An item: its name, set apart, and its words.
    mutating func item(_ name: String, _ words: String) {
        text += ".TP\n"
        add(name)
        self.words(words)
    }

    static func bold(_ word: String) -> String { "\\fB" + escaped(word) + "\\fR" }

    static func italic(_ word: String) -> String { "\\fI" + escaped(word) + "\\fR" }

    /// Hyphens stay hyphens to be copied, and nothing is a command of roff.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text {
            switch character {
            case "\\": escaped += "\\e"
            case "-": escaped += "\\-"
            case "~": escaped += "\\(ti"
            case "^": escaped += "\\(ha"
            case "'": escaped += "\\(aq"
            case "`": escaped += "\\(ga"
            case "\n": escaped += " "
            default: escaped.append(character)
            }
        }
        return escaped
    }
}
