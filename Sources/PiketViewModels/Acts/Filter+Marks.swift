import PiketDomain

extension Filter {
    /// Marks that a store can be asked for by number; what is over it is not looked for.
    private static let limit = 400

    var mentionsMarks: Bool { clauses.contains { $0.alternatives.contains { $0.term == .flag(.marked) } } }

    /// `is:marked` as the numbers that are marked: a store knows no marks.
    func naming(_ marked: [Int64]) -> Filter {
        guard mentionsMarks else { return self }
        let numbers = marked.isEmpty ? [0] : Array(marked.prefix(Self.limit))
        var result: [FilterClause] = []
        for clause in clauses {
            let isNot = clause.alternatives.contains(FilterLiteral(.flag(.marked), isNegated: true))
            let others = clause.alternatives.filter { $0.term != .flag(.marked) }
            if isNot {
                // None of them: one clause each.
                result += numbers.map { FilterClause(others + [FilterLiteral(.number($0), isNegated: true)]) }
            } else if others.count < clause.alternatives.count {
                result.append(FilterClause(others + numbers.map { FilterLiteral(.number($0)) }))
            } else {
                result.append(clause)
            }
        }
        return Filter(result)
    }
}
