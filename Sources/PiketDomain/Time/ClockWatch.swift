/// Notices when the computer's clock is set, by a clock beside it that only counts on, sleep included.
///
/// A computer that slept is as far on by both, so waking is no jump. A clock that is slewed moves too little at a time.
package struct ClockWatch: Sendable {
    /// Seconds that are no jump.
    package static let tolerance: Int64 = 60
    /// Seconds of even running after which a clock that was set is acted by again.
    package static let settling: Int64 = 600
    /// Seconds the newest event may be ahead of the clock: two computers that write are never quite together.
    package static let lead: Int64 = 300

    private var offset: Int64?
    private var setAt: Int64?

    package init() {}

    /// - Parameter uptime: seconds since the computer was started.
    /// - Returns: by how many seconds the clock was set since the last reading; nil: it was not.
    package mutating func read(_ now: Instant, uptime: Int64) -> Int64? {
        let former = offset
        offset = now.seconds - uptime
        guard let former, abs(now.seconds - uptime - former) > Self.tolerance else { return nil }
        setAt = uptime
        return now.seconds - uptime - former
    }

    /// False for a while after the clock was set: it may be set back.
    package func isSteady(uptime: Int64) -> Bool { setAt.map { uptime - $0 >= Self.settling } ?? true }

    /// Whether the log tells that it is later than the clock says.
    package static func isBehind(_ now: Instant, newestEvent: Instant?) -> Bool {
        newestEvent.map { $0 > now + lead } ?? false
    }
}
