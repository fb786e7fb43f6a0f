/// Finds the line a key stands in: the parser keeps places only for syntax errors.
struct ThemeLines {
    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Line of `section.key` (further parts are inside that line), counted from 1; nil if it is not found.
    func line(of key: String) -> Int? {
        let parts = key.split(separator: ".")
        guard let first = parts.first else { return nil }
        let section = parts.count > 1 ? first : ""
        let name = parts.count > 1 ? parts[1] : first
        var current: Substring = ""
        for (index, line) in lines.enumerated() {
            let line = line.drop { $0 == " " || $0 == "\t" }
            if line.first == "[" { current = line.dropFirst().prefix { $0 != "]" } }
            guard current == section, line.hasPrefix(name) else { continue }
            let rest = line.dropFirst(name.count).drop { $0 == " " || $0 == "\t" }
            if rest.first == "=" { return index + 1 }
        }
        return nil
    }
}
