import PiketDomain

/// Which page to ask for.
extension QueuePane {
    func query(_ start: PageStart, limit: Int) -> QueueQuery {
        var whole = filter
        if let ground { whole = ground.and(whole) }
        if let place { whole = whole.and(place.filter) }
        let isAboutClosed = (ground?.isAboutClosed ?? false) || filter.isAboutClosed
        let view = isAboutClosed ? .everything : ground == nil ? view : .all
        return QueueQuery(
            view: view, filter: whole, sort: sort, isDescending: isDescending, start: start, limit: limit)
    }

    static func pageLimit(_ page: Int) -> Int { min(max(100, page * 3), 300) }

    /// Another selection, from its top. With `isKeeping` the cursor stays on its case if the first page holds it.
    mutating func renew(isKeeping: Bool, page: Int) -> QueueQuery {
        begin(.renew(keeping: isKeeping ? selected?.id : nil))
        matched = nil
        return query(.first, limit: Self.pageLimit(page))
    }

    /// Another order: the page around the case under the cursor.
    mutating func resort(page: Int) -> QueueQuery {
        begin(.renew(keeping: selected?.id))
        return query(selected.map { .around(complaint: $0.id) } ?? .first, limit: Self.pageLimit(page))
    }

    /// The same selection again, starting a page above the screen.
    mutating func refresh(isAtOnce: Bool = false, page: Int) -> QueueQuery {
        guard isLoaded, !rows.isEmpty else { return renew(isKeeping: false, page: page) }
        begin(.refresh(isAtOnce: isAtOnce))
        let limit = Self.pageLimit(page)
        if let followed { return query(.around(complaint: followed), limit: limit) }
        let anchor = list.top - page
        if rows.indices.contains(anchor - 1) { return query(.after(rows[anchor - 1].key(in: sort)), limit: limit) }
        guard hasBefore, rows.indices.contains(list.top) else { return query(.first, limit: limit) }
        return query(.around(complaint: rows[list.top].id), limit: limit)
    }

    mutating func askFirst(page: Int) -> QueueQuery {
        begin(.renew(keeping: nil))
        return query(.first, limit: Self.pageLimit(page))
    }

    mutating func askLast(page: Int) -> QueueQuery {
        begin(.last)
        return query(.last, limit: Self.pageLimit(page))
    }

    /// The page beyond the nearer edge if the cursor is within a screen of it; nil if none is needed or one is awaited.
    mutating func prefetch(page: Int) -> QueueQuery? {
        guard isLoaded, errand == nil, held == nil else { return nil }
        if hasAfter, list.index + page >= rows.count { return extend(.after(nil), page: page) }
        if hasBefore, list.index - page < 0 { return extend(.before(nil), page: page) }
        return nil
    }

    /// nil if there is no row to go on from.
    mutating func extend(_ errand: Errand, page: Int) -> QueueQuery? {
        let edge: PageStart? =
            switch errand {
            case .after: rows.last.map { .after($0.key(in: sort)) }
            case .before: rows.first.map { .before($0.key(in: sort)) }
            case .refresh, .renew, .last: nil
            }
        guard let edge else { return nil }
        held = nil
        self.errand = errand
        return query(edge, limit: Self.pageLimit(page))
    }

    private mutating func begin(_ errand: Errand) {
        self.errand = errand
        held = nil
        owed = 0
    }
}

extension QueueRow {
    /// Its place in an order. By `x` the order moves with the clock: a store looks for the id.
    func key(in sort: QueueSort) -> QueueKey {
        switch sort {
        case .due: QueueKey(value: next?.limit?.seconds, id: id)
        case .received, .age: QueueKey(value: receivedAt.seconds, id: id)
        case .number: QueueKey(value: number, id: id)
        case .x: QueueKey(value: nil, id: id)
        }
    }
}
