/// Rows of comma-separated values that a spreadsheet opens as text.
enum CSV {
    /// Fields are quoted where they must be. What a spreadsheet would compute (`=`, `+`, `-`, `@`, a tab or a line
    /// break at its beginning) gets an apostrophe before it, but for a number below zero.
    static func line(_ fields: [String]) -> String { fields.map(field).joined(separator: ",") }

    private static func field(_ text: String) -> String {
        var text = text
        let first = text.unicodeScalars.first { $0 != "'" }
        if let first, "=+-@\t\r\n".unicodeScalars.contains(first), !isNumber(text) { text = "'" + text }
        guard text.unicodeScalars.contains(where: { ",\"\r\n;".unicodeScalars.contains($0) }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static func isNumber(_ text: String) -> Bool {
        text.first == "-" && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
            && Double(text) != nil
    }
}
