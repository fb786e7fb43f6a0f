/// Compares who wrote two letters, by how they can be reached.
extension Reporter {
    /// Whether both are the same: a contact in common, or the same name where neither gives one.
    package func isSame(as other: Reporter) -> Bool {
        let (mine, theirs) = (contactKeys, other.contactKeys)
        guard mine.isEmpty, theirs.isEmpty else { return !mine.isDisjoint(with: theirs) }
        let name = Words.folded(name)
        return !name.isEmpty && name == Words.folded(other.name)
    }

    /// Each contact in one form: `+62 812-3456-7890` and `081234567890` are the same number.
    private var contactKeys: Set<String> {
        Set(contact.split { ",;\n".contains($0) }.map { Self.key(of: $0) }.filter { !$0.isEmpty })
    }

    /// A contact in its one form.
    static func key(of contact: some StringProtocol) -> String {
        let folded = Words.folded(contact)
        guard folded.utf8.count >= 8, folded.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return folded }
        for country in ["0062", "62"] where folded.hasPrefix(country) {
            let rest = folded.dropFirst(country.count)
            return rest.first == "0" ? String(rest) : "0" + rest
        }
        return folded
    }
}
