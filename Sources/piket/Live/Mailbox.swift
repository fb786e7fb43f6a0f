import Glibc
import PiketViewModels
import Synchronization

/// Where answers wait for the event loop: filled from any thread, emptied by the loop, which sleeps on `descriptor`.
final class Mailbox: Sendable {
    private let waiting = Mutex<[Intent]>([])
    /// Readable while something waits.
    let descriptor: Int32
    private let bell: Int32

    init() {
        var ends: [Int32] = [-1, -1]
        precondition(pipe(&ends) == 0, "no descriptors left")
        for end in ends {
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
        }
        (descriptor, bell) = (ends[0], ends[1])
    }

    deinit {
        close(descriptor)
        close(bell)
    }

    func put(_ intent: Intent) {
        waiting.withLock { $0.append(intent) }
        ring()
    }

    /// Wakes the loop without a letter.
    func ring() {
        var byte: UInt8 = 1
        // A full pipe already says what another byte would.
        _ = write(bell, &byte, 1)
    }

    func takeAll() -> [Intent] {
        var bytes: [UInt8] = Array(repeating: 0, count: 256)
        while read(descriptor, &bytes, bytes.count) == bytes.count {}
        return waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
    }
}
