import GRDB
import PiketDomain

/// One stretch of a list's order that a single index walk answers.
struct QueueStretch {
    /// The sorted value; nil where it is missing and the id alone orders.
    var value: String?
    var condition: SQLCondition
    /// Named so that no statistics, or the want of them, ever lead a pane over the archive. nil: the rowid itself, or
    /// the one index that can answer.
    var index: String?
}

/// A list's order as stretches, walked by key in both directions.
struct QueueWalk {
    let db: Database
    let order: QueueOrder
    /// View and filter together.
    let selection: SQLCondition
    let stretches: [Stretch]

    enum Stretch {
        case stored(QueueStretch)
        /// Computed by a rule in Swift, in the natural order of the walk.
        case listed([QueueKey])
    }

    /// The keys that follow `key` (nil: from the end that the direction starts at), at most `limit`, nearest first.
    func keys(_ direction: Direction, from key: QueueKey?, limit: Int) throws -> [QueueKey] {
        let sequence = direction == .forward ? stretches : stretches.reversed()
        var found: [QueueKey] = []
        var isReached = key == nil
        for stretch in sequence where found.count < limit {
            if !isReached, let key, !holds(stretch, key) { continue }
            found += try keys(stretch, direction, from: isReached ? nil : key, limit: limit - found.count)
            isReached = true
        }
        return found
    }

    enum Direction {
        case forward, backward
    }

    /// Whether a key's place is in this stretch.
    private func holds(_ stretch: Stretch, _ key: QueueKey) -> Bool {
        switch stretch {
        // Multiples are negative, instants are not.
        case .listed: key.value.map { $0 < 0 } ?? false
        case .stored(let stored):
            (stored.value != nil) == (key.value != nil) && !(order.sort == .x && (key.value ?? 0) < 0)
        }
    }

    private func keys(
        _ stretch: Stretch, _ direction: Direction, from key: QueueKey?, limit: Int
    ) throws -> [QueueKey] {
        switch stretch {
        case .listed(let keys): listed(keys, direction, from: key, limit: limit)
        case .stored(let stored): try stored.keys(self, direction, from: key, limit: limit)
        }
    }

    /// A list moves with time, so a key is looked for by its id first.
    private func listed(
        _ keys: [QueueKey], _ direction: Direction, from key: QueueKey?, limit: Int
    ) -> [QueueKey] {
        let sequence = direction == .forward ? keys : keys.reversed()
        guard let key else { return Array(sequence.prefix(limit)) }
        if let index = sequence.firstIndex(where: { $0.id == key.id }) {
            return Array(sequence[(index + 1)...].prefix(limit))
        }
        let sought = OrderedKey(key, isDescending: order.isDescending)
        return Array(
            sequence.drop { other in
                let other = OrderedKey(other, isDescending: order.isDescending)
                return direction == .forward ? !sought.precedes(other) : !other.precedes(sought)
            }.prefix(limit))
    }
}

extension QueueStretch {
    fileprivate func keys(
        _ walk: QueueWalk, _ direction: QueueWalk.Direction, from key: QueueKey?, limit: Int
    ) throws -> [QueueKey] {
        let isDescending = walk.order.isDescending != (direction == .backward)
        let (sign, way) = isDescending ? ("<", "DESC") : (">", "ASC")
        var conditions = [condition, walk.selection]
        var sorting = "c.id \(way)"
        if let value {
            sorting = "\(value) \(way), c.id \(way)"
            if let key { conditions.append(SQLCondition("(\(value), c.id) \(sign) (?, ?)", [key.value, key.id])) }
        } else if let key {
            conditions.append(SQLCondition("c.id \(sign) ?", [key.id]))
        }
        let all = SQLCondition.all(conditions)
        guard !all.isNever else { return [] }
        let statement = try walk.db.cachedStatement(
            sql: """
                SELECT c.id, \(value ?? "NULL") FROM complaint c\(index.map { " INDEXED BY \($0)" } ?? "")
                WHERE \(all.sql) ORDER BY \(sorting) LIMIT \(limit == .max ? -1 : limit)
                """)
        return try Row.fetchAll(statement, arguments: StatementArguments(all.arguments)).map {
            QueueKey(value: $0[1], id: $0[0])
        }
    }
}
