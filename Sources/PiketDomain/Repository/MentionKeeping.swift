/// Citizens' public posts that may become cases.
///
/// Errors: `StoreTrouble`. Cost: bounded by the mentions of one fate.
package protocol MentionKeeping: Sendable {
    /// Takes them in, in one transaction. Idempotent by their keys. A post that says the same as a known one of the same
    /// fortnight, or names it as what it repeats, is counted there.
    func take(mentions: [MentionRecord], now: Instant) async throws -> MentionsOutcome
    /// Those the viewer may read, in the query's order.
    func mentions(_ query: MentionQuery, viewer: Viewer) async throws -> MentionPage
    /// nil if there is none of that number, or the viewer may not read it.
    func mention(_ id: Int64, viewer: Viewer) async throws -> Mention?
    /// A mention in its own words, for the case it becomes; nil if there is none or it was erased.
    func originalMention(_ id: Int64) async throws -> MentionRecord?
    /// Writes a decision: the case that comes of it, the event and the mention, in one transaction. The case's number;
    /// nil if there is none. Errors: `Refusal.mentionSettled` if somebody else was first.
    func settle(_ order: MentionOrder, now: Instant) async throws -> Int64?
}

package struct MentionQuery: Hashable, Sendable {
    package enum Order: String, CaseIterable, Hashable, Sendable {
        case newest
        /// The most repeated first.
        case repeats
    }

    package var fate: MentionFate
    package var order: Order
    package var limit: Int

    package init(fate: MentionFate = .open, order: Order = .newest, limit: Int = 500) {
        self.fate = fate
        self.order = order
        self.limit = limit
    }
}

package struct MentionPage: Hashable, Sendable {
    package var mentions: [Mention]
    /// How many there are of each fate, as far as the viewer may read them.
    package var counts: [MentionFate: Int]

    package init(mentions: [Mention] = [], counts: [MentionFate: Int] = [:]) {
        self.mentions = mentions
        self.counts = counts
    }

    /// - Parameter all: of every fate.
    package init(_ all: [Mention], _ query: MentionQuery) {
        counts = all.reduce(into: [:]) { $0[$1.fate, default: 0] += 1 }
        let sorted = all.filter { $0.fate == query.fate }.sorted { a, b in
            if query.order == .repeats, a.repeats != b.repeats { return a.repeats > b.repeats }
            return (a.postedAt, a.id) > (b.postedAt, b.id)
        }
        mentions = Array(sorted.prefix(query.limit))
    }
}
