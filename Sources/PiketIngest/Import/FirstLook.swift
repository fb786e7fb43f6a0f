import PiketDomain

/// What must be known of a whole file before its first record is taken.
struct FirstLook {
    private let now: Instant
    private var newestReceipt: Instant?
    /// How many records there are.
    private(set) var count = 0
    private var seen: Set<Int> = []
    /// Of ids that come more than once: which record of the file is the last, counted from 1.
    private var lastPlaces: [Int: Int] = [:]

    init(now: Instant) {
        self.now = now
    }

    /// The newest receipt; a time of the future counts as the present, and so does a file without any.
    var newest: Instant { min(newestReceipt ?? now, now) }

    /// - Parameter identity: see `RecordMapper.identity`. Kept in eight bytes a record.
    mutating func add(_ identity: Int?, received: Instant?) {
        count += 1
        if let received { newestReceipt = max(newestReceipt ?? received, received) }
        guard let identity, !seen.insert(identity).inserted else { return }
        lastPlaces[identity] = count
    }

    /// A record that cannot be read.
    mutating func skip() { count += 1 }

    /// Nothing more will be added.
    mutating func end() { seen = [] }

    /// Which record of the file is the last with this id, where there are several.
    func lastPlace(of identity: @autoclosure () -> Int?) -> Int? {
        lastPlaces.isEmpty ? nil : identity().flatMap { lastPlaces[$0] }
    }
}
