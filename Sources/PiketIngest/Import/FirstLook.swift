import PiketDomain

/// What must be known of a whole file before its first record is taken.
struct FirstLook {
    private let now: Instant
    private var newestReceipt: Instant?
    /// How many records there are.
    private(set) var count = 0
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
        count += 1
        if let received { newestReceipt = max(newestReceipt ?? received, received) }
        guard let identity, !seen.insert(identity).inserted else { return }
        lastLines[identity] = line
    }

    /// Nothing more will be added.
    mutating func end() { seen = [] }

    /// The line of the last record with this id, where there are several.
    func lastLine(_ identity: @autoclosure () -> Int?) -> Int? {
        lastLines.isEmpty ? nil : identity().flatMap { lastLines[$0] }
    }
}
