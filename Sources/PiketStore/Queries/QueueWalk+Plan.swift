import GRDB
import PiketDomain

extension QueueWalk {
    init(_ query: QueueQuery, sight: Sight, db: Database) throws {
        let filter = FilterSQL(sight, db: db)
        let path = QueuePath(query, filter)
        let condition = try filter.condition(query.filter)
        self.db = db
        order = QueueOrder(query)
        selection = .all([ViewSQL.condition(query.view, sight), path.hint, condition])
        let ground = ViewSQL.ground(query.view)
        switch query.sort {
        case .due: stretches = Self.due(ground, path)
        case .received, .age:
            stretches = [.stored(QueueStretch(value: "c.received_at", condition: ground, index: path.index))]
        case .number: stretches = [.stored(QueueStretch(value: "c.number", condition: ground, index: path.index))]
        case .x:
            let late = try OverdueReader(db: db, sight: sight).late(selection: selection)
            let keys = late.map { QueueKey(value: QueueOrder.value(x: $0.x), id: $0.id) }
                .map { OrderedKey($0, isDescending: query.isDescending) }.sorted { $0.precedes($1) }.map(\.key)
            let rest = Self.due(ground, path, also: SQLCondition("+c.due_order >= ?", [sight.now.seconds]))
            stretches = query.isDescending ? [rest[0], .listed(keys), rest[1]] : [.listed(keys)] + rest
        }
    }

    private static func due(
        _ ground: SQLCondition, _ path: QueuePath, also: SQLCondition = .always
    ) -> [Stretch] {
        // Only open cases have a due instant.
        let hasDue = ground.isAlways ? SQLCondition("c.is_open = 1") : ground
        let none =
            ground.isAlways
            ? QueueStretch(value: nil, condition: .all([SQLCondition("c.next_due IS NULL"), also]), index: nil)
            : QueueStretch(
                value: nil, condition: .all([ground, SQLCondition("c.due_order = \(SQLCondition.noDue)"), also]),
                index: path.index)
        return [
            .stored(
                QueueStretch(
                    value: "c.due_order",
                    condition: .all([hasDue, SQLCondition("c.due_order < \(SQLCondition.noDue)"), also]),
                    index: ground.isAlways ? "open_due" : path.index)),
            .stored(none),
        ]
    }

    /// A page of keys, with what lies on either side of it.
    func page(_ start: PageStart, limit: Int) throws -> (keys: [QueueKey], hasBefore: Bool, hasAfter: Bool) {
        let limit = limit > 0 ? limit : Int.max
        let more = limit == .max ? limit : limit + 1
        switch start {
        case .first:
            let keys = try keys(.forward, from: nil, limit: more)
            return (Array(keys.prefix(limit)), false, keys.count > limit)
        case .last:
            let keys = try keys(.backward, from: nil, limit: more)
            return (keys.prefix(limit).reversed(), keys.count > limit, false)
        case .after(let told):
            let key = try place(told)
            let keys = try keys(.forward, from: key, limit: more)
            let before = try self.keys(.backward, from: keys.first, limit: 1)
            return (Array(keys.prefix(limit)), !before.isEmpty, keys.count > limit)
        case .before(let told):
            let key = try place(told)
            let keys = try keys(.backward, from: key, limit: more)
            let after = try self.keys(.forward, from: keys.first, limit: 1)
            return (keys.prefix(limit).reversed(), keys.count > limit, !after.isEmpty)
        case .around(let id):
            guard let key = try key(of: id) else { return try page(.first, limit: limit == .max ? 0 : limit) }
            let lead = limit == .max ? Int.max - 1 : limit / 3
            let before = try keys(.backward, from: key, limit: lead + 1)
            let kept = before.prefix(lead).reversed()
            let room = limit == .max ? limit : limit - kept.count - 1
            let after = try keys(.forward, from: key, limit: room == .max ? room : room + 1)
            return (kept + [key] + after.prefix(room), before.count > lead, after.count > room)
        }
    }

    /// A row whose value is not shown is asked for without it: its place is where it stands.
    private func place(_ key: QueueKey) throws -> QueueKey {
        guard key.value == nil else { return key }
        return try self.key(of: key.id) ?? key
    }

    /// The key of a complaint, if it is in the selection.
    private func key(of id: Int64) throws -> QueueKey? {
        for stretch in stretches {
            switch stretch {
            case .listed(let keys):
                if let key = keys.first(where: { $0.id == id }) { return key }
            case .stored(let stored):
                let all = SQLCondition.all([SQLCondition("c.id = ?", [id]), stored.condition, selection])
                guard !all.isNever else { continue }
                let row = try Row.fetchOne(
                    db.cachedStatement(sql: "SELECT c.id, \(stored.value ?? "NULL") FROM complaint c WHERE \(all.sql)"),
                    arguments: StatementArguments(all.arguments))
                if let row { return QueueKey(value: row[1], id: row[0]) }
            }
        }
        return nil
    }
}
