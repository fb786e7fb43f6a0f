import PiketDesk
import PiketDomain
import PiketStore
import Synchronization

/// What Piket does by itself: rungs of the ladder and the end of silence, each when its timer fires.
///
/// Any number of programs may keep the same house: the store carries out each thing once.
final class Housekeeper: Sendable {
    /// Acts in one transaction, so that nobody waits long for the lock.
    private static let batch = 200

    private struct State {
        var nextAt: Instant?
        var isBusy = false
        /// A look was asked for while one was under way.
        var isStale = false
    }

    private let store: SQLiteStore
    private let state = Mutex(State())
    private let bell: @Sendable () -> Void

    /// - Parameter bell: rung on another thread when `nextAt` moved.
    init(store: SQLiteStore, bell: @escaping @Sendable () -> Void) {
        self.store = store
        self.bell = bell
    }

    /// When something is due; nil: nothing is planned, or it is at work.
    var nextAt: Instant? { state.withLock { $0.isBusy ? nil : $0.nextAt } }

    /// Somebody wrote: the timers may have moved.
    func look() { begin(doing: nil) }

    /// Does what is due by `now`, on another thread.
    func work(until now: Instant) {
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
            if let now { _ = try? await Self.run(store, now: now) }
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

    /// Everything that is due. Errors: `StoreTrouble`.
    static func run(_ store: SQLiteStore, now: Instant) async throws -> WakeOutcome {
        var total = WakeOutcome()
        repeat {
            total = total + (try await store.wake(now: now, limit: batch) { Desk(office: $1).wake($0, now: now) })
        } while total.hasMore
        return total
    }
}
