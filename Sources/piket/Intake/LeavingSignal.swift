import Dispatch
import Glibc
import Synchronization

/// SIGTERM and SIGINT as the wish to end in order: a descriptor that becomes readable, and a task that is cancelled. The
/// second one ends the program where it stands.
final class LeavingSignal: @unchecked Sendable {
    /// Readable from the first signal on.
    let descriptor: Int32
    private let bell: Int32
    // Written only while it is made.
    private var sources: [any DispatchSourceSignal] = []
    private struct State {
        var first: Int32?
        var cancel: (@Sendable () -> Void)?
    }
    private let state = Mutex(State())

    init() {
        var ends: [Int32] = [-1, -1]
        // Without a pipe a signal still ends the task, only not its sleep.
        if pipe(&ends) == 0 {
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        (descriptor, bell) = (ends[0], ends[1])
        for number in [SIGTERM, SIGINT] {
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler { [weak self] in self?.ring(number) }
            source.resume()
            sources.append(source)
        }
    }

    /// The signal that came first; nil: none.
    var number: Int32? { state.withLock { $0.first } }

    /// The task that a signal cancels.
    func ends<T>(_ work: Task<T, any Error>) { state.withLock { $0.cancel = { work.cancel() } } }

    private func ring(_ number: Int32) {
        let (isFirst, cancel) = state.withLock { state in
            defer { state.first = state.first ?? number }
            return (state.first == nil, state.cancel)
        }
        guard isFirst else {
            signal(number, SIG_DFL)
            kill(getpid(), number)
            return
        }
        cancel?()
        _ = write(bell, "!", 1)
    }

    /// Sleeps until one of the descriptors can be read, a signal came, or the milliseconds are over; nil: without end.
    func wait(for descriptors: [Int32], milliseconds: Int?) {
        var watched = (descriptors + [descriptor]).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        poll(&watched, nfds_t(watched.count), milliseconds.map { Int32(clamping: $0) } ?? -1)
    }
}
