import PiketDomain

/// Which index a list walks: the view's, else that of a code the filter asks for, else the sort's own.
struct QueuePath {
    let index: String?
    /// The equality that makes the chosen index usable, if the filter brought it.
    let hint: SQLCondition

    init(_ query: QueueQuery, _ filter: FilterSQL) {
        var hint = SQLCondition.always
        switch query.view {
        case .everything: index = query.sort == .received || query.sort == .age ? "complaint_received" : nil
        case .mine, .unassigned: index = "open_assignee"
        case .awaitingReporter: index = "open_status"
        case .emergency: index = "open_emergency"
        case .replies: index = "open_replies"
        case .escalated: index = "open_notified"
        case .toApprove: index = "complaint_to_approve"
        case .new where query.sort == .due || query.sort == .x: index = "open_untouched"
        case .new, .all, .thisShift:
            if let equality = filter.equality(query.filter) {
                (index, hint) = equality
            } else {
                switch query.sort {
                case .due, .x: index = "open_due"
                case .received, .age: index = "open_received"
                case .number: index = "open_number"
                }
            }
        }
        self.hint = hint
    }
}

/// The views as conditions on `complaint c`; literals stand where a partial index is defined by them.
enum ViewSQL {
    /// What all cases of a view have in common and its index is made for.
    static func ground(_ view: QueueView) -> SQLCondition {
        if view.isOfOpen { return SQLCondition("c.is_open = 1") }
        return view == .toApprove ? SQLCondition("c.is_to_approve = 1") : .always
    }

    static func condition(_ view: QueueView, _ sight: Sight) -> SQLCondition {
        switch view {
        case .thisShift:
            SQLCondition(
                """
                c.is_backlog = 0 AND ((c.is_touched = 0 AND c.status = 'awaiting') OR c.priority = 'emergency'
                OR (c.due_order >= ? AND c.due_order < ?))
                """, [sight.shift.lowerBound.seconds, sight.shift.upperBound.seconds])
        case .all, .everything: .always
        case .toApprove: ground(view)
        case .new: SQLCondition("c.is_touched = 0 AND c.status = 'awaiting'")
        case .mine: SQLCondition("c.assignee = ?", [sight.viewer.login])
        case .unassigned: SQLCondition("c.assignee IS NULL")
        case .emergency: SQLCondition("c.priority = 'emergency'")
        case .awaitingReporter: SQLCondition("c.status = 'awaiting_reporter'")
        case .replies: SQLCondition("c.has_reply = 1")
        case .escalated: SQLCondition("c.notified <> 0 AND c.notified & ? <> 0", [sight.viewer.roleBits])
        }
    }
}

extension FilterSQL {
    /// The first clause that comes down to one code which has an index of its own over the open cases.
    func equality(_ filter: Filter) -> (index: String, condition: SQLCondition)? {
        for clause in filter.clauses {
            guard clause.alternatives.count == 1, let literal = clause.alternatives.first, !literal.isNegated else {
                continue
            }
            switch literal.term {
            case .status(let status) where status.isOpen:
                return ("open_status", SQLCondition("c.status = ?", [status.rawValue]))
            case .assignee(.me), .flag(.mine):
                return ("open_assignee", SQLCondition("c.assignee = ?", [sight.viewer.login]))
            case .named(let field, let text):
                guard let column = Self.indexed[field], let code = onlyCode(field, FoldedName(text)) else { continue }
                return ("open_\(column)", SQLCondition("c.\(column) = ?", [code]))
            default: continue
            }
        }
        return nil
    }

    private static let indexed: [FilterField: String] = [
        .category: "category", .agency: "agency", .kelurahan: "kelurahan",
    ]
}

extension Viewer {
    /// Of an officer who is active; nobody else is told anything by the ladder.
    var roleBits: Int64 { OfficerRole.bits(of: OfficerRole.allCases.filter(has)) }
}
