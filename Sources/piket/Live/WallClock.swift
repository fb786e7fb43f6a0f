import Glibc
import PiketDomain

/// The only clock of the program: the system's, or one that starts at a chosen instant and runs, for trials many times
/// as fast.
struct WallClock: Sendable {
    private let offset: Int64
    private let pace: Int64
    /// The system's milliseconds when a fast clock began.
    private let origin: Int64
    /// Where a standing reading is wanted: the chosen instant itself.
    let start: Instant

    /// The same, but never later than the world's time: what is held back until an instant is held until then.
    var startByTheWorld: Instant { min(start, Self.system()) }

    /// What is written is dated by it: the log must not run ahead of the world.
    var nowByTheWorld: Instant { min(now, Self.system()) }

    init() {
        (offset, pace, origin) = (0, 1, 0)
        start = Self.system()
    }

    /// The present, then seconds that pass `pace` times as fast.
    init(pace: Int64) {
        (offset, self.pace, origin) = (0, max(pace, 1), Self.systemMilliseconds)
        start = Self.system()
    }

    init(startingAt instant: Instant) {
        (pace, origin) = (1, 0)
        offset = instant - Self.system()
        start = instant
    }

    /// It tells the time of the world, by which acts are dated.
    var isTheWorlds: Bool { offset == 0 && pace == 1 }

    var now: Instant {
        guard pace == 1 else { return start + (Self.systemMilliseconds - origin) * pace / 1000 }
        return Self.system() + offset
    }

    /// Milliseconds until `instant` begins, at least 0.
    func milliseconds(until instant: Instant) -> Int {
        let milliseconds = Self.systemMilliseconds
        let left =
            pace == 1
            ? (instant.seconds - offset) * 1000 - milliseconds
            : (instant - start) * 1000 / pace - (milliseconds - origin)
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

    private static var systemMilliseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    private static func system() -> Instant {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(seconds: Int64(time.tv_sec))
    }
}
