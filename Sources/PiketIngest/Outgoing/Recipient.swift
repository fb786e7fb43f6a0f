/// How the reporter can be reached, taken out of the contact they gave.
package struct Recipient: Hashable, Sendable {
    /// Digits, with a plus before those of another country; nil: no telephone number was given.
    package var phone: String?
    /// nil: no mail address was given.
    package var address: String?

    package init(contact: String) {
        for part in contact.split(whereSeparator: { ",;\n".contains($0) }) {
            let word = String(part).trimmingBlanks
            if address == nil, let match = word.firstMatch(of: /[!-~]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}/) {
                let found = String(match.0)
                let isPlain = found.count <= 254 && !found.contains { "<>()[],;:\\\"".contains($0) }
                if isPlain { address = found }
            } else if phone == nil, word.allSatisfy({ $0.isNumber && $0.isASCII || "+ .-()".contains($0) }) {
                let digits = word.filter(\.isNumber)
                if (8...15).contains(digits.count) { phone = (word.first == "+" ? "+" : "") + digits }
            }
        }
    }
}
