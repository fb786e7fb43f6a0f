/// When a board is written: on change, else every half minute; never twice in a second, and never two at once.
///
/// Times are milliseconds of any clock that never runs back.
package struct BoardRhythm: Hashable, Sendable {
    /// Between two boards when nothing changes, and at least between two when much does.
    package static let pause: Int64 = 30_000
    package static let coalescing: Int64 = 1_000

    private var dueAt: Int64 = 0
    private var begunAt: Int64?
    private var isAtWork = false
    /// Something changed after the board at work was read.
    private var hasChanged = false

    package init() {}

    /// nil while one is at work.
    package var nextAt: Int64? { isAtWork ? nil : dueAt }

    package func isDue(at now: Int64) -> Bool { !isAtWork && dueAt <= now }

    package mutating func changed() {
        if isAtWork { hasChanged = true } else { dueAt = min(dueAt, (begunAt ?? 0) + Self.coalescing) }
    }

    package mutating func begin(at now: Int64) {
        (begunAt, isAtWork, hasChanged) = (now, true, false)
    }

    /// Written or not: the next try comes in its turn.
    package mutating func end() {
        isAtWork = false
        dueAt = (begunAt ?? 0) + (hasChanged ? Self.coalescing : Self.pause)
    }
}
