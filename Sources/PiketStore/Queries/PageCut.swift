import PiketDomain

/// Where a row stands in an order: the sorted value, then the id. A missing value stands last in both directions.
struct OrderedKey: Hashable {
    var key: QueueKey
    var isDescending: Bool

    init(_ key: QueueKey, isDescending: Bool) {
        self.key = key
        self.isDescending = isDescending
    }

    func precedes(_ other: OrderedKey) -> Bool {
        switch (key.value, other.key.value) {
        case (nil, nil): precedesByID(other)
        case (nil, _): false
        case (_, nil): true
        case (let a?, let b?): a == b ? precedesByID(other) : isDescending ? a > b : a < b
        }
    }

    private func precedesByID(_ other: OrderedKey) -> Bool {
        isDescending ? key.id > other.key.id : key.id < other.key.id
    }
}

/// A page cut out of a whole order that is at hand: the reference for the pages a database finds by key.
struct PageCut {
    var range: Range<Int>
    var hasBefore: Bool
    var hasAfter: Bool

    /// - Parameters:
    ///   - keys: the whole order.
    ///   - followsRows: the order moves with time, so a start is looked for by its id first and by its value only if
    ///     it is gone.
    /// Cost: linear in the keys; a limit of 0 or less means all that follow.
    init(of keys: [OrderedKey], start: PageStart, limit: Int, followsRows: Bool = false) {
        let limit = limit > 0 ? limit : max(1, keys.count)
        // A row whose value is not shown is asked for without it.
        func place(_ key: QueueKey) -> Int? {
            followsRows || key.value == nil ? keys.firstIndex { $0.key.id == key.id } : nil
        }
        let lower: Int
        let upper: Int
        switch start {
        case .first:
            (lower, upper) = (0, limit)
        case .last:
            (lower, upper) = (keys.count - limit, keys.count)
        case .after(let key):
            let from = place(key).map { $0 + 1 } ?? keys.firstIndex { $0.follows(key) } ?? keys.count
            (lower, upper) = (from, from + limit)
        case .before(let key):
            let end = place(key) ?? keys.firstIndex { !$0.leads(to: key) } ?? keys.count
            (lower, upper) = (end - limit, end)
        case .around(let id):
            let middle = keys.firstIndex { $0.key.id == id } ?? 0
            let from = max(0, middle - limit / 3)
            (lower, upper) = (from, from + limit)
        }
        let from = min(max(0, lower), keys.count)
        range = from..<max(from, min(keys.count, upper))
        hasBefore = range.lowerBound > 0
        hasAfter = range.upperBound < keys.count
    }
}

extension OrderedKey {
    fileprivate func follows(_ other: QueueKey) -> Bool {
        OrderedKey(other, isDescending: isDescending).precedes(self)
    }

    fileprivate func leads(to other: QueueKey) -> Bool {
        precedes(OrderedKey(other, isDescending: isDescending))
    }
}
