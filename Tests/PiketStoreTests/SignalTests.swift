import Foundation
import PiketDomain
import PiketFixtures
import Testing

@testable import PiketStore

@Suite struct SignalTests {
    /// Polls as the program's loop does until the signal reports, or `limit` milliseconds have passed.
    private func waits(_ signal: ChangeSignal, limit: Int64) -> Bool {
        let clock = ContinuousClock()
        let start = clock.now
        while true {
            let now = Int64((clock.now - start) / .milliseconds(1))
            if signal.check(now: now) { return true }
            guard now < limit else { return false }
            let until = min(signal.nextCheck ?? limit, limit)
            var descriptor = pollfd(fd: signal.descriptor, events: Int16(POLLIN), revents: 0)
            _ = poll(&descriptor, 1, Int32(max(1, until - now)))
        }
    }

    @Test func aCommitOfAnotherConnectionIsReported() async throws {
        let place = try TemporaryStore()
        let writer = try await place.office()
        let signal = try ChangeSignal(try place.open(.readOnly))
        #expect(signal.nextCheck == nil)
        let before = try await writer.revision()
        for n in 1...5 {
            _ = try await writer.take([StoreFixture.record(n)], now: StoreFixture.now)
            #expect(waits(signal, limit: 30_000))
        }
        let after = try await writer.revision()
        #expect(after.queue == before.queue + 5)
        #expect(after.engagement == before.engagement)
        #expect(!waits(signal, limit: 300))
        #expect(signal.nextCheck == nil)
    }

    @Test func aWriterThatTouchesNoSignalFileIsSeenByItsLog() async throws {
        let place = try TemporaryStore()
        _ = try await place.office()
        let signal = try ChangeSignal(try place.open(.readOnly))
        try place.tamper("UPDATE revision SET n = n + 1 WHERE topic = 'map'")
        #expect(waits(signal, limit: 30_000))
    }
}
