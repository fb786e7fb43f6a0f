import GRDB
import PiketDomain

/// A filter as a condition on `complaint c`. Names are looked up in the office first, so that SQL compares codes only;
/// a name the office does not know matches nothing.
///
/// Every answer is that of `Filter.matches` over the rows as the viewer is shown them.
struct FilterSQL {
    let sight: Sight
    let rights: SightSQL
    let db: Database

    init(_ sight: Sight, db: Database) {
        self.sight = sight
        self.db = db
        rights = SightSQL(sight)
    }

    func condition(_ filter: Filter) throws -> SQLCondition {
        .all(
            try filter.clauses.map { clause in
                .any(
                    try clause.alternatives.map { literal in
                        let condition = try condition(literal.term)
                        return literal.isNegated ? condition.negated : condition
                    })
            })
    }

    private func condition(_ term: FilterTerm) throws -> SQLCondition {
        switch term {
        case .word(let word): try called(word, lastIsPrefix: true)
        case .phrase(let phrase): try worded(phrase, lastIsPrefix: false)
        case .number(let number): SQLCondition("c.number = ?", [number])
        case .reference(let reference): referred(to: reference)
        case .status(let status): .member("c.status", [status.rawValue])
        case .type(let type): .member("c.type", [type.rawValue])
        case .priority(let priority):
            .any([
                .all([.member("c.priority", [priority.rawValue]), rights.seen]),
                priority == .normal ? rights.seen.negated : .never,
            ])
        case .visibility(let visibility): .member("c.visibility", [visibility.rawValue])
        case .verdict(let verdict): .all([.member("c.verdict", [verdict.rawValue]), rights.seen])
        case .named(let field, let text): named(field, FoldedName(text))
        case .absent(let field): absent(field)
        case .assignee(.me): .all([SQLCondition("+c.assignee = ?", [sight.viewer.login]), rights.seen])
        case .assignee(.nobody): unassigned
        case .assignee(.login(let login)): .all([assigned(to: login), rights.seen])
        case .flag(let flag): try condition(flag)
        case .forecast: .never
        case .left(let comparison, let seconds):
            .all([
                SQLCondition(
                    "+c.due_order \(comparison.rawValue) ? AND +c.due_order < \(SQLCondition.noDue)",
                    [sight.now.seconds + seconds]), rights.seen,
            ])
        case .age(let comparison, let seconds):
            SQLCondition("+c.received_at \(comparison.mirrored) ?", [sight.now.seconds - seconds])
        case .since(let day):
            SQLCondition("+c.received_at >= ?", [start(of: day).seconds])
        case .until(let day):
            SQLCondition("+c.received_at < ?", [start(of: day).seconds + 86_400])
        }
    }

    private func start(of day: FilterDay) -> Instant {
        sight.office.zone.instant(day.date(now: sight.now, zone: sight.office.zone))
    }
}

extension FilterComparison {
    /// The comparison that holds between the instants if this one holds between the times since them.
    fileprivate var mirrored: String {
        switch self {
        case .less: ">"
        case .lessOrEqual: ">="
        case .greater: "<"
        case .greaterOrEqual: "<="
        }
    }
}
