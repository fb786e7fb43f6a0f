import PiketDomain

/// What a page changes.
extension QueuePane {
    /// - Parameter isResting: no key was pressed lately, so rows may change places.
    /// Returns the search to go on with on a further page, if the page was fetched for one.
    mutating func receive(_ page: QueuePage, now: Instant, isResting: Bool, height: Int) -> Seek? {
        defer { highestID = max(highestID, rows.lazy.map(\.id).max() ?? 0) }
        let errand = errand
        self.errand = nil
        switch errand {
        case .after(let seek): return append(page, seek: seek, now: now, height: height)
        case .before(let seek): return prepend(page, seek: seek, now: now, height: height)
        case .last:
            show(page)
            list.place(at: rows.count - 1, count: rows.count, page: height)
        case .refresh(let isAtOnce):
            if isResting || isAtOnce || page.rows.map(\.id) == rows.map(\.id) {
                apply(page, now: now, height: height)
            } else {
                held = page
            }
        case .renew(let kept):
            let screenRow = list.index - list.top
            show(page)
            if let index = rows.firstIndex(where: { $0.id == kept }) {
                // From the top of an order as much as fits is shown; elsewhere the case keeps its place on screen.
                let isOnFirstScreen = !hasBefore && index < height
                list.place(
                    at: index, screenRow: isOnFirstScreen ? index : screenRow, count: rows.count, page: height)
            } else {
                list = ListCursor()
            }
        case nil:
            show(page)
            list.move(by: 0, count: rows.count, page: height)
        }
        return nil
    }

    /// The page that waited, if there is one.
    mutating func applyHeld(now: Instant, height: Int) {
        guard let page = held else { return }
        held = nil
        apply(page, now: now, height: height)
    }

    /// The same selection anew: the cursor stays on its case, or on the nearest that is left; the screen stays on its
    /// first row, except at the very top, where new rows may appear.
    private mutating func apply(_ page: QueuePage, now: Instant, height: Int) {
        let old = rows
        let cursor = list
        let isAtTop = cursor.top == 0 && !hasBefore
        show(page)
        markFresh(now: now)
        let places = Dictionary(rows.enumerated().map { ($1.id, $0) }) { first, _ in first }
        func place(from index: Int, _ steps: StrideTo<Int>) -> Int? {
            steps.lazy.compactMap { old.indices.contains($0) ? places[old[$0].id] : nil }.first
        }
        let index =
            place(from: cursor.index, stride(from: cursor.index, to: old.count, by: 1))
            ?? place(from: cursor.index, stride(from: cursor.index - 1, to: -1, by: -1)) ?? cursor.index
        if followed == nil, isAtTop, !page.hasBefore {
            list.top = 0
            list.place(at: index, count: rows.count, page: height)
        } else if followed == nil, old.indices.contains(cursor.top), let top = places[old[cursor.top].id] {
            list.top = top
            list.place(at: index, count: rows.count, page: height)
        } else {
            list.place(at: index, screenRow: cursor.index - cursor.top, count: rows.count, page: height)
        }
    }

    private mutating func append(_ page: QueuePage, seek: Seek?, now: Instant, height: Int) -> Seek? {
        let known = Set(rows.lazy.map(\.id))
        let added = page.rows.filter { !known.contains($0.id) }
        rows += added
        hasAfter = page.hasAfter && !added.isEmpty
        let excess = rows.count - Self.capacity
        // Never drop what is on screen.
        let dropped = max(0, min(excess, list.top))
        if dropped > 0 {
            rows.removeFirst(dropped)
            hasBefore = true
            list.index -= dropped
            list.top -= dropped
        }
        list.move(by: owed, count: rows.count, page: height)
        owed = 0
        return seek.flatMap { continued($0, now: now, height: height) }
    }

    private mutating func prepend(_ page: QueuePage, seek: Seek?, now: Instant, height: Int) -> Seek? {
        let known = Set(rows.lazy.map(\.id))
        let added = page.rows.filter { !known.contains($0.id) }
        rows.insert(contentsOf: added, at: 0)
        list.index += added.count
        list.top += added.count
        hasBefore = page.hasBefore && !added.isEmpty
        let excess = rows.count - Self.capacity
        let dropped = max(0, min(excess, rows.count - (list.top + height)))
        if dropped > 0 {
            rows.removeLast(dropped)
            hasAfter = true
        }
        list.move(by: owed, count: rows.count, page: height)
        owed = 0
        return seek.flatMap { continued($0, now: now, height: height) }
    }

    private mutating func show(_ page: QueuePage) {
        if rows != page.rows { rows = page.rows }
        hasBefore = page.hasBefore
        hasAfter = page.hasAfter
        isLoaded = true
    }

    private mutating func markFresh(now: Instant) {
        guard highestID > 0 else { return }
        for row in rows where row.id > highestID { freshUntil[row.id] = now + Self.freshness }
    }
}
