/// What is typed to find a case: its number, or a number it has in another system.
package enum CaseNumber {
    /// Cases that one number may bring.
    package static let limit = 8

    /// A typed text as such a number, without blanks around it and the sign before a number; nil if it cannot be one, since
    /// it is empty, longer than any number, or means something in the filter language.
    package static func reading(_ typed: String) -> String? {
        var text = typed.drop(while: \.isWhitespace)
        if text.first == "#" { text = text.dropFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        guard (1...80).contains(text.count), text.first != "-", !text.contains(where: { ":<>=|\"".contains($0) }) else {
            return nil
        }
        return String(text)
    }

    /// The number of a case; nil if it is anything but digits.
    package static func number(_ typed: String) -> Int64? {
        typed.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(typed) : nil
    }
}
