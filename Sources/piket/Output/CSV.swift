import PiketIngest

/// Rows of comma-separated values that a spreadsheet opens as text.
enum CSV {
    /// Fields are quoted where they must be. What a spreadsheet would compute (`=`, `+`, `-`, `@`, a tab or a line
    /// break at its beginning) gets an apostrophe before it, but for a number below zero.
    static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

    private static func field(_ text: String) -> String {
        let text = FormulaGuard.guarded(text)
        guard text.unicodeScalars.contains(where: { ",\"\r\n;".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
