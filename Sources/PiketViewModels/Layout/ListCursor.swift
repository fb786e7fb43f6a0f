/// The cursor of a list and the first row shown. Both are indexes into the list; 0 in an empty one.
package struct ListCursor: Hashable, Sendable {
    package internal(set) var index = 0
    package internal(set) var top = 0

    /// A single step off the page turns half of it: most keys then change two rows only, where scrolling by one would
    /// send the whole list again over a thin line.
    mutating func move(by steps: Int, count: Int, page: Int) {
        let wanted = index + steps
        if abs(steps) == 1, page > 2, wanted == (steps > 0 ? top + page : top - 1) {
            top += steps * (page / 2)
        }
        place(at: wanted, count: count, page: page)
    }

    mutating func place(at wanted: Int, count: Int, page: Int) {
        index = Scrolling.clamped(wanted, count: count)
        top = Scrolling.top(top, cursor: index, count: count, page: page)
    }

    /// Moves the rows shown and not the cursor, unless it would leave them.
    mutating func scroll(by rows: Int, count: Int, page: Int) {
        top = max(0, min(top + rows, count - page))
        index = Scrolling.clamped(min(max(index, top), top + max(page, 1) - 1), count: count)
    }

    /// Puts the cursor on a row of the screen, as far as the list's ends allow.
    mutating func place(at wanted: Int, screenRow: Int, count: Int, page: Int) {
        top = wanted - screenRow
        place(at: wanted, count: count, page: page)
    }

    /// The rows to show of a list of `count`.
    func shown(count: Int, page: Int) -> Range<Int> {
        let from = min(max(0, top), count)
        return from..<min(count, from + max(0, page))
    }
}
