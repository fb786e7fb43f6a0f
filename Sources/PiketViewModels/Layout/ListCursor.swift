/// The cursor of a list and the first row shown. Both are indexes into the list; 0 in an empty one.
package struct ListCursor: Hashable, Sendable {
    package internal(set) var index = 0
    package internal(set) var top = 0

    mutating func move(by steps: Int, count: Int, page: Int) {
        place(at: index + steps, count: count, page: page)
    }

    mutating func place(at wanted: Int, count: Int, page: Int) {
        index = Scrolling.clamped(wanted, count: count)
        top = Scrolling.top(top, cursor: index, count: count, page: page)
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
