/// The writes. Each is one transaction: the events, the projection and the revision move together or not at all.
package protocol DeskWriting: Sendable {
    /// Appends a desk act. Throws `Conflict` if the case has another version than the change saw.
    /// An acknowledged change survives a power cut.
    func commit(_ change: CaseChange, now: Instant) async throws -> Complaint
    /// Takes records in: all of them, in one transaction. Idempotent by (channel, external id).
    func take(_ records: [IntakeRecord], now: Instant) async throws -> [IntakeOutcome]
    /// A way in for batch after batch of one file.
    ///
    /// - Parameter count: how many records will come, if that is known: a store may take many another way than few.
    func intake(of count: Int?, now: Instant) async throws -> any IntakeSession
    /// Lets `decide` act on the cases whose time has come by `now`, the earliest first, at most `limit` acts, all in one
    /// transaction: what was due and is done is never done again, whoever else looks at the same moment. Nobody is asked
    /// for a right, so the cases are shown whole.
    func wake(
        now: Instant, limit: Int, decide: @Sendable @escaping (CaseFile, Office) -> CaseChange?
    ) async throws -> WakeOutcome
    /// Replaces the office's description, as one audited act, and recomputes the deadlines it touches.
    func apply(_ office: OfficeDescription, by actor: Actor, now: Instant) async throws
    /// Adds names that a file brought: categories, channels, agencies marked "from import".
    func register(_ names: IntakeNames, now: Instant) async throws
    /// Adds or updates places and their layout; complaints are placed again by their words.
    func setRegion(_ region: Region, layout: TileLayout, by actor: Actor, now: Instant) async throws
    func take(posts: [PostRecord], now: Instant) async throws -> PostsOutcome
}

/// What Piket did by itself.
package struct WakeOutcome: Hashable, Sendable {
    /// Rungs of the ladder.
    package var escalated = 0
    /// Cases that fell silent and were closed.
    package var closed = 0
    /// More was due than the limit allowed.
    package var hasMore = false

    package init() {}
    package var isEmpty: Bool { escalated == 0 && closed == 0 }

    package mutating func add(_ events: [Event]) {
        if events.contains(where: { $0.act == .escalated }) { escalated += 1 } else { closed += 1 }
    }

    package static func + (a: WakeOutcome, b: WakeOutcome) -> WakeOutcome {
        var sum = a
        sum.escalated += b.escalated
        sum.closed += b.closed
        sum.hasMore = b.hasMore
        return sum
    }
}

/// Codes and names first met in a file.
package struct IntakeNames: Hashable, Sendable {
    package var categories: [String: String] = [:]
    package var channels: [String: String] = [:]
    package var agencies: [String: String] = [:]

    package init() {}
    package var isEmpty: Bool { categories.isEmpty && channels.isEmpty && agencies.isEmpty }
}

/// A desk act, decided and not yet written.
package struct CaseChange: Hashable, Sendable {
    package var complaint: Int64
    /// The version the decision was made on.
    package var version: Int
    /// In order; their ids, versions and hashes are filled by the store.
    package var events: [Event]
    /// Words that belong to an event but must be erasable: kept apart, the event holds their salted hash.
    package var text: String?

    package init(complaint: Int64, version: Int, events: [Event], text: String? = nil) {
        self.complaint = complaint
        self.version = version
        self.events = events
        self.text = text
    }
}

/// Somebody else was first: who did what, and the version the case has now.
package struct Conflict: Error, Hashable {
    package var number: Int64
    package var version: Int
    package var latest: Event

    package init(number: Int64, version: Int, latest: Event) {
        self.number = number
        self.version = version
        self.latest = latest
    }
}

/// The world's troubles, for one clear line: what, where, what to do is the caller's.
package enum StoreTrouble: Error, Hashable {
    case missing(path: String)
    case isFolder(path: String)
    case notADatabase(path: String)
    /// The salt beside the database is gone: it can be read, not written.
    case saltMissing(path: String)
    /// The salt beside the database is that of another.
    case saltForeign(path: String)
    case newerSchema(found: Int, known: Int)
    /// It can be read once a program that may write has brought it up to date.
    case olderSchema(path: String, found: Int, known: Int)
    case networkFileSystem(path: String)
    case locked(path: String)
    case readOnly(path: String)
    case diskFull(path: String)
    case damaged(path: String, detail: String)
    case noPermission(path: String)
    case other(path: String, detail: String)
}
