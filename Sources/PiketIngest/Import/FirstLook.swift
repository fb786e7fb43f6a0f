import PiketDomain

/// What must be known of a whole file before its first record is taken.
struct FirstLook {
    private let now: Instant
    private var newestReceipt: Instant?
    private var seen: Set<Int> = []
    /// Of ids that come more than once: the line of the last record.
    private var lastLines: [Int: Int] = [:]

    init(now: Instant) {
        self.now = now
    }

    /// The newest receipt; a time of the future counts as the present, and so does a file without any.
    var newest: Instant { min(newestReceipt ?? now, now) }

    /// - Parameter identity: see `RecordMapper.identity`. Kept in eight bytes a record.
    mutating func add(_ identity: Int?, received: Instant?, line: Int) {
        if let received { newestReceipt = max(newestReceipt ?? received, received) }
        guard let identity, !seen.insert(identity).inserted else { return }
        lastLines[identity] = line
    }

    /// Whether the file has a later record of the same id.
    func isSuperseded(_ identity: @autoclosure () -> Int?, line: Int) -> Bool {
        guard !lastLines.isEmpty, let identity = identity(), let last = lastLines[identity] else { return false }
        return line < last
    }
}
