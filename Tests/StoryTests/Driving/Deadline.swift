import Glibc

/// A point of the clock that never runs back.
struct Deadline {
    private let end: Int64

    init(seconds: Double) {
        end = Self.now + Int64(seconds * 1000)
    }

    var isPast: Bool { Self.now >= end }

    /// At least 0.
    var millisecondsLeft: Int64 { max(end - Self.now, 0) }

    /// Milliseconds of that clock.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Asks until it holds or the time is over, with short rests between.
    /// - Returns: Whether it came to hold.
    static func wait(seconds: Double, until holds: () throws -> Bool) rethrows -> Bool {
        let deadline = Deadline(seconds: seconds)
        while true {
            if try holds() { return true }
            if deadline.isPast { return false }
            poll(nil, 0, 20)
        }
    }
}
