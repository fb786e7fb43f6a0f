import PiketDomain
import Testing

struct ISO8601Tests {
    @Test(arguments: [
        ("2026-11-21T14:02:13+07:00", Int64(1_795_244_533)), ("2026-11-21T07:02:13Z", 1_795_244_533),
        ("2026-11-21 14:02:13", 1_795_244_533), ("2026-11-21T14:02:13.987", 1_795_244_533),
        ("2026-11-21t07:02:13z", 1_795_244_533), ("2026-11-21T14:02:13+0700", 1_795_244_533),
        ("2026-11-21T14:02:13+07", 1_795_244_533), ("2026-11-21T03:32:13-03:30", 1_795_244_533),
        ("2026-11-21T14:02", 1_795_244_520), ("2026-11-21", 1_795_194_000), ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59Z", -1), ("2024-02-29T00:00:00Z", 1_709_164_800),
    ])
    func reads(text: String, seconds: Int64) {
        #expect(Instant(iso8601: text, zone: .wib)?.seconds == seconds)
    }

    @Test(arguments: [
        "", "2026", "2026-11", "2026-11-31", "2026-02-29", "2026-13-01", "2026-00-10", "2026-11-21T",
        "2026-11-21T24:00",
        "2026-11-21T14:60", "2026-11-21T14:02:61", "2026-11-21T14:02:13.", "2026-11-21T14:02:13+15:00",
        "2026-11-21T14:02:13+07:60", "2026-11-21T14:02:13 WIB", "21-11-2026", "2026-11-21x", "٢٠٢٦-11-21",
        " 2026-11-21",
    ])
    func refuses(text: String) { #expect(Instant(iso8601: text, zone: .wib) == nil) }

    @Test(arguments: [Zone.wib, .wita, .wit, .utc, Zone(identifier: "x", offset: -12_600, letters: "x")])
    func writesWhatItReads(zone: Zone) {
        var dice = Dice(state: 1)
        for _ in 0..<200 {
            let instant = Instant(seconds: Int64.random(in: -60_000_000_000...250_000_000_000, using: &dice))
            #expect(Instant(iso8601: instant.iso8601(in: zone), zone: .utc) == instant)
        }
        #expect(Instant(seconds: 0).iso8601(in: .wib) == "1970-01-01T07:00:00+07:00")
    }
}
