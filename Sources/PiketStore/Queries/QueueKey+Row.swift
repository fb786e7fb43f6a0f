package import PiketDomain

extension QueueKey {
    /// The place of a listed row in an order, to ask for the page after or before it.
    ///
    /// For `x` the row is found again by its id, since the order moves; the value only says about where.
    package init(_ row: QueueRow, sort: QueueSort, now: Instant) {
        let due = row.next?.limit?.seconds
        switch sort {
        case .due: self.init(value: due, id: row.id)
        case .received, .age: self.init(value: row.receivedAt.seconds, id: row.id)
        case .number: self.init(value: row.number, id: row.id)
        case .x:
            let isLate = row.next?.isBroken(at: now) ?? false
            self.init(value: isLate ? QueueOrder.value(x: row.next?.lateness(at: now) ?? 0) : due, id: row.id)
        }
    }
}
