/// Terms that only the asker knows the cases of: marks on the screen, the forecast at the present pace.
extension Filter {
    /// Cases that a store is asked for by number; what is over it is not looked for.
    private static let most = 400

    package func mentions(_ isMeant: (FilterTerm) -> Bool) -> Bool {
        clauses.contains { $0.alternatives.contains { isMeant($0.term) } }
    }

    /// With the numbers of the cases in place of a term.
    package func naming(_ term: FilterTerm, _ numbers: [Int64]) -> Filter {
        guard mentions({ $0 == term }) else { return self }
        let numbers = numbers.isEmpty ? [0] : Array(numbers.prefix(Self.most))
        var result: [FilterClause] = []
        for clause in clauses {
            let isNot = clause.alternatives.contains(FilterLiteral(term, isNegated: true))
            let others = clause.alternatives.filter { $0.term != term }
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

    package var mentionsForecast: Bool {
        mentions { term in
            if case .forecast = term { true } else { false }
        }
    }

    /// With the cases that will be late in place of `ramalan:`.
    package func naming(_ forecast: Forecast) -> Filter {
        Horizon.Kind.allCases.reduce(self) { $0.naming(.forecast($1), forecast.late(before: $1)) }
    }
}
