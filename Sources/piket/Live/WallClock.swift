import Glibc
import PiketDomain

/// The only clock of the program: the system's, or one that starts at a chosen instant and runs.
struct WallClock: Sendable {
    private let offset: Int64
    /// Where a standing reading is wanted: the chosen instant itself.
    let start: Instant

    /// The same, but never later than the world's time: what is held back until an instant is held until then.
    var startByTheWorld: Instant { min(start, Self.system()) }

    /// What is written is dated by it: the log must not run ahead of the world.
    var nowByTheWorld: Instant { min(now, Self.system()) }

    init() {
        offset = 0
        start = Self.system()
    }

    init(startingAt instant: Instant) {
        offset = instant - Self.system()
        start = instant
    }

    /// It tells the time of the world, by which acts are dated.
    var isTheWorlds: Bool { offset == 0 }

    var now: Instant { Self.system() + offset }

    /// Milliseconds until `instant` begins, at least 0.
    func milliseconds(until instant: Instant) -> Int {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        let left = (instant.seconds - offset - Int64(time.tv_sec)) * 1000 - Int64(time.tv_nsec) / 1_000_000
        return Int(min(max(left, 0), 86_400_000))
    }

    /// Milliseconds of a clock that never runs back.
    static var monotonicMilliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// Seconds since the computer was started, those it slept included.
    static var uptimeSeconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec)
    }

    private static func system() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec))
    }
}
