import PiketDomain
import Testing

@Suite struct `A clock that is set` {
    private static let start = Instant(seconds: 1_795_244_520)

    /// Readings as (seconds of the world's clock since the start, seconds of uptime since then), and the jump of the last.
    @Test(
        arguments: [
            ("runs evenly", [(0, 0), (60, 60)], nil),
            ("slept for a day", [(0, 0), (86_400, 86_400)], nil),
            ("is slewed a little", [(0, 0), (100, 60), (200, 120)], nil),
            ("is a minute off", [(0, 0), (120, 60)], nil),
            ("is more than a minute off", [(0, 0), (121, 60)], 61),
            ("jumps a day ahead", [(0, 0), (86_460, 60)], 86_400),
            ("jumps a day back", [(0, 0), (-86_340, 60)], -86_400),
            ("jumps while asleep", [(0, 0), (90_000, 86_400)], 3600),
            ("is set back again", [(0, 0), (86_460, 60), (120, 120)], -86_400),
            ("goes on after a jump", [(0, 0), (86_460, 60), (86_520, 120)], nil),
        ] as [(String, [(Int64, Int64)], Int64?)])
    func `is noticed once`(_ name: String, _ readings: [(Int64, Int64)], _ jump: Int64?) {
        var watch = ClockWatch()
        let told = readings.map { watch.read(Self.start + $0.0, uptime: 5000 + $0.1) }
        #expect(told.last ?? nil == jump)
    }

    @Test func `is trusted again when it has run evenly for ten minutes`() {
        var watch = ClockWatch()
        _ = watch.read(Self.start, uptime: 5000)
        #expect(watch.isSteady(uptime: 5000))
        _ = watch.read(Self.start + 90_000, uptime: 5060)
        #expect(!watch.isSteady(uptime: 5060))
        #expect(!watch.isSteady(uptime: 5659))
        #expect(watch.isSteady(uptime: 5660))
        _ = watch.read(Self.start + 660, uptime: 5660)
        #expect(!watch.isSteady(uptime: 5661), "being set right is being set")
    }

    @Test func `is behind when the log is five minutes ahead of it`() {
        #expect(!ClockWatch.isBehind(Self.start, newestEvent: nil))
        #expect(!ClockWatch.isBehind(Self.start, newestEvent: Self.start + 300))
        #expect(ClockWatch.isBehind(Self.start, newestEvent: Self.start + 301))
    }
}
