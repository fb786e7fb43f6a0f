package import PlainText

/// One thing that `piket check` looked at: its name, what was found, and a sentence of advice for each thing about it
/// that is not well.
package struct CheckLine: Hashable, Sendable {
    package var name: SafeText
    package var found: SafeText
    package var advice: [SafeText]

    package init(_ name: SafeText, _ found: SafeText, advice: [SafeText] = []) {
        self.name = name
        self.found = found
        self.advice = advice
    }

    /// The lines of one part: a heading, names in a column, advice under what it is about, behind a `!`.
    package static func text(_ title: SafeText, _ lines: [CheckLine]) -> [String] {
        let width = (lines.map(\.name.width).max() ?? 0) + 2
        let indent = String(repeating: " ", count: width + 2)
        var text = [title.string]
        for line in lines {
            text.append("  " + line.name.string + String(repeating: " ", count: width - line.name.width))
            text[text.count - 1] += line.found.string
            text += line.advice.map { indent + "! " + $0.string }
        }
        return text
    }
}
