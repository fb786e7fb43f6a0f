/// What an officer asked for: every clause must hold. The empty filter holds for every complaint.
///
/// One flat shape (clauses of alternatives of literals) instead of a tree: the language has no brackets, and a store
/// can translate it with three loops and one switch over `FilterTerm`.
package struct Filter: Hashable, Sendable {
    package var clauses: [FilterClause]

    package init(_ clauses: [FilterClause] = []) {
        self.clauses = clauses
    }

    package var isEmpty: Bool { clauses.isEmpty }

    /// True if the filter itself says which of the open and closed cases it wants (`is:closed`, `is:any`, `is:open`,
    /// a closed status, a number or a reference); otherwise a list shows open cases only.
    package var isAboutClosed: Bool {
        clauses.contains { $0.alternatives.contains { $0.term.concernsClosed } }
    }

    /// Both filters together.
    package func and(_ other: Filter) -> Filter {
        Filter(clauses + other.clauses.filter { !clauses.contains($0) })
    }
}

/// Alternatives joined by `|`, at least one: one of them must hold.
package struct FilterClause: Hashable, Sendable {
    package var alternatives: [FilterLiteral]

    package init(_ alternatives: [FilterLiteral]) {
        precondition(!alternatives.isEmpty, "a clause has at least one alternative")
        self.alternatives = alternatives
    }
}

/// A term or its opposite.
package struct FilterLiteral: Hashable, Sendable {
    package var term: FilterTerm
    package var isNegated: Bool

    package init(_ term: FilterTerm, isNegated: Bool = false) {
        self.term = term
        self.isNegated = isNegated
    }
}
