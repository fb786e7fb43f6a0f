import PiketDomain
import Testing

@Suite("When a board is written")
struct BoardRhythmTests {
    @Test func `at once, then every half minute`() {
        var rhythm = BoardRhythm()
        #expect(rhythm.isDue(at: 0))
        rhythm.begin(at: 5_000)
        #expect(rhythm.nextAt == nil && !rhythm.isDue(at: 99_000), "one at a time")
        rhythm.end()
        #expect(rhythm.nextAt == 35_000)
    }

    @Test func `a change brings it forward, but not within the second`() {
        var rhythm = BoardRhythm()
        rhythm.begin(at: 5_000)
        rhythm.end()
        rhythm.changed()
        rhythm.changed()
        #expect(rhythm.nextAt == 6_000)
    }

    @Test func `a change while one is at work is on the next, soon`() {
        var rhythm = BoardRhythm()
        rhythm.begin(at: 5_000)
        rhythm.changed()
        rhythm.end()
        #expect(rhythm.nextAt == 6_000)
        rhythm.begin(at: 6_000)
        rhythm.end()
        #expect(rhythm.nextAt == 36_000)
    }
}
