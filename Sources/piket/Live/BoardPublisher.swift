import Foundation
import Glibc
import PiketDomain
import PiketStore
import Synchronization

/// Keeps a board file up to date, in the rhythm of `BoardRhythm`. One program publishes a board at a time; another one
/// stands by and takes over when the first has gone.
final class BoardPublisher: Sendable {
    private struct State {
        var rhythm = BoardRhythm()
        var lock: Int32?
        var toldTrouble: String?
    }

    private let store: SQLiteStore
    private let file: BoardFile
    private let state = Mutex(State())
    private let bell: @Sendable () -> Void
    private let tell: @Sendable (String) -> Void

    /// - Parameters:
    ///   - bell: rung on another thread when `nextAt` moved.
    ///   - tell: what stands in the way of the board, once, and that it is over; on another thread.
    init(
        store: SQLiteStore, path: String, bell: @escaping @Sendable () -> Void = {},
        tell: @escaping @Sendable (String) -> Void = { StandardError.write("piket: " + $0) }
    ) {
        self.store = store
        file = BoardFile(path: path)
        self.bell = bell
        self.tell = tell
    }

    deinit {
        if let lock = state.withLock({ $0.lock }) { close(lock) }
    }

    /// Becomes the board's publisher; false while another program is.
    /// Errors: `CommandFailure`, environment, if the lock cannot be made.
    func takeOver() throws -> Bool {
        try state.withLock { state in
            guard state.lock == nil else { return true }
            try file.refuseForeign()
            let path = file.path + ".lock"
            let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
            guard descriptor >= 0 else {
                throw CommandFailure(
                    .environment, "\(path) tidak dapat dibuat; periksa folder papan dan izinnya",
                    en: "\(path) cannot be made; check the board's folder and its permissions")
            }
            // Whoever may write into the folder may publish there after us.
            var folder = Glibc.stat()
            let parent = (file.path as NSString).deletingLastPathComponent
            if stat(parent.isEmpty ? "." : parent, &folder) == 0 { fchmod(descriptor, folder.st_mode & 0o666) }
            guard lockf(descriptor, F_TLOCK, 0) == 0 else {
                close(descriptor)
                return false
            }
            state.lock = descriptor
            return true
        }
    }

    /// When it next has something to do, in milliseconds of the steady clock; nil while it is at work.
    var nextAt: Int64? { state.withLock { $0.rhythm.nextAt } }

    /// Somebody committed.
    func storeChanged() { state.withLock { $0.rhythm.changed() } }

    /// Publishes on another thread if it is time.
    func work() {
        let now = WallClock.monotonicMilliseconds
        let isDue = state.withLock { state in
            guard state.rhythm.isDue(at: now) else { return false }
            state.rhythm.begin(at: now)
            return true
        }
        guard isDue else { return }
        Task.detached { [self] in
            await writeOrTell()
            bell()
        }
    }

    /// One board. What stands in the way is told once on standard error, and again when it is over.
    func publishOrTell() async {
        begin()
        await writeOrTell()
    }

    /// The same, but what stands in the way is thrown. Errors: `StoreTrouble`, `CommandFailure`.
    func publish() async throws {
        begin()
        defer { end() }
        try await write()
    }

    private func begin() { state.withLock { $0.rhythm.begin(at: WallClock.monotonicMilliseconds) } }

    private func end() { state.withLock { $0.rhythm.end() } }

    private func writeOrTell() async {
        defer { end() }
        let trouble: String?
        do {
            if try takeOver() {
                try await write()
                trouble = nil
            } else {
                trouble = SpeechOptions.ofProcess.say(
                    "papan \(file.path) sedang diterbitkan program lain; menunggu giliran",
                    en: "the board \(file.path) is published by another program; waiting for it to end")
            }
        } catch {
            let failure = error as? CommandFailure ?? CommandFailure(error, SpeechOptions.ofProcess)
            trouble = failure?.message ?? "\(error)"
        }
        let isNews = state.withLock { state in
            defer { state.toldTrouble = trouble }
            return trouble != state.toldTrouble
        }
        guard isNews else { return }
        let over = SpeechOptions.ofProcess.say(
            "papan ditulis lagi: \(file.path)", en: "the board is written again: \(file.path)")
        tell(trouble ?? over)
    }

    private func write() async throws {
        // A board is of the world's present, whatever the screen beside it takes for its own.
        let now = WallClock().now
        let office = try await store.office()
        let counts = try await store.boardCounts(now: now)
        let engagement = try await store.engagement(days: 30, withReporters: false, now: now)
        try file.write(Board(counts, engagement: engagement, office: office, now: now))
    }
}
