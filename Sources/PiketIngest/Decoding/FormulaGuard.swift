/// The apostrophe before what a spreadsheet would compute: put there by an export, taken away when it comes back.
package enum FormulaGuard {
    private static let signs = "=+-@\t\r\n".utf8

    /// A number below zero stays as it is. What has an apostrophe there already gets one more.
    package static func guarded(_ text: String) -> String { isAtRisk(text) && !isNumber(text) ? "'" + text : text }

    static func unguarded(_ text: String) -> String {
        text.utf8.first == UInt8(ascii: "'") && isAtRisk(text) ? String(text.dropFirst()) : text
    }

    /// `="00123"`, by which spreadsheets are kept from taking figures for a number, without its wrapping.
    static func plain(_ text: String) -> String {
        guard text.utf8.first == UInt8(ascii: "="), text.hasPrefix("=\""), text.hasSuffix("\""), text.utf8.count > 2
        else { return text }
        let inside = text.dropFirst(2).dropLast()
        return inside.contains("\"") ? text : String(inside)
    }

    private static func isAtRisk(_ text: String) -> Bool {
        text.utf8.first { $0 != UInt8(ascii: "'") }.map(signs.contains) ?? false
    }

    private static func isNumber(_ text: String) -> Bool {
        text.first == "-" && text.utf8.dropFirst().allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }
            && Double(text) != nil
    }
}
