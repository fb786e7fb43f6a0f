/// Finds the line a key stands in: the parser keeps places only for syntax errors.
struct ThemeLines {
    private let lines: [Substring]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// Line of `section.key` or `on.ground.key` (further parts are inside that line), or of a section's head, counted
    /// from 1; nil if it is not found.
    func line(of key: String) -> Int? {
        let parts = key.split(separator: ".")
        let depth = parts.count == 1 ? 0 : parts[0] == "on" ? 2 : 1
        let section = parts.prefix(depth).joined(separator: ".")
        let name = parts.dropFirst(depth).first
        var current = ""
        for (index, line) in lines.enumerated() {
            let line = line.filter { $0 != " " && $0 != "\t" }
            if line.first == "[" {
                current = String(line.dropFirst().prefix { $0 != "]" })
                if current == key { return index + 1 }
            }
            guard let name, current == section, line.hasPrefix(name + "=") else { continue }
            return index + 1
        }
        return nil
    }
}
