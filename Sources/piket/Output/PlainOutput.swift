import CursesTerminal
import Foundation
import Glibc

/// Whole lines on standard output, for a reader who may be slow or go away.
final class PlainOutput {
    /// So much goes into a pipe that has room without waiting.
    private static let most = 512

    private let ending: EndSignals
    /// The reader has gone, or a signal asks for the end.
    private(set) var isOver = false

    init() { ending = EndSignals() }

    /// Sleeps until one of the descriptors can be read, `milliseconds` have passed, or it is over.
    func wait(milliseconds: Int, watching descriptors: [Int32]) {
        watch(descriptors, for: 0, milliseconds: milliseconds)
    }

    /// Nothing more is written once it is over. Errors: `CommandFailure` where the output takes nothing, a full disk.
    func write(_ lines: [String]) throws {
        var bytes = Array(lines.map { $0 + "\n" }.joined().utf8)[...]
        while !bytes.isEmpty, !isOver {
            guard watch([], for: POLLOUT, milliseconds: -1) else { continue }
            let count = bytes.prefix(Self.most).withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
            if count >= 0 {
                bytes = bytes.dropFirst(count)
            } else if errno == EPIPE || errno == EIO {
                isOver = true
            } else if errno != EINTR, errno != EAGAIN {
                let why = String(cString: strerror(errno))
                throw CommandFailure(
                    .environment, "keluaran tidak dapat ditulis (\(why)); periksa ruang disk dan izinnya",
                    en: "standard output cannot be written (\(why)); check its disk space and permissions")
            }
        }
    }

    /// - Returns: whether standard output can take what it is watched for.
    @discardableResult
    private func watch(_ descriptors: [Int32], for events: Int32, milliseconds: Int) -> Bool {
        var watched = [pollfd(fd: 1, events: Int16(events), revents: 0)]
        watched += ([ending.descriptor] + descriptors).map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
        guard poll(&watched, nfds_t(watched.count), Int32(clamping: milliseconds)) > 0 else { return false }
        let isGone = Int32(watched[0].revents) & (POLLERR | POLLHUP | POLLNVAL) != 0
        if isGone || watched[1].revents != 0 { isOver = true }
        return !isOver && Int32(watched[0].revents) & POLLOUT != 0
    }
}
