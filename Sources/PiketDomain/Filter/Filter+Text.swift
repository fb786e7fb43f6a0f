extension Filter {
    /// The filter in its canonical spelling; parsing it gives the same filter again.
    package var text: String {
        clauses.map { clause in
            clause.alternatives.map { ($0.isNegated ? "-" : "") + $0.term.text }.joined(separator: " | ")
        }.joined(separator: " ")
    }
}

extension FilterTerm {
    package var text: String {
        switch self {
        case .word(let word): word
        case .phrase(let phrase): "\"\(phrase)\""
        case .number(let number): pair(.number, String(number))
        case .reference(let reference): pair(.reference, reference)
        case .status(let status): pair(.status, status.rawValue)
        case .type(let type): pair(.type, type.rawValue)
        case .priority(let priority): pair(.priority, priority.rawValue)
        case .visibility(let visibility): pair(.visibility, visibility.rawValue)
        case .verdict(let verdict): pair(.verdict, verdict.rawValue)
        case .named(let field, let name): pair(field.key, name)
        case .absent(let field): pair(field.key, "-")
        case .assignee(.me): pair(.by, "@me")
        case .assignee(.nobody): pair(.by, "-")
        case .assignee(.login(let login)): pair(.by, login)
        case .flag(let flag): pair(.flag, flag.rawValue)
        case .forecast(let kind): pair(.forecast, kind.words[0])
        case .left(let comparison, let seconds): compared(.left, comparison, seconds)
        case .age(let comparison, let seconds): compared(.age, comparison, seconds)
        case .since(let day): pair(.since, day.text)
        case .until(let day): pair(.until, day.text)
        }
    }

    private func pair(_ key: FilterKey, _ value: String) -> String {
        let isPlain = value.allSatisfy { !$0.isWhitespace && $0 != "|" && $0 != "=" && $0 != "<" && $0 != ">" }
        return isPlain ? "\(key.rawValue):\(value)" : "\(key.rawValue):\"\(value)\""
    }

    private func compared(_ key: FilterKey, _ comparison: FilterComparison, _ seconds: Int64) -> String {
        key.rawValue + comparison.rawValue + FilterDuration.text(seconds)
    }
}

extension FilterDay {
    package var text: String {
        switch self {
        case .day(let date):
            let (year, month, day) = date.components
            return "\(padded(year, 4))-\(padded(month))-\(padded(day))"
        case .daysAgo(0): return "today"
        case .daysAgo(let days): return "\(days)d"
        }
    }
}
