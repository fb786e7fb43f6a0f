/// Something wrong in a TOML file of the office, with the place where it stands.
package struct FileFault: Error, Hashable, Sendable {
    /// Counted from 1; nil if no line can be named (a key that is missing from an empty file).
    package var line: Int?
    /// As in the file: `office.zone`, `profile[2].answer.in`, entries counted from 1. Empty for a fault of the syntax.
    package var key: String
    package var reason: FaultReason

    package init(line: Int?, key: String, reason: FaultReason) {
        self.line = line
        self.key = key
        self.reason = reason
    }
}

extension FileFault: CustomStringConvertible {
    /// In English: `line 12, profile[2].answer: "5 days" is not a duration ...`
    package var description: String {
        let place = [line.map { "line \($0)" }, key.isEmpty ? nil : key].compactMap { $0 }.joined(separator: ", ")
        return place.isEmpty ? reason.english : place + ": " + reason.english
    }
}
