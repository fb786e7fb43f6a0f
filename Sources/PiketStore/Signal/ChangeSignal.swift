import CStore
import PiketDomain

/// Tells when somebody, in this program or another, committed to the database. Made for a `poll(2)` loop:
///
/// ```swift
/// let signal = try ChangeSignal(store)
/// // poll signal.descriptor for reading, at most until signal.nextCheck
/// if signal.check(now: milliseconds) { /* read revision(), ask again what moved */ }
/// ```
///
/// While nobody writes, nothing wakes. A commit is seen within the ladder below, and reports come at most every 50 ms.
/// Times are milliseconds of any clock that never runs back. Used by one thread.
package final class ChangeSignal {
    /// When the version is looked at again after the log was written: its last write comes before its sync, and the
    /// version moves only after that, without a further event.
    static let ladder: [Int64] = [2, 5, 10, 20, 50, 100]
    static let coalescing: Int64 = 50
    /// Where changes cannot be watched.
    static let fallback: Int64 = 1000

    private let probe: VersionProbe
    private let watch: FileWatch?
    private var known: Int64?
    /// Times still to look, ascending.
    private var looks: [Int64] = []
    private var isPending = false
    private var reportedAt: Int64?
    /// When the next check is due; nil: only when the descriptor can be read.
    package private(set) var nextCheck: Int64?

    /// Errors: `StoreTrouble` if the database cannot be opened.
    package init(_ store: SQLiteStore) throws {
        probe = try VersionProbe(path: store.path)
        watch = FileWatch(store.files)
        known = probe.version()
        nextCheck = watch == nil ? 0 : nil
    }

    /// Readable when something happened; -1 where watching is impossible: then `nextCheck` is never nil.
    package var descriptor: Int32 { watch?.descriptor ?? -1 }

    /// Whether there is news since the last time this said so. Call it when the descriptor is readable and at `nextCheck`.
    package func check(now: Int64) -> Bool {
        let seen = watch?.drain() ?? []
        if seen.contains(.log) {
            looks = Self.ladder.map { now + $0 }
        } else {
            looks.removeAll { $0 <= now }
        }
        let version = probe.version()
        if let version, version != known {
            known = version
            isPending = true
        } else if seen.contains(.signal), looks.isEmpty {
            // The writer says it is done, but this reader cannot see it yet.
            looks = Self.ladder.map { now + $0 }
        }
        let mayReport = reportedAt.map { now - $0 >= Self.coalescing } ?? true
        let reports = isPending && mayReport
        if reports {
            isPending = false
            reportedAt = now
        }
        nextCheck = [
            looks.first, isPending ? (reportedAt ?? now) + Self.coalescing : nil,
            watch == nil ? now + Self.fallback : nil,
        ].compactMap(\.self).min()
        return reports
    }
}
