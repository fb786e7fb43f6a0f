/// Turns a token into a term.
struct FilterTermReader {
    var vocabulary: FilterVocabulary
    var names: FilterNames?

    /// The key is that of a keyed term, which a value glued on by `|` inherits.
    func term(
        _ token: FilterToken, inheriting key: FilterKey?
    ) throws(FilterError) -> (term: FilterTerm, key: FilterKey?) {
        switch token.kind {
        case .phrase(let text), .bare(let text):
            if let key {
                return (try value(text, of: key, sign: key.takesDuration ? "" : ":", at: token.position, token), key)
            }
            if case .phrase = token.kind { return (.phrase(text), nil) }
            if text.first == "#", let number = CaseNumber.number(String(text.dropFirst())) {
                return (.number(number), nil)
            }
            return (.word(text), nil)
        case .keyed(let spelling, let sign, let text):
            guard let key = FilterKey(spelled: spelling) else {
                throw FilterError(
                    position: token.valuePosition - sign.count - spelling.count, length: spelling.count,
                    token: spelling, problem: .unknownKey(nearest: FilterKey.nearest(to: spelling)))
            }
            return (try value(text, of: key, sign: sign, at: token.valuePosition, token), key)
        case .or, .danglingNot:
            preconditionFailure("signs hold no term")
        }
    }

    private func value(
        _ text: String, of key: FilterKey, sign: String, at position: Int, _ token: FilterToken
    ) throws(FilterError) -> FilterTerm {
        guard key.takesDuration == (sign != ":") else { throw token.error(.wrongSign(key)) }
        guard !text.isEmpty else { throw token.error(.missingValue(key)) }
        if !key.takesDuration, text.first == "-", text.count > 1 {
            throw FilterError(position: position, length: text.count, token: text, problem: .minusInside(key))
        }
        guard let term = term(key, sign, text) else {
            throw FilterError(position: position, length: text.count, token: text, problem: .badValue(key))
        }
        try names?.check(term, key: key, at: position, text)
        return term
    }

    private func term(_ key: FilterKey, _ sign: String, _ text: String) -> FilterTerm? {
        if let field = key.field {
            if Self.isNone(text) { return .absent(field) }
            return Words.folded(text).isEmpty ? nil : .named(field, text)
        }
        switch key {
        case .status: return vocabulary.status(text).map(FilterTerm.status)
        case .type: return vocabulary.type(text).map(FilterTerm.type)
        case .priority: return vocabulary.priority(text).map(FilterTerm.priority)
        case .visibility: return vocabulary.visibility(text).map(FilterTerm.visibility)
        case .verdict: return vocabulary.verdict(text).map(FilterTerm.verdict)
        case .flag: return vocabulary.flag(text).map(FilterTerm.flag)
        case .forecast: return vocabulary.horizon(text).map(FilterTerm.forecast)
        case .by: return assignee(text).map(FilterTerm.assignee)
        case .number: return Int64(text.first == "#" ? text.dropFirst() : text[...]).map(FilterTerm.number)
        case .reference: return Words.folded(text).isEmpty ? nil : .reference(text)
        case .since: return day(text).map(FilterTerm.since)
        case .until: return day(text).map(FilterTerm.until)
        case .left, .age:
            guard let comparison = FilterComparison(rawValue: sign), let seconds = FilterDuration.seconds(text) else {
                return nil
            }
            return key == .left ? .left(comparison, seconds: seconds) : .age(comparison, seconds: seconds)
        case .kelurahan, .kecamatan, .kota, .category, .channel, .agency: return nil
        }
    }

    private static func isNone(_ text: String) -> Bool {
        text == "-" || text == "—"
    }

    private func assignee(_ text: String) -> FilterAssignee? {
        if Self.isNone(text) { return .nobody }
        let name = text.first == "@" ? String(text.dropFirst()) : text
        let folded = Words.folded(name)
        if folded.isEmpty { return nil }
        if text.first == "@", ["me", "saya", "aku"].contains(folded) { return .me }
        return .login(name)
    }

    /// `2026-11-01`, `01-11-2026`, a word for today or yesterday, or a whole number of days back, `7d`.
    private func day(_ text: String) -> FilterDay? {
        switch Words.folded(text) {
        case "today", "hariini": return .daysAgo(0)
        case "yesterday", "kemarin": return .daysAgo(1)
        default: break
        }
        if let seconds = FilterDuration.seconds(text) {
            return seconds % 86_400 == 0 ? .daysAgo(Int(seconds / 86_400)) : nil
        }
        let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" || $0 == "." }
        let digits = parts.map { part in part.allSatisfy { $0.isASCII && $0.isNumber } ? Int(part) : nil }
        guard parts.count == 3, let first = digits[0], let month = digits[1], let last = digits[2] else { return nil }
        if parts[0].count == 4 { return CivilDate(year: first, month: month, day: last).map(FilterDay.day) }
        if parts[2].count == 4 { return CivilDate(year: last, month: month, day: first).map(FilterDay.day) }
        return nil
    }
}
