import PiketDomain

extension QueuePane {
    mutating func move(by steps: Int, page: Int) {
        let wanted = list.index + steps
        let isBeyond = (wanted >= rows.count && hasAfter) || (wanted < 0 && hasBefore)
        owed = isBeyond ? owed + wanted - Scrolling.clamped(wanted, count: rows.count) : 0
        list.move(by: steps, count: rows.count, page: page)
    }

    /// The nearest row ahead that the search finds, among the loaded ones.
    mutating func jump(_ seek: Seek, now: Instant, page: Int) -> Bool {
        owed = 0
        var index = list.index + seek.step
        while rows.indices.contains(index) {
            if seek.finds(rows[index], now: now) {
                list.place(at: index, count: rows.count, page: page)
                return true
            }
            index += seek.step
        }
        return false
    }

    /// A search over a page that just came: nil once it is over, one way or the other.
    mutating func continued(_ seek: Seek, now: Instant, height: Int) -> Seek? {
        if jump(seek, now: now, page: height) { return nil }
        var next = seek
        next.pagesLeft -= 1
        return next
    }

    func hasMore(for seek: Seek) -> Bool {
        seek.pagesLeft > 0 && (seek.step > 0 ? hasAfter : hasBefore)
    }

    mutating func dropStaleTints(now: Instant) {
        guard !freshUntil.isEmpty else { return }
        freshUntil = freshUntil.filter { $0.value > now }
    }
}
