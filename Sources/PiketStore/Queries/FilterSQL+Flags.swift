import PiketDomain

extension FilterSQL {
    /// What the viewer is not shown of a case cannot be asked of it.
    func condition(_ flag: FilterFlag) throws -> SQLCondition {
        switch flag {
        // Marks live on the viewer's screen; the store knows none.
        case .marked: .never
        case .open: SQLCondition("+c.is_open = 1")
        case .closed: SQLCondition("+c.is_open = 0")
        case .any: .always
        case .restricted: rights.restricted
        case .danger: SQLCondition("c.is_open = 1 AND +c.danger IS NOT NULL AND +c.is_danger_called = 0")
        case .new: SQLCondition("c.is_open = 1 AND +c.is_touched = 0 AND +c.status = 'awaiting'")
        case .unassigned: unassigned
        default: .all([try told(flag), rights.seen])
        }
    }

    private func told(_ flag: FilterFlag) throws -> SQLCondition {
        switch flag {
        case .late: SQLCondition("c.is_open = 1 AND +c.due_order < ?", [sight.now.seconds])
        case .dueSoon: .list(try OverdueReader(db: db, sight: sight).soon(selection: .always).map(\.id))
        case .mine: SQLCondition("+c.assignee = ?", [sight.viewer.login])
        case .backlog: SQLCondition("+c.is_backlog = 1")
        case .acknowledged: SQLCondition("+c.is_acknowledged = 1")
        case .unplaced: SQLCondition("+c.kelurahan IS NULL")
        case .fault: SQLCondition("+c.fault IS NOT NULL")
        case .reply: SQLCondition("+c.has_reply = 1")
        case .unsent: SQLCondition("+c.has_unsent = 1")
        case .draft: SQLCondition("+c.has_draft = 1")
        case .unreplied: SQLCondition("+c.awaited_supports > 0")
        case .ignored: SQLCondition("+c.ignored IS NOT NULL")
        case .new, .unassigned, .marked, .open, .closed, .any, .restricted, .danger: .always
        }
    }

    /// Nobody has it, as far as the viewer is shown.
    var unassigned: SQLCondition { .any([SQLCondition("+c.assignee IS NULL"), rights.seen.negated]) }
}

extension SQLCondition {
    /// The case is one of a list that was computed.
    static func list(_ ids: [Int64]) -> SQLCondition {
        ids.isEmpty ? .never : SQLCondition("c.id IN (SELECT value FROM json_each(?))", [json(ids)])
    }

    static func json(_ ids: [Int64]) -> String {
        "[" + ids.map(String.init).joined(separator: ",") + "]"
    }
}
