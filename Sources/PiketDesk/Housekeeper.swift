package import PiketDomain
import Synchronization

/// What Piket does by itself: rungs of the ladder and the end of silence, each when its timer fires.
///
/// Any number of programs may keep the same house: the store carries out each thing once. By a clock that is not to be
/// trusted nothing is done: one that was just set (`hold`), or one that the log is ahead of.
package final class Housekeeper: Sendable {
    /// Acts in one transaction, so that nobody waits long for the lock.
    private static let batch = 200

    private struct State {
        var nextAt: Instant?
        var isBusy = false
        /// A look was asked for while one was under way.
        var isStale = false
        var isHeld = false
    }

    private let store: any DeskReading & DeskWriting
    private let state = Mutex(State())
    private let bell: @Sendable () -> Void

    /// - Parameter bell: rung on another thread when `nextAt` moved.
    package init(store: any DeskReading & DeskWriting, bell: @escaping @Sendable () -> Void) {
        self.store = store
        self.bell = bell
    }

    /// When something is due; nil: nothing is planned, it is at work, or the clock is not trusted.
    package var nextAt: Instant? { state.withLock { $0.isBusy || $0.isHeld ? nil : $0.nextAt } }

    /// While true nothing is done; what became due meanwhile is done afterwards.
    package func hold(_ isHeld: Bool) { state.withLock { $0.isHeld = isHeld } }

    /// Somebody wrote: the timers may have moved.
    package func look() { begin(doing: nil) }

    /// Does what is due by `now`, on another thread.
    package func work(until now: Instant) {
        guard let nextAt, nextAt <= now else { return }
        begin(doing: now)
    }

    private func begin(doing now: Instant?) {
        let mayBegin = state.withLock { state in
            if state.isBusy { state.isStale = true } else { state.isBusy = true }
            return !state.isStale
        }
        guard mayBegin else { return }
        Task.detached { [self] in
            // What fails now (the file is locked, the disk full) is due again with the next write or in a minute.
            if let now, (try? await Self.newestEvent(store, ahead: now)) == .some(nil) {
                _ = try? await Self.run(store, now: now)
            }
            var next = try? await store.nextWake()
            if let now, let due = next, due <= now { next = now + 60 }
            let isStale = state.withLock { state in
                defer { (state.isBusy, state.isStale) = (false, false) }
                state.nextAt = next
                return state.isStale
            }
            if isStale { look() }
            if next != nil { bell() }
        }
    }

    /// The newest event if it is too far ahead of `now` for the clock to be right. Errors: `StoreTrouble`.
    package static func newestEvent(_ store: any DeskReading, ahead now: Instant) async throws -> Instant? {
        let newest = try await store.headline(viewer: .system, now: now).newestEventAt
        return ClockWatch.isBehind(now, newestEvent: newest) ? newest : nil
    }

    /// Everything that is due. Errors: `StoreTrouble`.
    package static func run(_ store: any DeskReading & DeskWriting, now: Instant) async throws -> WakeOutcome {
        var total = WakeOutcome()
        repeat {
            total = total + (try await store.wake(now: now, limit: batch) { Desk(office: $1).wake($0, now: now) })
        } while total.hasMore
        return total
    }
}
