import Glibc
import PiketDomain
import PiketStore
import Synchronization

/// Keeps a board file up to date: on change, else every half minute. One program publishes a board at a time; another
/// one stands by and takes over when the first has gone.
final class BoardPublisher: Sendable {
    /// Milliseconds between two boards when nothing changes, and at least between two when much does.
    private static let pause: Int64 = 30_000
    private static let coalescing: Int64 = 1_000

    private struct State {
        /// Milliseconds of the steady clock.
        var nextAt: Int64 = 0
        var writtenAt: Int64?
        var isBusy = false
        var lock: Int32?
        var toldTrouble: String?
    }

    private let store: SQLiteStore
    private let file: BoardFile
    private let state = Mutex(State())
    private let bell: @Sendable () -> Void

    /// - Parameter bell: rung on another thread when `nextAt` moved.
    init(store: SQLiteStore, path: String, bell: @escaping @Sendable () -> Void = {}) {
        self.store = store
        file = BoardFile(path: path)
        self.bell = bell
    }

    deinit {
        if let lock = state.withLock({ $0.lock }) { close(lock) }
    }

    /// Becomes the board's publisher; false while another program is.
    /// Errors: `CommandFailure`, environment, if the lock cannot be made.
    func takeOver() throws -> Bool {
        try state.withLock { state in
            guard state.lock == nil else { return true }
            let path = file.path + ".lock"
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else {
                throw CommandFailure(
                    .environment, "\(path) tidak dapat dibuat; periksa folder papan dan izinnya",
                    en: "\(path) cannot be made; check the board's folder and its permissions")
            }
            guard lockf(descriptor, F_TLOCK, 0) == 0 else {
                close(descriptor)
                return false
            }
            state.lock = descriptor
            return true
        }
    }

    /// When it next has something to do, in milliseconds of the steady clock; nil while it is at work.
    var nextAt: Int64? { state.withLock { $0.isBusy ? nil : $0.nextAt } }

    /// Somebody committed.
    func storeChanged() {
        state.withLock { state in
            state.nextAt = min(state.nextAt, max((state.writtenAt ?? 0) + Self.coalescing, 0))
        }
    }

    /// Publishes on another thread if it is time.
    func work(until milliseconds: Int64, now: Instant) {
        let isDue = state.withLock { state in
            guard !state.isBusy, state.nextAt <= milliseconds else { return false }
            state.isBusy = true
            return true
        }
        guard isDue else { return }
        Task.detached { [self] in
            await publishOrTell(milliseconds: milliseconds, now: now)
            bell()
        }
    }

    /// One board. What stands in the way is told once on standard error, and again when it is over.
    func publishOrTell(milliseconds: Int64, now: Instant) async {
        let trouble: String?
        do {
            if try takeOver() { try await publish(now: now) }
            trouble = nil
        } catch {
            trouble = CommandFailure(error, SpeechOptions.ofProcess)?.message ?? (error as? CommandFailure)?.message
        }
        let news = state.withLock { state in
            state.isBusy = false
            state.writtenAt = milliseconds
            state.nextAt = milliseconds + Self.pause
            defer { state.toldTrouble = trouble }
            return trouble != state.toldTrouble ? (trouble, state.toldTrouble) : nil
        }
        guard let (now, _) = news else { return }
        StandardError.write(
            "piket: "
                + (now
                    ?? SpeechOptions.ofProcess.say(
                        "papan ditulis lagi: \(file.path)", en: "the board is written again: \(file.path)")))
    }

    /// Errors: `StoreTrouble`, `CommandFailure`.
    func publish(now: Instant) async throws {
        let office = try await store.office()
        let counts = try await store.boardCounts(now: now)
        let engagement = try await store.engagement(days: 30, now: now)
        try file.write(Board(counts, engagement: engagement, office: office, now: now))
    }
}
