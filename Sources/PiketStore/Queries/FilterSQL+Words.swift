import PiketDomain

/// Words and numbers of other systems. Search sees masked words only, and only of cases the viewer may read.
extension FilterSQL {
    /// A word is the number, a reference, or a beginning of words in the text.
    func called(_ word: String, lastIsPrefix: Bool) throws -> SQLCondition {
        var parts = [referred(to: word), try worded(word, lastIsPrefix: lastIsPrefix)]
        let folded = Words.folded(word)
        if let number = Int64(folded), String(number) == folded { parts.append(SQLCondition("c.number = ?", [number])) }
        return .any(parts)
    }

    func worded(_ text: String, lastIsPrefix: Bool) throws -> SQLCondition {
        let tokens = Words.tokens(text)
        guard !tokens.isEmpty else { return .never }
        // The tokens hold letters and digits only, so quoting them is enough.
        let columns = sight.viewer.seesAddresses ? "" : "{title body} : "
        let phrase = columns + "\"" + tokens.joined(separator: " ") + "\"" + (lastIsPrefix ? " *" : "")
        return .all([try TextProbe(db: db).condition(phrase), rights.seen])
    }

    /// An external id or reference, as typed and in all capitals or small letters: those the indexes can find.
    func referred(to text: String) -> SQLCondition {
        guard !FoldedName(text).isEmpty else { return .never }
        let spellings = Array(Set([text, text.uppercased(), text.lowercased()])).sorted()
        let marks = SQLCondition.marks(spellings.count)
        let channels = sight.office.description.channels.map(\.code)
        let external =
            channels.isEmpty
            ? ""
            : """
             UNION ALL SELECT x.id FROM complaint x
            WHERE x.channel IN (\(SQLCondition.marks(channels.count))) AND x.external_id IN (\(marks))
            """
        return SQLCondition(
            "c.id IN (SELECT r.complaint FROM reference r WHERE r.number IN (\(marks))\(external))",
            spellings + (channels.isEmpty ? [] : channels + spellings))
    }
}
